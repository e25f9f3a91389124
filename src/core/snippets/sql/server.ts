import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { choice, type Gap, type SnippetPart, type SnippetText, text } from '../snippet-text';

export const serverType = 'Microsoft.Sql/servers';
export const databaseType = 'Microsoft.Sql/servers/databases';

const group = 'Name of the Entra group that administers the server.';
const groupId = 'Object id of that group.';
const key = 'Id of the key for the databases, with its version.';

/** Sizes whose hardware can be zone-redundant, serverless and provisioned. */
export const databaseSize = choice('size', ['GP_Gen5_4', 'GP_Gen5_8', 'BC_Gen5_4', 'BC_Gen5_8', 'HS_Gen5_4']);

/** A logical server that knows no passwords and is closed to the internet. */
export function serverBicep(symbol: Gap, name: SnippetText, location: SnippetPart, keyName = 'keyId'): SnippetText {
  const identityId = bicep.idOf('identityId', 'the user-assigned identity that may use the key');
  return text`
    resource ${symbol} '${armType(serverType)}' = {
      name: ${name}
      location: ${location}
      identity: {
        type: 'UserAssigned'
        userAssignedIdentities: {
          '\${${identityId}}': {}
        }
      }
      properties: {
        administrators: {
          administratorType: 'ActiveDirectory'
          principalType: 'Group'
          login: ${bicep.parameter('adminGroupName', 'string', group)}
          sid: ${bicep.parameter('adminGroupId', 'string', groupId)}
          tenantId: tenant().tenantId
          azureADOnlyAuthentication: true
        }
        keyId: ${bicep.parameter(keyName, 'string', keyName === 'keyId' ? key : 'Id of the key in the second region, with its version.')}
        primaryUserAssignedIdentityId: ${identityId}
        minimalTlsVersion: '1.2'
        publicNetworkAccess: 'Disabled'
      }
    }
  `;
}

/** The same in Terraform. */
export function serverTerraform(label: Gap, name: SnippetText, location: SnippetPart, keyName = 'key_id'): SnippetText {
  const identityId = terraform.idOf('identity_id', 'the user-assigned identity that may use the key');
  return text`
    resource "azurerm_mssql_server" "${label}" {
      name                                         = ${name}
      resource_group_name                          = ${terraform.resourceGroupName}
      location                                     = ${location}
      version                                      = "12.0"
      minimum_tls_version                          = "1.2"
      public_network_access_enabled                = false
      primary_user_assigned_identity_id            = ${identityId}
      transparent_data_encryption_key_vault_key_id = ${terraform.variable(keyName, 'string', keyName === 'key_id' ? key : 'Id of the key in the second region, with its version.')}

      identity {
        type         = "UserAssigned"
        identity_ids = [${identityId}]
      }

      azuread_administrator {
        login_username              = ${terraform.variable('admin_group_name', 'string', group)}
        object_id                   = ${terraform.variable('admin_group_id', 'string', groupId)}
        azuread_authentication_only = true
      }
    }
  `;
}
