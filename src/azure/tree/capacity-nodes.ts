import { machineAdvice } from '../capacity/machine-advice';
import type {
  CapacityEstate,
  CapacityGroup,
  CapacityReservation,
  CapacityState,
  ReservedMachine,
  UnreservedMachine,
} from '../estate/capacity';
import { severityOfGroup, unreservedText } from '../summaries/capacity-summary';
import { perMonth } from '../summaries/money';
import {
  capacityGroupText,
  capacityStateWord,
  reservationNumbersText,
  reservationStateText,
} from '../summaries/reservation-text';
import { joinParts } from '../summaries/section-summary';
import { capacityStatesWorstFirst, severityOfCapacity } from '../summaries/severity';
import { capacityIcon, failureIcon, severityIcon } from './appearance';
import { type EstateNode, makeNode } from './estate-node';
import { failureNode, failureText, failureTooltip } from './failure-node';
import { code, fact, lines, paragraphs, plain } from './markdown';
import { worstFirst } from './order';
import { resourceTarget, resourceTraits } from './resource-target';
import { subscriptionName, type TreeContext } from './tree-context';

/** Capacity reservation groups, the worst first, and the always-on machines that nothing is reserved for. */
export function capacityNodes(
  { groups, unreserved }: CapacityEstate,
  prefix: string,
  context: TreeContext,
): readonly EstateNode[] {
  const nodes = worstFirst(groups.map((group) => groupNode(group, prefix, context)));
  return unreserved.length > 0 ? [...nodes, notReservedNode(unreserved, prefix, context)] : nodes;
}

/** A group with its reservations, and the machines that belong to none of them. */
export function groupNode(group: CapacityGroup, prefix: string, context: TreeContext, place = ''): EstateNode {
  const { id, name, error } = group;
  const isReading = context.picture.isReadingUtilization(id);
  const severity = severityOfGroup(group);
  const own = `${prefix}|${id}`;
  const isRead = context.picture.utilizationReadAt(id) !== undefined;
  return makeNode({
    id: own,
    kind: 'capacity-group',
    label: name,
    description: joinParts([
      capacityGroupText(group),
      error ? failureText(error, context) : '',
      isReading ? '…' : isRead || error ? '' : 'utilisation not read',
      place,
    ]),
    severity,
    state: groupStateWord(group),
    icon: error && severity === 'unknown' ? failureIcon(error) : severityIcon(severity),
    tooltip: () => groupTooltip(group, context),
    traits: resourceTraits(context, 'refresh'),
    target: { ...resourceTarget(context, id), part: 'capacity', groupIds: [id], ...(error && { failure: error }) },
    searchText: `${name} ${group.location} ${id}`,
    children: () => groupChildren(group, own, context),
  });
}

/** One reservation with its four numbers, which are never confused. */
export function reservationNode(
  reservation: CapacityReservation,
  group: CapacityGroup,
  prefix: string,
  context: TreeContext,
  place = '',
): EstateNode {
  const { id, name, size, zone, type, state } = reservation;
  const own = `${prefix}|${id}`;
  const machines = group.machines.filter(({ reservationId }) => reservationId === id);
  return makeNode({
    id: own,
    kind: 'reservation',
    label: name,
    description: joinParts([
      reservationStateText(reservation),
      context.picture.isReadingUtilization(group.id) ? '…' : reservationNumbersText(reservation),
      type === 'targeted' ? '' : typeWord(type),
      place,
    ]),
    severity: severityOfCapacity(state),
    weight: weightOf(state),
    icon: capacityIcon(state),
    tooltip: () => reservationTooltip(reservation, group, context),
    traits: resourceTraits(context, 'refresh'),
    target: { ...resourceTarget(context, id), part: 'capacity', groupIds: [group.id] },
    searchText: `${name} ${size} ${zone === null ? 'regional' : `zone ${zone}`} ${type} ${capacityStateWord(state)} ${group.location} ${id}`,
    ...(machines.length > 0 && { children: () => machineNodes(machines, group, own, context) }),
  });
}

export function machineNode(
  machine: ReservedMachine,
  group: CapacityGroup,
  prefix: string,
  context: TreeContext,
  place = '',
): EstateNode {
  const { id, name, size, zone, powerState, state } = machine;
  return makeNode({
    id: `${prefix}|${id}`,
    kind: 'machine',
    label: name,
    description: joinParts([
      capacityStateWord(state),
      powerState ?? 'power state not read',
      zone === null ? 'regional' : `zone ${zone}`,
      size ?? 'size not read',
      place,
    ]),
    severity: severityOfCapacity(state),
    weight: weightOf(state),
    icon: capacityIcon(state),
    tooltip: () =>
      paragraphs(
        `**${plain(name)}** — ${capacityStateWord(state)}`,
        plain(machineAdvice(machine, group)),
        lines(
          fact('Size', size ?? 'not read'),
          fact('Zone', zone ?? 'none'),
          fact('Power state', powerState ?? 'not read'),
        ),
        code(id),
      ),
    traits: resourceTraits(context),
    target: resourceTarget(context, id),
    searchText: `${name} ${size ?? ''} ${powerState ?? ''} ${capacityStateWord(state)} ${id}`,
  });
}

