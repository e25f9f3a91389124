/**
 * Virtual network gateway SKUs that do not span zones, in lower case, and the zone-redundant SKU of the same size.
 * Source: https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus and
 * https://learn.microsoft.com/azure/vpn-gateway/gateway-sku-consolidation, read 2026-11.
 */
const vpnZoneTwins: Readonly<Record<string, string>> = {
  vpngw1: 'VpnGw1AZ',
  vpngw2: 'VpnGw2AZ',
  vpngw3: 'VpnGw3AZ',
  vpngw4: 'VpnGw4AZ',
  vpngw5: 'VpnGw5AZ',
};

/** VPN gateway SKUs without zones that have no twin: a new gateway is needed. Same source. */
const vpnWithoutTwin: ReadonlySet<string> = new Set(['basic', 'standard', 'highperformance']);

/**
 * ExpressRoute gateway SKUs that do not span zones, in lower case, and the zone-redundant SKU of the same size.
 * Source: https://learn.microsoft.com/azure/expressroute/gateway-migration, read 2026-11.
 */
const expressRouteZoneTwins: Readonly<Record<string, string>> = {
  basic: 'ErGw1AZ',
  standard: 'ErGw1AZ',
  highperformance: 'ErGw2AZ',
  ultraperformance: 'ErGw3AZ',
};

/** How a gateway SKU stands to zones. `without-zones` names the SKU to take instead, where one has the same size. */
export type GatewaySkuZones = { readonly kind: 'zones' } | { readonly kind: 'without-zones'; readonly twin?: string };

/** How a VPN gateway SKU stands to zones; a SKU that is not listed counts as spanning zones. */
export function vpnGatewayZones(sku: string): GatewaySkuZones {
  return gatewayZones(sku, vpnZoneTwins, vpnWithoutTwin);
}

/** How an ExpressRoute gateway SKU stands to zones; a SKU that is not listed counts as spanning zones. */
export function expressRouteGatewayZones(sku: string): GatewaySkuZones {
  return gatewayZones(sku, expressRouteZoneTwins, new Set());
}

function gatewayZones(
  sku: string,
  twins: Readonly<Record<string, string>>,
  withoutTwin: ReadonlySet<string>,
): GatewaySkuZones {
  const key = sku.toLowerCase();
  const twin = twins[key];
  if (twin) return { kind: 'without-zones', twin };
  return withoutTwin.has(key) ? { kind: 'without-zones' } : { kind: 'zones' };
}
