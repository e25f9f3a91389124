import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { gap, type SnippetText, symbol, text } from '../snippet-text';
import { geographyBicep, regionPairsBicep } from './geography';

export const delegation = 'Microsoft.PowerPlatform/enterprisePolicies';
const networkType = 'Microsoft.Network/virtualNetworks';
const firewall = 'Private address of the firewall in the hub, which resolves names too.';

/** The stages of environments, each with a policy and subnets of its own. */
export const stages = { production: 'production', test: 'test' } as const;

/** One of the two networks, in both languages. */
export interface PairedNetwork {
  readonly order: 'first' | 'second';
  readonly index: 0 | 1;
  readonly octets: ReturnType<typeof gap>;
}

export const pairedNetworks: readonly [PairedNetwork, PairedNetwork] = [
  { order: 'first', index: 0, octets: gap('first octets', '10.40') },
  { order: 'second', index: 1, octets: gap('second octets', '10.41') },
];

/** What the network is called in code. */
export function networkSymbol({ order }: PairedNetwork) {
  return symbol(`${order}Network`);
}

/** What its subnet for a stage is called in Azure. */
export function subnetName(stage: keyof typeof stages): string {
  return resourceName(`${networkType}/subnets`, `power-platform-${stage}`);
}

/** What the network is called in Azure. */
export function networkName({ order }: PairedNetwork) {
  return gap(`${order} name`, resourceName(networkType, `power-platform-${order}`));
}

/** A network of the pair in Bicep, with the rules and the routes of its subnets. */
export function networkBicep(network: PairedNetwork): SnippetText {
  const group = symbol(`${network.order}SecurityGroup`);
  const routes = symbol(`${network.order}Routes`);
  const workload = `power-platform-${network.order}`;
  const location = text`${regionPairsBicep}[${geographyBicep}][${String(network.index)}]`;
  const address = bicep.parameter('firewallAddress', 'string', firewall);
  const subnet = (stage: keyof typeof stages, third: number): SnippetText => text`
    {
      name: '${subnetName(stage)}'
      properties: {
        addressPrefix: '${network.octets}.${String(third)}.0/24'
        defaultOutboundAccess: false
        networkSecurityGroup: {
          id: ${group}.id
        }
        routeTable: {
          id: ${routes}.id
        }
        delegations: [
          {
            name: 'power-platform'
            properties: {
              serviceName: '${delegation}'
            }
          }
        ]
      }
    }
  `;
  return text`
    resource ${group} '${armType('Microsoft.Network/networkSecurityGroups')}' = {
      name: '${resourceName('Microsoft.Network/networkSecurityGroups', workload)}'
      location: ${location}
      properties: {
        securityRules: []
      }
    }

    resource ${routes} '${armType('Microsoft.Network/routeTables')}' = {
      name: '${resourceName('Microsoft.Network/routeTables', workload)}'
      location: ${location}
      properties: {
        disableBgpRoutePropagation: true
        routes: [
          {
            name: 'default-to-firewall'
            properties: {
              addressPrefix: '0.0.0.0/0'
              nextHopType: 'VirtualAppliance'
              nextHopIpAddress: ${address}
            }
          }
        ]
      }
    }

    resource ${networkSymbol(network)} '${armType(networkType)}' = {
      name: '${networkName(network)}'
      location: ${location}
      properties: {
        addressSpace: {
          addressPrefixes: ['${network.octets}.0.0/22']
        }
        dhcpOptions: {
          dnsServers: [${address}]
        }
        subnets: [
          ${subnet('production', 0)}
          ${subnet('test', 1)}
        ]
      }
    }
  `;
}

/** Half of the peering between the two. */
export function peeringBicep(from: PairedNetwork, to: PairedNetwork): SnippetText {
  const type = 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings';
  return text`
    resource ${symbol(`${from.order}To${to.order === 'first' ? 'First' : 'Second'}`)} '${armType(type)}' = {
      parent: ${networkSymbol(from)}
      name: '${resourceName(type, `${from.order}-to-${to.order}`)}'
      properties: {
        remoteVirtualNetwork: {
          id: ${networkSymbol(to)}.id
        }
        allowVirtualNetworkAccess: true
        allowForwardedTraffic: true
      }
    }
  `;
}
