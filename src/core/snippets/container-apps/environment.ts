import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const environmentType = 'Microsoft.App/managedEnvironments';
const environment = symbol('environment');
const label = symbol('main');
const name = gap('name', resourceName(environmentType, 'payments'));
const logs = gap('logs', resourceName('Microsoft.Insights/diagnosticSettings', 'all'));

/** The place for apps, which cannot be moved into zones later. */
export const containerAppsEnvironment: SnippetIdea = {
  prefix: 'fl-container-apps-environment',
  title: 'Internal Container Apps environment over all zones',
  description:
    'Apps stand in several zones and are reached from the virtual network only; traffic between them is encrypted, and logs go to a workspace. Zone redundancy is decided when an environment is created, and its subnet is delegated to Microsoft.App/environments.',
  section: 2,
  mends: ['zone/container-apps-environment'],
  variants: {
    bicep: text`
      resource ${environment} '${armType(environmentType)}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          zoneRedundant: true
          publicNetworkAccess: 'Disabled'
          vnetConfiguration: {
            internal: true
            infrastructureSubnetId: ${bicep.idOf('environmentSubnetId', 'the subnet of the environment')}
          }
          workloadProfiles: [
            {
              name: 'Consumption'
              workloadProfileType: 'Consumption'
            }
          ]
          peerAuthentication: {
            mtls: {
              enabled: true
            }
          }
          peerTrafficConfiguration: {
            encryption: {
              enabled: true
            }
          }
          appLogsConfiguration: {
            destination: 'azure-monitor'
          }
        }
      }

      resource ${symbol('environmentLogs')} '${armType('Microsoft.Insights/diagnosticSettings')}' = {
        name: '${logs}'
        scope: ${environment}
        properties: {
          workspaceId: ${bicep.idOf('workspaceId', 'the Log Analytics workspace')}
          logs: [
            {
              categoryGroup: 'allLogs'
              enabled: true
            }
          ]
        }
      }
    `,
    terraform: text`
      resource "azurerm_container_app_environment" "${label}" {
        name                           = "${name}"
        resource_group_name            = ${terraform.resourceGroupName}
        location                       = ${terraform.location}
        infrastructure_subnet_id       = ${terraform.idOf('environment_subnet_id', 'the subnet of the environment')}
        internal_load_balancer_enabled = true
        zone_redundancy_enabled        = true
        public_network_access          = "Disabled"
        mutual_tls_enabled             = true
        logs_destination               = "azure-monitor"

        workload_profile {
          name                  = "Consumption"
          workload_profile_type = "Consumption"
        }
      }

      resource "azurerm_monitor_diagnostic_setting" "${symbol('environment')}" {
        name                       = "${logs}"
        target_resource_id         = azurerm_container_app_environment.${label}.id
        log_analytics_workspace_id = ${terraform.idOf('workspace_id', 'the Log Analytics workspace')}

        enabled_log {
          category_group = "allLogs"
        }
      }
    `,
    kusto: text`
      resources
      | where type =~ 'microsoft.app/managedenvironments'
      | extend zonal = tobool(coalesce(properties.zoneRedundant, false)),
          internal = tobool(coalesce(properties.vnetConfiguration.internal, false))
      | where not(zonal) or not(internal)
      | project name, zonal, internal, location, resourceGroup, subscriptionId
      | order by name asc
    `,
  },
};
