import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

/** The same by way of an Azure Verified Module. */
export const containerAppsByModule: SnippetIdea = {
  prefix: 'fl-container-apps-avm',
  title: 'Internal Container Apps environment by the Azure Verified Module',
  description: 'The module of the public registry at an exact version: over all zones, inside the virtual network.',
  section: 2,
  mends: [],
  variants: {
    bicep: text`
      module ${symbol('environment')} '${avmModule('app/managed-environment')}' = {
        params: {
          name: '${gap('name', resourceName('Microsoft.App/managedEnvironments', 'payments'))}'
          location: ${bicep.location}
          zoneRedundant: true
          internal: true
          publicNetworkAccess: 'Disabled'
          infrastructureSubnetResourceId: ${bicep.idOf('environmentSubnetId', 'the subnet of the environment')}
          workloadProfiles: [
            {
              name: 'Consumption'
              workloadProfileType: 'Consumption'
            }
          ]
          appLogsConfiguration: {
            destination: 'azure-monitor'
          }
        }
      }
    `,
  },
};
