import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { gap, paragraphs, type SnippetText, symbol, text } from '../snippet-text';

export const serviceType = 'Microsoft.ApiManagement/service';
const service = symbol('apiManagement');
const label = symbol('main');
const name = gap('name', resourceName(serviceType, 'payments'));
const publisher = gap('publisher', 'Contoso');
const units = gap('units', '3');
const logs = gap('logs', resourceName('Microsoft.Insights/diagnosticSettings', 'gateway'));
const mail = 'Address to which the service writes about itself.';
const subnet = 'the subnet of API Management';

const oldProtocols = ['Gateway.Security.Backend', 'Gateway.Security'].flatMap((side) =>
  ['Tls10', 'Tls11'].map((version) => `Microsoft.WindowsAzure.ApiManagement.${side}.Protocols.${version}`),
);
const [backendTls10 = '', backendTls11 = '', tls10 = '', tls11 = ''] = oldProtocols;

/** An internal service in Bicep; `further` properties go to the end. */
export function apiManagementBicep(further?: SnippetText): SnippetText {
  const protocols = text`
    customProperties: {
      '${tls10}': 'False'
      '${tls11}': 'False'
      '${backendTls10}': 'False'
      '${backendTls11}': 'False'
    }
  `;
  const end = further
    ? text`
    ${protocols}
    ${further}
  `
    : protocols;
  return text`
    resource ${service} '${armType(serviceType)}' = {
      name: '${name}'
      location: ${bicep.location}
      zones: ${allZonesInBicep}
      sku: {
        name: 'Premium'
        capacity: ${units}
      }
      identity: {
        type: 'SystemAssigned'
      }
      properties: {
        publisherName: '${publisher}'
        publisherEmail: ${bicep.parameter('publisherEmail', 'string', mail)}
        virtualNetworkType: 'Internal'
        virtualNetworkConfiguration: {
          subnetResourceId: ${bicep.idOf('apiSubnetId', subnet)}
        }
        developerPortalStatus: 'Disabled'
        ${end}
      }
    }
  `;
}

/** The same in Terraform; `further` blocks go to the end. */
export function apiManagementTerraform(further?: SnippetText): SnippetText {
  const network = text`
    virtual_network_configuration {
      subnet_id = ${terraform.idOf('api_subnet_id', subnet)}
    }
  `;
  const end = further ? paragraphs([network, further]) : network;
  return text`
    resource "azurerm_api_management" "${label}" {
      name                 = "${name}"
      resource_group_name  = ${terraform.resourceGroupName}
      location             = ${terraform.location}
      sku_name             = "Premium_${units}"
      zones                = ${allZonesInTerraform}
      publisher_name       = "${publisher}"
      publisher_email      = ${terraform.variable('publisher_email', 'string', mail)}
      virtual_network_type = "Internal"

      identity {
        type = "SystemAssigned"
      }

      security {
        backend_tls10_enabled  = false
        backend_tls11_enabled  = false
        frontend_tls10_enabled = false
        frontend_tls11_enabled = false
      }

      ${end}
    }
  `;
}

/** A gateway for APIs that only the network reaches, in every zone. */
export const apiManagementService: SnippetIdea = {
  prefix: 'fl-api-management-internal',
  title: 'Internal API Management over all zones, with its logs',
  description:
    'One unit or more in each zone, so the number of units is a multiple of the zones; reached from the virtual network only, for a gateway with a firewall for web applications in front. Its subnet needs the rules of fl-api-management-rules.',
  section: 17,
  mends: [],
  variants: {
    bicep: paragraphs([
      apiManagementBicep(),
      text`
        resource ${symbol('gatewayLogs')} '${armType('Microsoft.Insights/diagnosticSettings')}' = {
          name: '${logs}'
          scope: ${service}
          properties: {
            workspaceId: ${bicep.idOf('workspaceId', 'the Log Analytics workspace')}
            logAnalyticsDestinationType: 'Dedicated'
            logs: [
              {
                categoryGroup: 'allLogs'
                enabled: true
              }
            ]
          }
        }
      `,
    ]),
    terraform: paragraphs([
      apiManagementTerraform(),
      text`
        resource "azurerm_monitor_diagnostic_setting" "${symbol('gateway')}" {
          name                           = "${logs}"
          target_resource_id             = azurerm_api_management.${label}.id
          log_analytics_workspace_id     = ${terraform.idOf('workspace_id', 'the Log Analytics workspace')}
          log_analytics_destination_type = "Dedicated"

          enabled_log {
            category_group = "allLogs"
          }
        }
      `,
    ]),
    kusto: text`
      resources
      | where type =~ 'microsoft.apimanagement/service'
      | extend network = tostring(properties.virtualNetworkType),
          zonal = coalesce(array_length(zones), 0),
          regions = 1 + coalesce(array_length(properties.additionalLocations), 0)
      | where network !~ 'Internal' or zonal < 2
      | project name, sku = tostring(sku.name), network, zonal, regions, location, resourceGroup, subscriptionId
      | order by name asc
    `,
  },
};
