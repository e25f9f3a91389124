import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';

/** Registries on which a landing zone should not lean. */
export const registryWeak: SnippetIdea = {
  prefix: 'fl-registry-weak',
  title: 'Container registries that are small, public or have an administrator account',
  description:
    'For Azure Resource Graph: registries that cannot be replicated, or that a password or the internet opens.',
  section: 2,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.containerregistry/registries'
      | extend size = tostring(sku.name),
          administrator = tobool(properties.adminUserEnabled),
          open = tostring(properties.publicNetworkAccess) =~ 'Enabled'
      | where size != 'Premium' or administrator or open
      | project name, size, administrator, open, location, resourceGroup, subscriptionId
      | order by name asc
    `,
  },
};