export function unreservedNode(
  machine: UnreservedMachine,
  prefix: string,
  context: TreeContext,
  place = '',
): EstateNode {
  const { id, name, size, zone, powerState, timeCreated, reason } = machine;
  const age = ageText(timeCreated, context.now);
  return makeNode({
    id: `${prefix}|unreserved|${id}`,
    kind: 'unreserved-machine',
    label: name,
    description: joinParts([powerState ?? 'power state not read', age, reason, place]),
    severity: 'warning',
    state: 'not reserved',
    icon: severityIcon('warning'),
    tooltip: () =>
      paragraphs(
        `**${plain(name)}** — not reserved`,
        'It is held to be always on, and no capacity reservation keeps its place: after a stop or an outage Azure may have none for it.',
        lines(
          fact('Why always on', reason),
          fact('Size', size ?? 'not read'),
          fact('Zone', zone ?? 'none'),
          fact('Power state', powerState ?? 'not read'),
          fact('Created', timeCreated?.slice(0, 10) ?? 'not read'),
        ),
        code(id),
      ),
    traits: resourceTraits(context),
    target: resourceTarget(context, id),
    searchText: `${name} ${size ?? ''} ${powerState ?? ''} not reserved ${id}`,
  });
}

/** The always-on machines that nothing is reserved for, behind one row. */
export function notReservedNode(
  machines: readonly UnreservedMachine[],
  prefix: string,
  context: TreeContext,
  placeOf: (machine: UnreservedMachine) => string = () => '',
): EstateNode {
  const own = `${prefix}|not-reserved`;
  return makeNode({
    id: own,
    kind: 'not-reserved',
    label: 'Not reserved',
    description: unreservedText(machines),
    severity: 'warning',
    icon: severityIcon('warning'),
    tooltip: () =>
      'Machines that are held to be always on, by tag, role, name or Advisor, and that no capacity reservation protects. `estate.alwaysOn` in `faultline.jsonc` says which they are.',
    children: () => worstFirst(machines.map((machine) => unreservedNode(machine, own, context, placeOf(machine)))),
  });
}

function groupChildren(group: CapacityGroup, own: string, context: TreeContext): readonly EstateNode[] {
  const { reservations, machines, error } = group;
  const placed = new Set(reservations.map(({ id }) => id));
  const others = machines.filter(({ reservationId }) => reservationId === undefined || !placed.has(reservationId));
  const target = { ...resourceTarget(context, group.id), part: 'capacity', groupIds: [group.id] } as const;
  return [
    ...(error ? [failureNode(own, 'Utilisation not read', error, context, target)] : []),
    ...worstFirst(reservations.map((each) => reservationNode(each, group, own, context))),
    ...machineNodes(others, group, own, context),
    ...(reservations.length === 0 && machines.length === 0 ? [emptyGroup(own)] : []),
  ];
}

function machineNodes(
  machines: readonly ReservedMachine[],
  group: CapacityGroup,
  prefix: string,
  context: TreeContext,
): readonly EstateNode[] {
  return worstFirst(machines.map((machine) => machineNode(machine, group, prefix, context)));
}

function emptyGroup(prefix: string): EstateNode {
  return makeNode({ id: `${prefix}|empty`, kind: 'note', label: 'No reservations and no machines yet' });
}

function groupTooltip(group: CapacityGroup, context: TreeContext): string {
  const { name, location, shared, error, id } = group;
  const readAt = context.picture.utilizationReadAt(id);
  return paragraphs(
    `**${plain(name)}** — ${groupStateWord(group)}`,
    lines(fact('Region', location), plain(capacityGroupText(group))),
    shared
      ? lines(
          fact('Owner', subscriptionName(context, shared.owner)),
          fact('Shared with', shared.consumers.map((each) => subscriptionName(context, each)).join(', ')),
          ...Object.entries(shared.physicalZones).map(([zone, physical]) =>
            plain(`Zone ${zone} of the owner is ${physical}`),
          ),
        )
      : '',
    error ? failureTooltip('Utilisation not read', error, context) : '',
    readAt === undefined
      ? 'From Resource Graph, which can be minutes late. Open the group to read its utilisation live.'
      : plain(`Utilisation read live, as of ${context.timeText(readAt)}.`),
    code(id),
  );
}

function reservationTooltip(reservation: CapacityReservation, group: CapacityGroup, context: TreeContext): string {
  const { name, size, zone, type, reserved, effective, allocated, associated, advice, idleCost, state } = reservation;
  const readAt = context.picture.utilizationReadAt(group.id);
  return paragraphs(
    `**${plain(name)}** — ${capacityStateWord(state)}`,
    plain(advice ?? ''),
    [
      '| | |',
      '|:--|--:|',
      `| reserved: the quantity asked for | ${reserved ?? 'not read'} |`,
      `| effective: what Azure holds now | ${effective ?? 'not read'} |`,
      `| allocated: machines that hold a slot | ${allocated ?? 'not read'} |`,
      `| associated: machines that name the group | ${associated ?? 'not read'} |`,
    ].join('\n'),
    lines(
      fact('Size', size),
      fact('Zone', zone ?? 'regional'),
      fact('Type', typeWord(type)),
      idleCost ? plain(`Unused: ${perMonth(idleCost)}, at the pay-as-you-go price`) : '',
    ),
    readAt === undefined
      ? 'From Resource Graph, which knows neither effective nor allocated. Open the group to read them live.'
      : plain(`Read live, as of ${context.timeText(readAt)}.`),
    code(reservation.id),
  );
}

/** The word for the worst of what is in a group. */
function groupStateWord({ reservations, machines }: CapacityGroup): string {
  const states = new Set([...reservations, ...machines].map(({ state }) => state));
  const worst = capacityStatesWorstFirst.find((state) => states.has(state));
  return worst === undefined ? 'Empty' : capacityStateWord(worst);
}

/** The worse the state, the heavier. */
function weightOf(state: CapacityState): number {
  return -capacityStatesWorstFirst.indexOf(state);
}

function typeWord(type: CapacityReservation['type']): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
}

function ageText(timeCreated: string | null, now: Date): string {
  if (timeCreated === null) return 'age not read';
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(timeCreated)) / 86_400_000));
  return days === 0 ? 'new today' : `${days} ${days === 1 ? 'day' : 'days'} old`;
}
