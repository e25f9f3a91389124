import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { symbol, text } from '../snippet-text';

const serverType = 'Microsoft.Sql/servers';
const server = bicep.existing('sqlServer', serverType, 'the SQL server');
const serverData = terraform.existing('azurerm_mssql_server', 'sql_server', serverType, 'the SQL server');
const vaultName = bicep.parameter('keyVaultName', 'string', 'Name of the key vault that holds the key.');
const keyName = bicep.parameter('keyName', 'string', 'Name of the key.');
const keyVersion = bicep.parameter('keyVersion', 'string', 'Version of the key to begin with.');
const keyId = terraform.variable('versioned_key_id', 'string', 'Id of the key with the version to begin with.');

/** The key that protects the databases of a server. */
export const sqlServerKey: SnippetIdea = {
  prefix: 'fl-cmk-sql',
  title: 'Customer-managed key for the databases of a SQL server',
  description:
    'Transparent data encryption with your key, which the server follows when it is rotated. The identity of the server needs the role Key Vault Crypto Service Encryption User first; without its key a database cannot be opened.',
  section: 15,
  mends: ['cmk/sql-server-tde'],
  variants: {
    bicep: text`
      resource ${symbol('serverKey')} '${armType('Microsoft.Sql/servers/keys')}' = {
        parent: ${server}
        name: '\${${vaultName}}_\${${keyName}}_\${${keyVersion}}'
        properties: {
          serverKeyType: 'AzureKeyVault'
          uri: 'https://\${${vaultName}}\${environment().suffixes.keyvaultDns}/keys/\${${keyName}}/\${${keyVersion}}'
        }
      }

      resource ${symbol('protector')} '${armType('Microsoft.Sql/servers/encryptionProtector')}' = {
        parent: ${server}
        name: 'current'
        properties: {
          serverKeyType: 'AzureKeyVault'
          serverKeyName: ${symbol('serverKey')}.name
          autoRotationEnabled: true
        }
      }
    `,
    terraform: text`
      resource "azurerm_mssql_server_transparent_data_encryption" "${symbol('protector')}" {
        server_id             = ${serverData}.id
        key_vault_key_id      = ${keyId}
        auto_rotation_enabled = true
      }
    `,
  },
};
