import { expressRouteGatewayZones, vpnGatewayZones } from '../../core/facts/gateway-skus';
import { publicIpIsRedundantByDefault } from '../../core/facts/network-zone-defaults';
import type { ZoneItem } from '../estate/zones';
import { parseResourceId } from '../resource-id/parse-resource-id';
import { textOf } from '../rows/cell';
import type { ApplicationGatewayRow, FirewallRow, PublicIpRow, VirtualNetworkGatewayRow } from '../rows/zone-rows';
import { judgeByRegion, judgement, type ZoneJudgement, zoneItem, zonesIn, zoneWords } from './zone-item';

/** What stands in one zone itself, so that an address in that zone is right. */
const zonalUsers = ['microsoft.network/networkinterfaces', 'microsoft.network/natgateways'];
/** What can span zones, so that an address in one zone holds it back. */
const spanningUsers = [
  'microsoft.network/loadbalancers',
  'microsoft.network/applicationgateways',
  'microsoft.network/azurefirewalls',
  'microsoft.network/virtualnetworkgateways',
  'microsoft.network/bastionhosts',
];

/** A public IP address by its zones, its SKU, its region's default and what uses it. */
export function publicIpZones(row: PublicIpRow): ZoneItem {
  const zones = zonesIn(row.zones);
  return zoneItem(row, 'public-ip', zones, judgePublicIp(row, zones));
}

function judgePublicIp(row: PublicIpRow, zones: readonly string[]): ZoneJudgement {
  const sku = textOf(row.sku)?.toLowerCase();
  if (textOf(row.tier)?.toLowerCase() === 'global') {
    return judgement('zone-redundant', 'A global address is announced from several regions.');
  }
  if (sku === 'standardv2') return judgement('zone-redundant', 'StandardV2 addresses span all zones.');
  if (zones.length > 1) return judgement('zone-redundant', `It spans ${zoneWords(zones)}.`);
  if (zones.length === 1) return judgeAddressInOneZone(row, zoneWords(zones));
  return judgeByRegion(row.location, (region) => judgeAddressWithoutZones(sku, region));
}

function judgeAddressInOneZone(row: PublicIpRow, zone: string): ZoneJudgement {
  const user = parseResourceId(textOf(row.usedBy) ?? '')?.type ?? '';
  if (zonalUsers.some((type) => user.startsWith(type))) {
    return judgement('zonal', `It is kept in ${zone}, as what it belongs to.`);
  }
  if (spanningUsers.some((type) => user.startsWith(type))) {
    return judgement(
      'single-zone',
      `It is kept in ${zone}. What it fronts can span zones, but goes dark with this one.`,
    );
  }
  return judgement('unknown', `It is kept in ${zone}, which is right only in front of something in that zone.`);
}

function judgeAddressWithoutZones(sku: string | undefined, region: string): ZoneJudgement {
  if (sku === undefined) return judgement('unknown', 'It names no zones, and its SKU could not be read.');
  if (sku === 'basic') {
    return judgement(
      'regional',
      'Basic addresses do not span zones and are retired. Move to a Standard one with zones.',
    );
  }
  return publicIpIsRedundantByDefault(region)
    ? judgement(
        'unknown',
        `It names no zones. Azure is said to spread such addresses over all zones of ${region} today, which older ones may not be.`,
      )
    : judgement(
        'regional',
        `It names no zones, so Azure keeps it in one zone of ${region}: an outage there cuts it off.`,
      );
}

/** A virtual network gateway by its SKU. */
export function virtualNetworkGatewayZones(row: VirtualNetworkGatewayRow): ZoneItem {
  return zoneItem(row, 'virtual-network-gateway', [], judgeGateway(row));
}

function judgeGateway(row: VirtualNetworkGatewayRow): ZoneJudgement {
  const sku = textOf(row.sku);
  const type = textOf(row.gatewayType)?.toLowerCase();
  if (sku === null || type === undefined) return judgement('unknown', 'Its SKU or its type could not be read.');
  const judged = type === 'expressroute' ? expressRouteGatewayZones(sku) : vpnGatewayZones(sku);
  if (judged.kind === 'zones') return judgement('zone-redundant', `The SKU ${sku} spans zones.`);
  return judgeByRegion(row.location, () =>
    judgement(
      'regional',
      `The SKU ${sku} does not span zones. ${judged.twin ? `${judged.twin} does.` : 'It takes a new gateway of a SKU that does.'}`,
    ),
  );
}

/** An application gateway by its generation and its zones. */
export function applicationGatewayZones(row: ApplicationGatewayRow): ZoneItem {
  const zones = zonesIn(row.zones);
  return zoneItem(row, 'application-gateway', zones, judgeApplicationGateway(row, zones));
}

function judgeApplicationGateway(row: ApplicationGatewayRow, zones: readonly string[]): ZoneJudgement {
  if (zones.length > 0) return judgeNamedZones(zones);
  const sku = textOf(row.sku);
  return judgeByRegion(row.location, (region) =>
    sku !== null && !/_v2$/i.test(sku) && sku.toLowerCase() !== 'basic'
      ? judgement('regional', `The SKU ${sku} does not span zones. Move to a v2 SKU with zones.`)
      : judgement(
          'unknown',
          `It names no zones. Azure is said to spread new gateways over all zones of ${region}, while older ones stay in one.`,
        ),
  );
}

/** A firewall by its zones. */
export function firewallZones(row: FirewallRow): ZoneItem {
  const zones = zonesIn(row.zones);
  const judged =
    zones.length > 0
      ? judgeNamedZones(zones)
      : judgeByRegion(row.location, (region) =>
          judgement(
            'unknown',
            `It names no zones. Azure spreads new firewalls over all zones of ${region}, while older ones may stay in one.`,
          ),
        );
  return zoneItem(row, 'firewall', zones, judged);
}

function judgeNamedZones(zones: readonly string[]): ZoneJudgement {
  return zones.length > 1
    ? judgement('zone-redundant', `It spans ${zoneWords(zones)}.`)
    : judgement('single-zone', `It runs in ${zoneWords(zones)} alone: an outage there stops all traffic through it.`);
}
