import type { AzureLocalEstate } from '../../azure/estate/azure-local';
import type { CapacityEstate, CapacityGroup, CapacityReservation, CapacityState } from '../../azure/estate/capacity';
import type { EstatePart, SubscriptionEstate } from '../../azure/estate/estate';
import type { FlowLogEstate } from '../../azure/estate/flow-logs';
import { azureLocalText } from '../../azure/summaries/azure-local-summary';
import { unreservedText } from '../../azure/summaries/capacity-summary';
import { counted } from '../../azure/summaries/counted';
import { networkText, severityOfNetwork } from '../../azure/summaries/flow-log-summary';
import { capacityGroupText, capacityStateWord, reservationStateText } from '../../azure/summaries/reservation-text';
import { joinParts } from '../../azure/summaries/section-summary';
import { type EstateSeverity, severityOfCapacity } from '../../azure/summaries/severity';
import { partSummary, subscriptionSummary } from '../../azure/summaries/subscription-summary';
import type { Terminal } from '../pretty-report';
import { alignedRows, type Cell } from './aligned-rows';
import { statusItems } from './status-items';
import { type StatusReport, tenantLabel } from './status-report';

/** A shape for each severity, so that none is told by colour alone. */
const marks: Readonly<Record<EstateSeverity, string>> = {
  error: '●',
  warning: '◐',
  unknown: '?',
  pending: '…',
  fine: '✓',
};
const ownMarks: Readonly<Partial<Record<CapacityState, string>>> = { failed: '✕', idle: '○', mismatch: '≠' };
const styles = { error: 'red', warning: 'yellow', unknown: 'dim', pending: 'blue', fine: 'green' } as const;

const titles: Readonly<Record<EstatePart, string>> = {
  capacity: 'Capacity reservations',
  flowLogs: 'Flow logs',
  zones: 'Zones and redundancy',
  azureLocal: 'Azure Local',
};
const parts = ['capacity', 'flowLogs', 'zones', 'azureLocal'] as const;

type Row = readonly Cell[];

/** The report for people: tenants, subscriptions, their parts, and in them what is judged, in columns that line up. */
export function toStatusTable(report: StatusReport, now: Date, { paint }: Pick<Terminal, 'paint'>): string {
  const { tenants, estate } = report;
  const lines = tenants.flatMap((tenant) => {
    const own = estate.subscriptions.filter(({ tenantId }) => tenantId === tenant.id);
    const note = tenant.failure ? `⚠ ${tenant.failure.message}` : counted(own.length, 'subscription');
    return [
      `${paint('bold', tenantLabel(tenant))}  ${note}`,
      ...own.flatMap((subscription) => indented(subscriptionLines(subscription, now, paint), 2)),
      '',
    ];
  });
  return `${[...lines, summaryLine(report)].join('\n')}\n`;
}

function subscriptionLines(subscription: SubscriptionEstate, now: Date, paint: Terminal['paint']): readonly string[] {
  const { text, worst } = subscriptionSummary(subscription);
  const note = subscription.error ? `⚠ ${text}` : joinParts([text === '' ? '' : `${marks[worst]} ${text}`]);
  const head = [subscription.name, note, `as of ${clockTime(subscription.asOf)}`].filter((each) => each !== '');
  const sections = parts.filter((part) => !subscription.error || subscription[part] !== null);
  return [
    paint('bold', head.join('  ')),
    ...indented(
      sections.flatMap((part) => sectionLines(subscription, part, now, paint)),
      2,
    ),
  ];
}

function sectionLines(
  subscription: SubscriptionEstate,
  part: EstatePart,
  now: Date,
  paint: Terminal['paint'],
): readonly string[] {
  const failure = subscription.failures[part];
  if (subscription[part] === null) return [`${titles[part]}  ⚠ ${failure?.message ?? 'not read'}`];
  const { capacity, flowLogs, azureLocal } = subscription;
  const rows =
    part === 'capacity' && capacity
      ? capacityRows(capacity)
      : part === 'flowLogs' && flowLogs
        ? flowLogRows(flowLogs, now)
        : part === 'azureLocal' && azureLocal
          ? azureLocalRows(azureLocal)
          : [];
  return [
    `${titles[part]}  ${partSummary(subscription, part).text}`,
    ...(failure ? [`  ⚠ ${failure.message}`] : []),
    ...indented(alignedRows(rows, paint), 2),
  ];
}

