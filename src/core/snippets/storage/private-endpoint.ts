import { privateDnsZone } from '../../facts/private-dns-zones';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.Storage/storageAccounts';
const endpoint = symbol('endpoint');
const name = gap('name', resourceName('Microsoft.Network/privateEndpoints', 'payments-blob'));
const account = bicep.existing('account', accountType, 'the storage account');
const accountData = terraform.existing('azurerm_storage_account', 'account', accountType, 'the storage account');

/** The way to the blobs of an account that is closed to the internet. */
export const storagePrivateEndpoint: SnippetIdea = {
  prefix: 'fl-storage-private-endpoint',
  title: 'Private endpoint for the blobs of a storage account',
  description: `Gives the account an address in a subnet, and enters it in ${privateDnsZone('blob')}, so that names lead there.`,
  section: 8,
  mends: ['public/storage-account', 'public/storage-account-firewall'],
  variants: {
    bicep: text`
      resource ${endpoint} '${armType('Microsoft.Network/privateEndpoints')}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          subnet: {
            id: ${bicep.idOf('subnetId', 'the subnet for private endpoints')}
          }
          privateLinkServiceConnections: [
            {
              name: 'blob'
              properties: {
                privateLinkServiceId: ${account}.id
                groupIds: ['blob']
              }
            }
          ]
        }
      }

      resource ${symbol('zoneGroup')} '${armType('Microsoft.Network/privateEndpoints/privateDnsZoneGroups')}' = {
        parent: ${endpoint}
        name: 'default'
        properties: {
          privateDnsZoneConfigs: [
            {
              name: 'blob'
              properties: {
                privateDnsZoneId: ${bicep.idOf('blobZoneId', `the private DNS zone ${privateDnsZone('blob')}`)}
              }
            }
          ]
        }
      }
    `,
    terraform: text`
      resource "azurerm_private_endpoint" "${endpoint}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        subnet_id           = ${terraform.idOf('subnet_id', 'the subnet for private endpoints')}

        private_service_connection {
          name                           = "blob"
          private_connection_resource_id = ${accountData}.id
          subresource_names              = ["blob"]
          is_manual_connection           = false
        }

        private_dns_zone_group {
          name                 = "default"
          private_dns_zone_ids = [${terraform.idOf('blob_zone_id', `the private DNS zone ${privateDnsZone('blob')}`)}]
        }
      }
    `,
  },
};
