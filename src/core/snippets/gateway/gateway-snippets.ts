import type { SnippetIdea } from '../snippet';
import { expressRouteCircuits } from './circuits';
import { expressRouteGateway } from './expressroute-gateway';
import { firewall } from './firewall';
import { natGateway } from './nat-gateway';
import { gatewayPublicIp } from './public-ip';
import { gatewayQueries } from './queries';
import { vpnGateway, vpnGatewayByModule } from './vpn-gateway';

/** Ways in and out that no zone takes along (section 5 of the domain). */
export const gatewaySnippets: readonly SnippetIdea[] = [
  gatewayPublicIp,
  vpnGateway,
  vpnGatewayByModule,
  expressRouteGateway,
  expressRouteCircuits,
  natGateway,
  firewall,
  ...gatewayQueries,
];
