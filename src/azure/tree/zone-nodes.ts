import { normalizeRegion, regionZones } from '../../core/facts/regions';
import type { ZoneEstate, ZoneItem, ZoneRisk, ZoneSubject } from '../estate/zones';
import { joinParts } from '../summaries/section-summary';
import { worstOf } from '../summaries/severity';
import { severityOfZoneItem, zoneSummary } from '../summaries/zone-summary';
import { riskIcon, severityIcon } from './appearance';
import { type EstateNode, makeNode } from './estate-node';
import { code, fact, lines, paragraphs, plain } from './markdown';
import { worstFirst } from './order';
import { resourceTarget, resourceTraits } from './resource-target';
import type { TreeContext } from './tree-context';

const subjectWords: Readonly<Record<ZoneSubject, string>> = {
  'virtual-machine': 'machine',
  'scale-set': 'scale set',
  disk: 'disk',
  'public-ip': 'public IP',
  'virtual-network-gateway': 'gateway',
  'application-gateway': 'application gateway',
  firewall: 'firewall',
  'load-balancer': 'load balancer',
  'agent-pool': 'node pool',
  'storage-account': 'storage account',
};

const riskWords: Readonly<Record<ZoneRisk, string>> = {
  regional: 'Regional',
  'single-zone': 'Single zone',
  'locally-redundant': 'Locally redundant',
  unknown: 'Cannot tell',
  'no-zones-in-region': 'Region has no zones',
  zonal: 'Zonal',
  'zone-redundant': 'Zone-redundant',
};

/** A word for how an item stands, with a capital. */
export function riskWord(risk: ZoneRisk): string {
  return riskWords[risk];
}

/** The items by region: regions with zones first, of these the worst first. */
export function zoneNodes({ items }: ZoneEstate, prefix: string, context: TreeContext): readonly EstateNode[] {
  const byRegion = new Map<string, ZoneItem[]>();
  for (const item of items) {
    const region = normalizeRegion(item.location);
    const list = byRegion.get(region);
    if (list) list.push(item);
    else byRegion.set(region, [item]);
  }
  const regions = [...byRegion].map(([region, own]) => regionNode(region, own, prefix, context));
  const [withZones, without] = [regions.filter((node) => !isWithoutZones(node)), regions.filter(isWithoutZones)];
  return [...worstFirst(withZones), ...worstFirst(without)];
}

/** `3 zones`, `no zones`, or that it is not known. */
export function regionZonesText(region: string): string {
  const zones = regionZones(region);
  if (!zones) return 'zones not known';
  return zones.length === 0 ? 'no availability zones' : `${zones.length} availability zones`;
}

/** Items at risk one by one; those that are fine behind one row. */
function zoneItemNodes(items: readonly ZoneItem[], prefix: string, context: TreeContext): readonly EstateNode[] {
  const nodes = worstFirst(items.map((item) => zoneItemNode(item, prefix, context)));
  const fine = nodes.filter(({ severity }) => severity === 'fine');
  const rest = nodes.filter(({ severity }) => severity !== 'fine');
  if (fine.length === 0) return rest;
  const node = makeNode({
    id: `${prefix}|fine`,
    kind: 'fine-items',
    label: 'Fine',
    description: String(fine.length),
    icon: severityIcon('fine'),
    children: () => fine,
  });
  return [...rest, node];
}

export function zoneItemNode(item: ZoneItem, prefix: string, context: TreeContext, place = ''): EstateNode {
  const { id, name, subject, location, zones, risk, detail } = item;
  const zonesText = zones.length === 0 ? '' : `${zones.length === 1 ? 'zone' : 'zones'} ${zones.join(' ')}`;
  return makeNode({
    id: `${prefix}|${id}`,
    kind: 'zone-item',
    label: name,
    description: joinParts([subjectWords[subject], riskWords[risk].toLowerCase(), zonesText, place]),
    severity: severityOfZoneItem(item),
    icon: riskIcon(risk),
    tooltip: () =>
      paragraphs(
        `**${plain(name)}** — ${riskWords[risk].toLowerCase()} ${subjectWords[subject]}`,
        plain(detail),
        lines(fact('Region', location), fact('Zones', zones.join(', ') || 'none')),
        'From Resource Graph, which can be minutes late.',
        code(id),
      ),
    traits: resourceTraits(context),
    target: resourceTarget(context, id),
    searchText: `${name} ${subjectWords[subject]} ${riskWords[risk]} ${location} ${id}`,
  });
}

function regionNode(region: string, items: readonly ZoneItem[], prefix: string, context: TreeContext): EstateNode {
  const own = `${prefix}|region|${region}`;
  return makeNode({
    id: own,
    kind: 'region',
    label: region,
    description: joinParts([regionZonesText(region), zoneSummary({ items }).text]),
    severity: worstOf(items.map(severityOfZoneItem)),
    icon: severityIcon(worstOf(items.map(severityOfZoneItem))),
    searchText: region,
    children: () => zoneItemNodes(items, own, context),
  });
}

function isWithoutZones({ label }: EstateNode): boolean {
  return regionZones(label)?.length === 0;
}
