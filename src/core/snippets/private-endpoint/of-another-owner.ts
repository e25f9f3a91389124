import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { privateServices } from './services';

const endpoint = symbol('endpoint');
const name = gap('name', resourceName('Microsoft.Network/privateEndpoints', 'partner'));
const message = gap('message', 'Payments reads the monthly reports.');
const subresource = choice('sub-resource', [...new Set(privateServices.map((service) => service.subresource))]);

/** To a resource of another tenant or team, whose owner has to agree. */
export const privateEndpointOfAnotherOwner: SnippetIdea = {
  prefix: 'fl-private-endpoint-manual',
  title: 'Private endpoint that the owner of the target has to approve',
  description:
    'For targets in another tenant, or where nobody may approve by themselves. It carries traffic once its connection is approved.',
  section: 16,
  mends: [],
  variants: {
    bicep: text`
      resource ${endpoint} '${armType('Microsoft.Network/privateEndpoints')}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          subnet: {
            id: ${bicep.idOf('subnetId', 'the subnet for private endpoints')}
          }
          manualPrivateLinkServiceConnections: [
            {
              name: 'default'
              properties: {
                privateLinkServiceId: ${bicep.idOf('targetId', 'what the endpoint leads to')}
                groupIds: ['${subresource}']
                requestMessage: '${message}'
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
          name                           = "default"
          private_connection_resource_id = ${terraform.idOf('target_id', 'what the endpoint leads to')}
          subresource_names              = ["${subresource}"]
          is_manual_connection           = true
          request_message                = "${message}"
        }
      }
    `,
    azurecli: text`
      target='${gap('target', '/subscriptions/<subscription>/resourceGroups/rg-payments/providers/Microsoft.KeyVault/vaults/kv-payments')}'

      az network private-endpoint-connection list --id "$target" \\
        --query "[?properties.privateLinkServiceConnectionState.status=='Pending'].id" --output tsv |
        while read -r connection; do
          az network private-endpoint-connection approve --id "$connection" --description '${gap('reason', 'Agreed with the owner.')}'
        done
    `,
    powershell: text`
      $target = '${gap('target', '/subscriptions/<subscription>/resourceGroups/rg-payments/providers/Microsoft.KeyVault/vaults/kv-payments')}'

      Get-AzPrivateEndpointConnection -PrivateLinkResourceId $target |
        Where-Object { $_.PrivateLinkServiceConnectionState.Status -eq 'Pending' } |
        ForEach-Object { Approve-AzPrivateEndpointConnection -ResourceId $_.Id -Description '${gap('reason', 'Agreed with the owner.')}' }
    `,
  },
};
