import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { secondLocationBicep, secondLocationTerraform } from '../common/second-region';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const registryType = 'Microsoft.ContainerRegistry/registries';
const registry = symbol('registry');
const label = symbol('main');
const name = gap('name', resourceName(registryType, 'payments001'));
const days = gap('days', '30');
const clientId = 'Client id of that identity.';
const key = 'Id of the key without its version.';
const identityBicep = bicep.idOf('identityId', 'the user-assigned identity that may use the key');
const identityTerraform = terraform.idOf('identity_id', 'the user-assigned identity that may use the key');

/** Images that can be pulled while a zone or a region is down. */
export const registryPremium: SnippetIdea = {
  prefix: 'fl-registry-premium',
  title: 'Private container registry over zones and two regions',
  description:
    'Images are pulled from the nearest copy, also while a zone or a region is down. No administrator account, no anonymous pulls, no public access, your own key; untagged manifests are cleared away.',
  section: 2,
  mends: [],
  variants: {
    bicep: text`
      resource ${registry} '${armType(registryType)}' = {
        name: '${name}'
        location: ${bicep.location}
        sku: {
          name: 'Premium'
        }
        identity: {
          type: 'UserAssigned'
          userAssignedIdentities: {
            '\${${identityBicep}}': {}
          }
        }
        properties: {
          adminUserEnabled: false
          anonymousPullEnabled: false
          dataEndpointEnabled: true
          publicNetworkAccess: 'Disabled'
          networkRuleBypassOptions: 'AzureServices'
          zoneRedundancy: 'Enabled'
          encryption: {
            status: 'enabled'
            keyVaultProperties: {
              identity: ${bicep.parameter('identityClientId', 'string', clientId)}
              keyIdentifier: ${bicep.parameter('keyUri', 'string', key)}
            }
          }
          policies: {
            exportPolicy: {
              status: 'disabled'
            }
            retentionPolicy: {
              status: 'enabled'
              days: ${days}
            }
          }
        }
      }

      resource ${symbol('copy')} '${armType(`${registryType}/replications`)}' = {
        parent: ${registry}
        name: ${secondLocationBicep}
        location: ${secondLocationBicep}
        properties: {
          regionEndpointEnabled: true
          zoneRedundancy: 'Enabled'
        }
      }
    `,
    terraform: text`
      resource "azurerm_container_registry" "${label}" {
        name                          = "${name}"
        resource_group_name           = ${terraform.resourceGroupName}
        location                      = ${terraform.location}
        sku                           = "Premium"
        admin_enabled                 = false
        anonymous_pull_enabled        = false
        data_endpoint_enabled         = true
        public_network_access_enabled = false
        network_rule_bypass_option    = "AzureServices"
        export_policy_enabled         = false
        retention_policy_in_days      = ${days}
        zone_redundancy_enabled       = true

        identity {
          type         = "UserAssigned"
          identity_ids = [${identityTerraform}]
        }

        encryption {
          key_vault_key_id   = ${terraform.variable('key_id', 'string', key)}
          identity_client_id = ${terraform.variable('identity_client_id', 'string', clientId)}
        }

        georeplications {
          location                        = ${secondLocationTerraform}
          global_endpoint_routing_enabled = true
          zone_redundancy_enabled         = true
        }
      }
    `,
  },
};
