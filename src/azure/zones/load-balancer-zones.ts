import type { ZoneItem, ZoneRisk } from '../estate/zones';
import { type Cell, fieldOf, listOf, pathOf, textOf } from '../rows/cell';
import { idKey } from '../rows/resource-id';
import type { LoadBalancerRow } from '../rows/zone-rows';
import { judgeByRegion, judgement, type ZoneJudgement, zoneItem, zonesIn, zoneWords } from './zone-item';

/** The worst first: a load balancer is as well protected as its weakest frontend. */
const worstFirst: readonly ZoneRisk[] = [
  'regional',
  'locally-redundant',
  'single-zone',
  'no-zones-in-region',
  'unknown',
  'zonal',
  'zone-redundant',
];

/** A load balancer by its frontends; a public one is as its address. `addresses` are the judged ones, by id key. */
export function loadBalancerZones(row: LoadBalancerRow, addresses: ReadonlyMap<string, ZoneItem>): ZoneItem {
  const frontends = listOf(row.frontends);
  const zones = zonesIn(frontends.flatMap((frontend) => zonesIn(fieldOf(frontend, 'zones'))));
  return zoneItem(row, 'load-balancer', zones, judgeLoadBalancer(row, frontends, addresses));
}

function judgeLoadBalancer(
  row: LoadBalancerRow,
  frontends: readonly Cell[],
  addresses: ReadonlyMap<string, ZoneItem>,
): ZoneJudgement {
  const sku = textOf(row.sku)?.toLowerCase();
  if (sku === undefined) return judgement('unknown', 'Its SKU could not be read.');
  if (sku === 'basic') {
    return judgeByRegion(row.location, () =>
      judgement('regional', 'Basic load balancers do not span zones and are retired. Move to a Standard one.'),
    );
  }
  const judged = frontends.map((frontend) => judgeFrontend(row, frontend, addresses));
  const worst = worstFirst.find((risk) => judged.some((each) => each.risk === risk));
  return judged.find(({ risk }) => risk === worst) ?? judgement('unknown', 'It has no frontend.');
}

function judgeFrontend(row: LoadBalancerRow, frontend: Cell, addresses: ReadonlyMap<string, ZoneItem>): ZoneJudgement {
  const name = textOf(fieldOf(frontend, 'name')) ?? '';
  const address = textOf(pathOf(frontend, 'properties', 'publicIPAddress', 'id'));
  if (address !== null) return judgePublicFrontend(name, addresses.get(idKey(address)));
  if (textOf(pathOf(frontend, 'properties', 'publicIPPrefix', 'id')) !== null) {
    return judgement('unknown', `Its frontend ${name} has the zones of a public IP prefix, which is not read here.`);
  }
  const zones = zonesIn(fieldOf(frontend, 'zones'));
  if (zones.length > 1) return judgement('zone-redundant', `Its frontend ${name} spans ${zoneWords(zones)}.`);
  if (zones.length === 1) {
    return judgement(
      'single-zone',
      `Its frontend ${name} is kept in ${zoneWords(zones)}: an outage there cuts off backends in other zones, too.`,
    );
  }
  return judgeByRegion(row.location, (region) =>
    judgement(
      'regional',
      `Its frontend ${name} is internal and names no zones: an outage of one zone of ${region} can cut off all backends.`,
    ),
  );
}

function judgePublicFrontend(name: string, address: ZoneItem | undefined): ZoneJudgement {
  return address
    ? judgement(address.risk, `Its frontend ${name} is as its address ${address.name}: ${address.detail}`)
    : judgement('unknown', `Its frontend ${name} has the zones of its address, which could not be read.`);
}
