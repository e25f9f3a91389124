import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { choice, type Gap, gap, type SnippetPart, type SnippetText, symbol, text } from '../snippet-text';

export const accountType = 'Microsoft.CognitiveServices/accounts';

const sku = choice('deployment kind', [
  'DataZoneStandard',
  'Standard',
  'GlobalStandard',
  'DataZoneProvisionedManaged',
  'ProvisionedManaged',
]);
const capacity = gap('capacity', '100');
const deployment = gap('deployment', 'chat');
const logs = gap('logs', resourceName('Microsoft.Insights/diagnosticSettings', 'ai'));
const model = 'Name of the model.';
const version = 'Version of the model, exactly.';
const identity = 'the user-assigned identity that may use the key';
const client = 'Client id of that identity.';
const workspace = 'the Log Analytics workspace';

/** An account for models in its region. */
export interface ModelAccount {
  /** In Bicep the symbolic name, in Terraform the label. */
  readonly symbol: Gap;
  readonly name: Gap;
  readonly location: SnippetPart;
  /** Before parameters that differ from account to account: empty, or `second`. */
  readonly order: '' | 'second';
}

function named(order: ModelAccount['order'], name: string): string {
  return order === '' ? name : `${order}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function there(order: ModelAccount['order'], what: string): string {
  return order === '' ? what : `${what.replace(/\.$/, '')} in the second region${what.endsWith('.') ? '.' : ''}`;
}

/** A private account with a model and its logs. */
export function accountBicep({ symbol: account, name, location, order }: ModelAccount): SnippetText {
  const identityId = bicep.idOf('identityId', identity);
  return text`
    resource ${account} '${armType(accountType)}' = {
      name: '${name}'
      location: ${location}
      kind: 'AIServices'
      sku: {
        name: 'S0'
      }
      identity: {
        type: 'UserAssigned'
        userAssignedIdentities: {
          '\${${identityId}}': {}
        }
      }
      properties: {
        customSubDomainName: '${name}'
        disableLocalAuth: true
        publicNetworkAccess: 'Disabled'
        restrictOutboundNetworkAccess: true
        networkAcls: {
          bypass: 'None'
          defaultAction: 'Deny'
        }
        encryption: {
          keySource: 'Microsoft.KeyVault'
          keyVaultProperties: {
            identityClientId: ${bicep.parameter('identityClientId', 'string', client)}
            keyVaultUri: ${bicep.parameter(named(order, 'keyVaultUri'), 'string', there(order, 'Address of the key vault.'))}
            keyName: ${bicep.parameter(named(order, 'keyName'), 'string', there(order, 'Name of the key.'))}
            keyVersion: ${bicep.parameter(named(order, 'keyVersion'), 'string', there(order, 'Version of the key.'))}
          }
        }
      }
    }

    resource ${symbol(named(order, 'model'))} '${armType(`${accountType}/deployments`)}' = {
      parent: ${account}
      name: '${deployment}'
      sku: {
        name: '${sku}'
        capacity: ${capacity}
      }
      properties: {
        model: {
          format: 'OpenAI'
          name: ${bicep.parameter('modelName', 'string', model)}
          version: ${bicep.parameter('modelVersion', 'string', version)}
        }
        versionUpgradeOption: 'NoAutoUpgrade'
      }
    }

    resource ${symbol(named(order, 'accountLogs'))} '${armType('Microsoft.Insights/diagnosticSettings')}' = {
      name: '${logs}'
      scope: ${account}
      properties: {
        workspaceId: ${bicep.idOf('workspaceId', workspace)}
        logs: [
          {
            categoryGroup: 'allLogs'
            enabled: true
          }
        ]
      }
    }
  `;
}

/** The same in Terraform. */
export function accountTerraform({ symbol: label, name, location, order }: ModelAccount): SnippetText {
  const identityId = terraform.idOf('identity_id', identity);
  const key = order === '' ? 'key_id' : 'second_key_id';
  return text`
    resource "azurerm_cognitive_account" "${label}" {
      name                               = "${name}"
      resource_group_name                = ${terraform.resourceGroupName}
      location                           = ${location}
      kind                               = "AIServices"
      sku_name                           = "S0"
      custom_subdomain_name              = "${name}"
      local_auth_enabled                 = false
      public_network_access_enabled      = false
      outbound_network_access_restricted = true

      identity {
        type         = "UserAssigned"
        identity_ids = [${identityId}]
      }

      customer_managed_key {
        key_vault_key_id   = ${terraform.variable(key, 'string', there(order, 'Id of the key with its version.'))}
        identity_client_id = ${terraform.variable('identity_client_id', 'string', client)}
      }

      network_acls {
        bypass         = "None"
        default_action = "Deny"
      }
    }

    resource "azurerm_cognitive_deployment" "${label}" {
      name                   = "${deployment}"
      cognitive_account_id   = azurerm_cognitive_account.${label}.id
      version_upgrade_option = "NoAutoUpgrade"

      model {
        format  = "OpenAI"
        name    = ${terraform.variable('model_name', 'string', model)}
        version = ${terraform.variable('model_version', 'string', version)}
      }

      sku {
        name     = "${sku}"
        capacity = ${capacity}
      }
    }

    resource "azurerm_monitor_diagnostic_setting" "${label}" {
      name                       = "${logs}"
      target_resource_id         = azurerm_cognitive_account.${label}.id
      log_analytics_workspace_id = ${terraform.idOf('workspace_id', workspace)}

      enabled_log {
        category_group = "allLogs"
      }
    }
  `;
}
