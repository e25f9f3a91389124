import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import { secondLocationBicep, secondLocationTerraform } from '../common/second-region';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, paragraphs, symbol, text } from '../snippet-text';
import { accountBicep, accountTerraform, accountType } from './account-of';

const name = gap('name', resourceName(accountType, 'payments', 'AIServices'));
const firstName = gap('first name', resourceName(accountType, 'shared-first', 'AIServices'));
const secondName = gap('second name', resourceName(accountType, 'shared-second', 'AIServices'));

/** Models that only the network and identities reach. */
export const aiAccount: SnippetIdea = {
  prefix: 'fl-ai-account',
  title: 'Private AI account with a model and its logs',
  description:
    'No keys, no public access, nothing sent out; encrypted with your key; the version of the model changes when you say so. Reach it by fl-private-endpoint-ai.',
  section: 15,
  mends: [],
  variants: {
    bicep: accountBicep({ symbol: symbol('aiAccount'), name, location: bicep.location, order: '' }),
    terraform: accountTerraform({ symbol: symbol('models'), name, location: terraform.location, order: '' }),
    kusto: text`
      resources
      | where type =~ 'microsoft.cognitiveservices/accounts'
      | extend open = tostring(properties.publicNetworkAccess) !~ 'Disabled',
          keys = not(tobool(coalesce(properties.disableLocalAuth, false))),
          platformKey = tostring(properties.encryption.keySource) !~ 'Microsoft.KeyVault'
      | where open or keys or platformKey
      | project name, kind, open, keys, platformKey, location, resourceGroup, subscriptionId
      | order by name asc
    `,
  },
};

/** The models that all tenants share, in two regions. */
export const aiHub: SnippetIdea = {
  prefix: 'fl-ai-hub',
  title: 'Shared models of an AI hub in two regions',
  description:
    'The same model in two regions, for quota runs out and regions fail. Put fl-api-management-internal with fl-api-management-models before them, and fl-hub with its firewall around them; tenants get a spoke each by fl-ai-spoke.',
  section: 17,
  mends: [],
  variants: {
    bicep: paragraphs([
      accountBicep({ symbol: symbol('firstAccount'), name: firstName, location: bicep.location, order: '' }),
      accountBicep({
        symbol: symbol('secondAccount'),
        name: secondName,
        location: secondLocationBicep,
        order: 'second',
      }),
    ]),
    terraform: paragraphs([
      accountTerraform({ symbol: symbol('first'), name: firstName, location: terraform.location, order: '' }),
      accountTerraform({
        symbol: symbol('second'),
        name: secondName,
        location: secondLocationTerraform,
        order: 'second',
      }),
    ]),
  },
};
