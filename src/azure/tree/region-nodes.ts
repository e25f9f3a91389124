import { normalizeRegion } from '../../core/facts/regions';
import type { AzureLocalInstance } from '../estate/azure-local';
import type { CapacityGroup, UnreservedMachine } from '../estate/capacity';
import type { FlowLog, LoggedNetwork } from '../estate/flow-logs';
import type { ZoneItem } from '../estate/zones';
import { idKey, subscriptionOf } from '../rows/resource-id';
import { azureLocalSummary } from '../summaries/azure-local-summary';
import { capacitySummary } from '../summaries/capacity-summary';
import { flowLogSummary } from '../summaries/flow-log-summary';
import { joinParts, type SectionSummary } from '../summaries/section-summary';
import { worstOf } from '../summaries/severity';
import { zoneSummary } from '../summaries/zone-summary';
import { severityIcon, severityWord } from './appearance';
import { azureLocalNode } from './azure-local-nodes';
import { groupNode, notReservedNode } from './capacity-nodes';
import { type EstateNode, makeNode } from './estate-node';
import { logNode, networkNode, orphanNode } from './flow-log-nodes';
import { worstFirst } from './order';
import { sectionLabels } from './section-nodes';
import { subscriptionName, type TreeContext } from './tree-context';
import { unreadNodes } from './unread-nodes';
import { regionZonesText, zoneItemNode } from './zone-nodes';

/** What lies in one region, of all chosen subscriptions. */
interface Region {
  readonly groups: CapacityGroup[];
  readonly unreserved: UnreservedMachine[];
  readonly networks: LoggedNetwork[];
  readonly orphans: FlowLog[];
  readonly unplaced: FlowLog[];
  readonly items: ZoneItem[];
  readonly instances: AzureLocalInstance[];
}

/** Of flow logs without a network, whose own region is not read. */
const nowhere = 'region not known';

/** What is chosen, region by region, the worst first; then what could not be read. */
export function regionNodes(prefix: string, context: TreeContext): readonly EstateNode[] {
  const nodes = [...gather(context)].map(([name, region]) => regionNode(name, region, prefix, context));
  return [...worstFirst(nodes), ...unreadNodes(prefix, context)];
}

function gather({ picture }: TreeContext): ReadonlyMap<string, Region> {
  const regions = new Map<string, Region>();
  const at = (location: string): Region => {
    const name = location === nowhere ? nowhere : normalizeRegion(location) || nowhere;
    let region = regions.get(name);
    if (!region) {
      region = { groups: [], unreserved: [], networks: [], orphans: [], unplaced: [], items: [], instances: [] };
      regions.set(name, region);
    }
    return region;
  };
  for (const { capacity, flowLogs, zones, azureLocal } of picture.subscriptions) {
    const places = new Map((zones?.items ?? []).map(({ id, location }) => [idKey(id), location]));
    for (const group of capacity?.groups ?? []) at(group.location).groups.push(group);
    for (const machine of capacity?.unreserved ?? [])
      at(places.get(idKey(machine.id)) ?? nowhere).unreserved.push(machine);
    for (const network of flowLogs?.networks ?? []) at(network.location).networks.push(network);
    for (const log of flowLogs?.orphans ?? []) at(nowhere).orphans.push(log);
    for (const log of flowLogs?.unplaced ?? []) at(nowhere).unplaced.push(log);
    for (const item of zones?.items ?? []) at(item.location).items.push(item);
    for (const instance of azureLocal?.instances ?? []) at(instance.location).instances.push(instance);
  }
  return regions;
}

function regionNode(name: string, region: Region, prefix: string, context: TreeContext): EstateNode {
  const own = `${prefix}|region|${name}`;
  const sections = sectionsOf(region, own, context);
  const worst = worstOf(sections.map(({ summary }) => summary.worst));
  const atRisk = sections.reduce((sum, { summary }) => sum + summary.atRisk, 0);
  return makeNode({
    id: own,
    kind: 'region',
    label: name,
    description: joinParts([name === nowhere ? '' : regionZonesText(name), atRisk > 0 ? `${atRisk} at risk` : '']),
    severity: worst,
    weight: atRisk,
    icon: severityIcon(worst),
    state: severityWord(worst),
    searchText: name,
    children: () => sections.map(({ node }) => node),
  });
}

interface RegionSection {
  readonly summary: SectionSummary;
  readonly node: EstateNode;
}

function sectionsOf(region: Region, own: string, context: TreeContext): readonly RegionSection[] {
  const { groups, unreserved, networks, orphans, unplaced, items, instances } = region;
  const place = (id: string) => subscriptionName(context, subscriptionOf(id) ?? '');
  const section = (
    part: keyof typeof sectionLabels,
    summary: SectionSummary,
    children: (prefix: string) => readonly EstateNode[],
  ): RegionSection => {
    const prefix = `${own}|${part}`;
    const groupIds = part === 'capacity' ? groups.map(({ id }) => id) : [];
    const isReading = groupIds.some((id) => context.picture.isReadingUtilization(id));
    const node = makeNode({
      id: prefix,
      kind: 'section',
      label: sectionLabels[part],
      description: joinParts([summary.text, isReading ? '…' : '']),
      severity: summary.worst,
      icon: severityIcon(summary.worst),
      state: severityWord(summary.worst),
      target: { accountId: context.picture.account.id, part, groupIds },
      children: () => children(prefix),
    });
    return { summary, node };
  };
  const capacity = () =>
    section('capacity', capacitySummary({ groups, unreserved }), (prefix) => [
      ...worstFirst(groups.map((group) => groupNode(group, prefix, context, place(group.id)))),
      ...(unreserved.length > 0 ? [notReservedNode(unreserved, prefix, context, ({ id }) => place(id))] : []),
    ]);
  const flowLogs = () =>
    section('flowLogs', flowLogSummary({ networks, orphans, unplaced }), (prefix) =>
      worstFirst([
        ...networks.map((network) => networkNode(network, prefix, context, place(network.id))),
        ...orphans.map((log) => orphanNode(log, prefix, context, place(log.id))),
        ...unplaced.map((log) => logNode(log, prefix, context, place(log.id))),
      ]),
    );
  const zones = () =>
    section('zones', zoneSummary({ items }), (prefix) =>
      worstFirst(items.map((item) => zoneItemNode(item, prefix, context, place(item.id)))),
    );
  const azureLocal = () =>
    section('azureLocal', azureLocalSummary({ instances }), (prefix) =>
      worstFirst(instances.map((instance) => azureLocalNode(instance, prefix, context, place(instance.id)))),
    );
  return [
    ...(groups.length + unreserved.length > 0 ? [capacity()] : []),
    ...(networks.length + orphans.length + unplaced.length > 0 ? [flowLogs()] : []),
    ...(items.length > 0 ? [zones()] : []),
    ...(instances.length > 0 ? [azureLocal()] : []),
  ];
}
