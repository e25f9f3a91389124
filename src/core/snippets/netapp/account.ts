import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.NetApp/netAppAccounts';
const account = symbol('account');
const label = symbol('main');
const name = gap('name', resourceName(accountType, 'payments'));
const poolName = gap('pool', resourceName(`${accountType}/capacityPools`, 'payments'));
const level = choice('level', ['Premium', 'Standard', 'Ultra']);
const size = gap('tebibytes', '4');
const cool = choice('cool access', ['false', 'true']);
const identityBicep = bicep.idOf('identityId', 'the user-assigned identity that may use the key');
const identityTerraform = terraform.idOf('identity_id', 'the user-assigned identity that may use the key');

/** Where volumes come from, under a key of the owner. */
export const netappAccount: SnippetIdea = {
  prefix: 'fl-netapp-account',
  title: 'NetApp account with its own key, and a capacity pool',
  description:
    'Volumes of the account are encrypted with your key; the vault needs a private endpoint in the network of the volumes. A pool bills for its size, whatever its volumes use.',
  section: 12,
  mends: [],
  variants: {
    bicep: text`
      resource ${account} '${armType(accountType)}' = {
        name: '${name}'
        location: ${bicep.location}
        identity: {
          type: 'UserAssigned'
          userAssignedIdentities: {
            '\${${identityBicep}}': {}
          }
        }
        properties: {
          encryption: {
            keySource: 'Microsoft.KeyVault'
            identity: {
              userAssignedIdentity: ${identityBicep}
            }
            keyVaultProperties: {
              keyVaultUri: ${bicep.parameter('keyVaultUri', 'string', 'Address of the key vault.')}
              keyVaultResourceId: ${bicep.idOf('keyVaultId', 'the key vault')}
              keyName: ${bicep.parameter('keyName', 'string', 'Name of the key.')}
            }
          }
        }
      }

      resource ${symbol('pool')} '${armType(`${accountType}/capacityPools`)}' = {
        parent: ${account}
        name: '${poolName}'
        location: ${bicep.location}
        properties: {
          serviceLevel: '${level}'
          size: ${size} * 1099511627776
          qosType: 'Auto'
          coolAccess: ${cool}
        }
      }
    `,
    terraform: text`
      resource "azurerm_netapp_account" "${label}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}

        identity {
          type         = "UserAssigned"
          identity_ids = [${identityTerraform}]
        }
      }

      resource "azurerm_netapp_account_encryption" "${label}" {
        netapp_account_id         = azurerm_netapp_account.${label}.id
        user_assigned_identity_id = ${identityTerraform}
        encryption_key            = ${terraform.variable('key_id', 'string', 'Id of the key without its version.')}
      }

      resource "azurerm_netapp_pool" "${label}" {
        name                = "${poolName}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        account_name        = azurerm_netapp_account.${label}.name
        service_level       = "${level}"
        size_in_tb          = ${size}
        qos_type            = "Auto"
        cool_access_enabled = ${cool}
      }
    `,
  },
};
