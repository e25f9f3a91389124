import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as terraform from '../common/terraform-needs';
import type { Need } from '../snippet-text';
import { type Gap, gap, lines, paragraphs, type SnippetText, symbol, text } from '../snippet-text';

/** How names are answered: by order, by share, or by distance. */
export type TrafficRouting = 'Priority' | 'Weighted' | 'Performance';

/** A way in that a profile gives out. */
export interface TrafficEndpoint {
  readonly name: string;
  /** The name of the host that it leads to, in each language. */
  readonly target: { readonly bicep: Need; readonly terraform: Need };
  /** Its place in the order, its share, or its region. */
  readonly rank: string | Gap;
  /** Whether it is given out from the beginning; others are switched on by hand. */
  readonly isEnabled: boolean;
}

const profile = symbol('trafficManager');
const label = symbol('entry');
const name = gap('profile', resourceName('Microsoft.Network/trafficManagerProfiles', 'payments'));
const path = gap('probe path', '/health');
const rankNames: Readonly<Record<TrafficRouting, { readonly bicep: string; readonly terraform: string }>> = {
  Priority: { bicep: 'priority', terraform: 'priority' },
  Weighted: { bicep: 'weight', terraform: 'weight' },
  Performance: { bicep: 'endpointLocation', terraform: 'endpoint_location' },
};

/** A profile whose endpoints are always served: people decide, not probes. */
export function profileBicep(routing: TrafficRouting, endpoints: readonly TrafficEndpoint[]): SnippetText {
  const quote = routing === 'Performance' ? "'" : '';
  const list = endpoints.map(
    ({ name: own, target, rank, isEnabled }) => text`
      {
        name: '${own}'
        type: 'Microsoft.Network/trafficManagerProfiles/externalEndpoints'
        properties: {
          target: ${target.bicep}
          ${rankNames[routing].bicep}: ${quote}${rank}${quote}
          alwaysServe: 'Enabled'
          endpointStatus: '${isEnabled ? 'Enabled' : 'Disabled'}'
        }
      }
    `,
  );
  return text`
    resource ${profile} '${armType('Microsoft.Network/trafficmanagerprofiles')}' = {
      name: '${name}'
      location: 'global'
      properties: {
        profileStatus: 'Enabled'
        trafficRoutingMethod: '${routing}'
        dnsConfig: {
          relativeName: '${name}'
          ttl: 60
        }
        monitorConfig: {
          protocol: 'HTTPS'
          port: 443
          path: '${path}'
        }
        endpoints: [
          ${lines(list)}
        ]
      }
    }
  `;
}

/** The same in Terraform. */
export function profileTerraform(routing: TrafficRouting, endpoints: readonly TrafficEndpoint[]): SnippetText {
  const quote = routing === 'Performance' ? '"' : '';
  const width = Math.max('always_serve_enabled'.length, rankNames[routing].terraform.length);
  const pad = (argument: string): string => argument.padEnd(width);
  const list = endpoints.map(
    ({ name: own, target, rank, isEnabled }) => text`
      resource "azurerm_traffic_manager_external_endpoint" "${symbol(own.replaceAll('-', '_'))}" {
        ${pad('name')} = "${own}"
        ${pad('profile_id')} = azurerm_traffic_manager_profile.${label}.id
        ${pad('target')} = ${target.terraform}
        ${pad(rankNames[routing].terraform)} = ${quote}${rank}${quote}
        ${pad('always_serve_enabled')} = true
        ${pad('enabled')} = ${isEnabled ? 'true' : 'false'}
      }
    `,
  );
  return paragraphs([
    text`
      resource "azurerm_traffic_manager_profile" "${label}" {
        name                   = "${name}"
        resource_group_name    = ${terraform.resourceGroupName}
        traffic_routing_method = "${routing}"

        dns_config {
          relative_name = "${name}"
          ttl           = 60
        }

        monitor_config {
          protocol = "HTTPS"
          port     = 443
          path     = "${path}"
        }
      }
    `,
    ...list,
  ]);
}
