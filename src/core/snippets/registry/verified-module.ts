import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import { moduleEndpoint, moduleKey } from '../common/module-parameters';
import { secondLocationBicep } from '../common/second-region';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

/** The same by way of an Azure Verified Module. */
export const registryByModule: SnippetIdea = {
  prefix: 'fl-registry-avm',
  title: 'Private container registry by the Azure Verified Module',
  description:
    'The module of the public registry at an exact version: Premium, over zones, with a copy in a second region, its own key and a private endpoint.',
  section: 2,
  mends: [],
  variants: {
    bicep: text`
      module ${symbol('registry')} '${avmModule('container-registry/registry')}' = {
        params: {
          name: '${gap('name', resourceName('Microsoft.ContainerRegistry/registries', 'payments001'))}'
          location: ${bicep.location}
          acrSku: 'Premium'
          acrAdminUserEnabled: false
          anonymousPullEnabled: false
          publicNetworkAccess: 'Disabled'
          zoneRedundancy: 'Enabled'
          replications: [
            {
              name: ${secondLocationBicep}
              location: ${secondLocationBicep}
              regionEndpointEnabled: true
              zoneRedundancy: 'Enabled'
            }
          ]
          ${moduleKey}
          ${moduleEndpoint('registry', 'registry')}
        }
      }
    `,
  },
};
