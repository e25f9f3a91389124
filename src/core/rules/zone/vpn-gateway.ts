import { vpnGatewayZones } from '../../facts/gateway-skus';
import { judgeGateway } from './gateway';
import { zoneRule } from './zone-rule';

export const vpnGateway = zoneRule(
  {
    id: 'zone/vpn-gateway',
    title: 'Give VPN gateways a SKU that spans zones',
    severity: 'warning',
    layer: 'network-fabric',
    type: 'Microsoft.Network/virtualNetworkGateways',
    aliases: [
      'psrule:Azure.VNG.VPNAvailabilityZoneSKU',
      'aprl:5b1933a6-90e4-f642-a01f-e58594e5aab2',
      'aprl:4bae5a28-5cf4-40d9-bcf1-623d28f6d917',
      'azqr:vgw-005',
      'policy:da8a2248-6b4a-44a7-96bf-bf1c0dd208c3',
    ],
    links: [
      'https://learn.microsoft.com/azure/vpn-gateway/about-zone-redundant-vnet-gateways',
      'https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation',
    ],
  },
  (resource, region) =>
    judgeGateway(resource, region, {
      gatewayType: 'Vpn',
      zonesOf: vpnGatewayZones,
      traffic: 'every tunnel to the sites behind it',
      smallest: 'VpnGw1AZ',
      outlook: 'Azure no longer creates gateways of this SKU. ',
    }),
);
