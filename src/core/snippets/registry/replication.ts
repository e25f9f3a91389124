import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { secondLocationBicep } from '../common/second-region';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const registryType = 'Microsoft.ContainerRegistry/registries';

/** A second region for a registry that is there. */
export const registryReplication: SnippetIdea = {
  prefix: 'fl-registry-replication',
  title: 'Copy of a container registry in a second region',
  description:
    'Nodes of the second region pull without the first one. The registry has to be Premium, and its private endpoint gets an address for the data of the new region.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('copy')} '${armType(`${registryType}/replications`)}' = {
        parent: ${bicep.existing('registry', registryType, 'the container registry')}
        name: ${secondLocationBicep}
        location: ${secondLocationBicep}
        properties: {
          regionEndpointEnabled: true
          zoneRedundancy: 'Enabled'
        }
      }
    `,
    azurecli: text`
      registry='${gap('registry', 'crpayments001')}'

      az acr replication create --registry "$registry" --location '${gap('region', 'northeurope')}' --zone-redundancy Enabled
      az acr replication list --registry "$registry" --query '[].{region: location, state: provisioningState, zones: zoneRedundancy}' --output table
    `,
  },
};
