import { expressRouteGatewayZones } from '../../facts/gateway-skus';
import { judgeGateway } from './gateway';
import { zoneRule } from './zone-rule';

export const expressrouteGateway = zoneRule(
  {
    id: 'zone/expressroute-gateway',
    title: 'Give ExpressRoute gateways a SKU that spans zones',
    severity: 'warning',
    layer: 'network-fabric',
    type: 'Microsoft.Network/virtualNetworkGateways',
    aliases: [
      'psrule:Azure.VNG.ERAvailabilityZoneSKU',
      'aprl:bbe668b7-eb5c-c746-8b82-70afdedf0cae',
      'policy:da8a2248-6b4a-44a7-96bf-bf1c0dd208c3',
    ],
    links: [
      'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
      'https://learn.microsoft.com/azure/expressroute/gateway-migration',
    ],
  },
  (resource, region) =>
    judgeGateway(resource, region, {
      gatewayType: 'ExpressRoute',
      zonesOf: expressRouteGatewayZones,
      traffic: 'all traffic over its circuits, however redundant those are',
      smallest: 'ErGw1AZ',
      outlook: '',
    }),
);
