import * as bicep from '../common/bicep-needs';
import { secondLocationBicep, secondLocationTerraform } from '../common/second-region';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { gap, type SnippetText, text } from '../snippet-text';
import { apiManagementBicep, apiManagementTerraform, serviceType } from './service';

const units = gap('units there', '3');
const subnet = 'the subnet of API Management in the second region';

/** A gateway that goes on where the first region is down. */
export const apiManagementSecondRegion: SnippetIdea = {
  prefix: 'fl-api-management-region',
  title: 'Gateway of API Management in a second region',
  description:
    'Gateways go on with what they know while the first region is down; management stands in the first region only. Inside a network, you lead callers to the gateways by a load balancer or by DNS.',
  section: 17,
  mends: [],
  variants: {
    bicep: {
      text: text`
        additionalLocations: [
          {
            location: ${secondLocationBicep}
            zones: ${allZonesInBicep}
            sku: {
              name: 'Premium'
              capacity: ${units}
            }
            virtualNetworkConfiguration: {
              subnetResourceId: ${bicep.idOf('secondApiSubnetId', subnet)}
            }
          }
        ]
      `,
      inside: {
        types: [serviceType],
        path: 'properties',
        frame: (members: SnippetText) => apiManagementBicep(members),
      },
    },
    terraform: {
      text: text`
        additional_location {
          location = ${secondLocationTerraform}
          capacity = ${units}
          zones    = ${allZonesInTerraform}

          virtual_network_configuration {
            subnet_id = ${terraform.idOf('second_api_subnet_id', subnet)}
          }
        }
      `,
      inside: {
        types: ['azurerm_api_management'],
        path: '',
        frame: (members: SnippetText) => apiManagementTerraform(members),
      },
    },
  },
};