function capacityRows({ groups, unreserved }: CapacityEstate): readonly Row[] {
  return [
    ...groups.flatMap(groupRows),
    ...(unreserved.length > 0 ? [[cell('Not reserved'), cell(unreservedText(unreserved))]] : []),
    ...unreserved.map(({ name, size, zone, powerState, reason }) => [
      mark('warning'),
      cell(name),
      cell(size ?? 'size not read'),
      zoneCell(zone),
      cell(joinParts([powerState ?? 'power state not read', reason])),
    ]),
  ].map(underMark);
}

function groupRows(group: CapacityGroup): readonly Row[] {
  const note = group.error ? `⚠ ${group.error.message}` : '';
  const troubled = group.machines.filter(({ state }) => state === 'mismatch' || state === 'restart-needed');
  return [
    [cell(group.name), cell(joinParts([capacityGroupText(group), note]))],
    ...group.reservations.map(reservationRow),
    ...troubled.map(({ name, size, zone, powerState, state }) => [
      mark(severityOfCapacity(state), state),
      cell(name),
      cell(size ?? 'size not read'),
      zoneCell(zone),
      cell(joinParts([powerState ?? 'power state not read', capacityStateWord(state)])),
    ]),
  ];
}

function reservationRow(reservation: CapacityReservation): Row {
  const { name, size, zone, reserved, effective, allocated, associated, state } = reservation;
  const severity = severityOfCapacity(state);
  return [
    mark(severity, state),
    cell(name),
    cell(size),
    zoneCell(zone),
    ...Object.entries({ reserved, effective, allocated, associated }).map(([word, number]) =>
      cell(`${word} ${number ?? 'not read'}`),
    ),
    { text: reservationStateText(reservation), style: styles[severity] },
  ];
}

function flowLogRows({ networks, orphans, unplaced }: FlowLogEstate, now: Date): readonly Row[] {
  const faultsOf = (logs: readonly { readonly faults: readonly string[] }[]) =>
    [...new Set(logs.flatMap(({ faults }) => faults))].join(' ');
  return [
    ...networks.map((network) => [
      mark(severityOfNetwork(network)),
      cell(network.name),
      cell(network.location),
      cell(joinParts([networkText(network, now), faultsOf(network.logs)])),
    ]),
    ...orphans.map((log) => [mark('warning'), cell(log.name), cell(''), cell(faultsOf([log]))]),
    ...unplaced.map((log) => [mark('unknown'), cell(log.name), cell(''), cell(faultsOf([log]))]),
  ];
}

function azureLocalRows({ instances }: AzureLocalEstate): readonly Row[] {
  return instances.map((instance) => [
    mark(instance.worst),
    cell(instance.name),
    cell(instance.location),
    cell(azureLocalText(instance)),
  ]);
}

/** `3 tenants · 40 subscriptions · 12 errors · 30 warnings · 100 fine`, and what could not be read. */
function summaryLine({ tenants, estate }: StatusReport): string {
  const severities = estate.subscriptions.flatMap(statusItems).map(({ severity }) => severity);
  const number = (wanted: EstateSeverity) => severities.filter((severity) => severity === wanted).length;
  const unread =
    tenants.filter(({ failure }) => failure).length +
    estate.subscriptions.filter(({ error, failures }) => error ?? Object.values(failures)[0]).length;
  return joinParts([
    counted(tenants.length, 'tenant'),
    counted(estate.subscriptions.length, 'subscription'),
    counted(number('error'), 'error'),
    counted(number('warning'), 'warning'),
    number('pending') > 0 ? `${number('pending')} pending` : '',
    `${number('fine')} fine`,
    `${number('unknown')} cannot tell`,
    unread > 0 ? `${unread} not read in full` : '',
  ]);
}

function cell(text: string): Cell {
  return { text };
}

function mark(severity: EstateSeverity, state?: CapacityState): Cell {
  return { text: (state && ownMarks[state]) ?? marks[severity], style: styles[severity] };
}

function zoneCell(zone: string | null): Cell {
  return cell(zone === null ? 'regional' : `zone ${zone}`);
}

/** A heading among rows with marks begins where the marks do, and its length widens no column. */
function underMark(row: Row): Row {
  return row.length === 2 ? [cell(row.map(({ text }) => text).join('  '))] : row;
}

function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => ' '.repeat(by) + line);
}

function clockTime(asOf: string): string {
  const time = new Date(asOf);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
