import { compareText } from '../../core/text/compare-text';
import { parseResourceId } from '../resource-id/parse-resource-id';
import type {
  CapacityGroupRow,
  CapacityReservationAnswer,
  CapacityReservationRow,
  GroupUtilization,
  ReservationInstanceView,
} from '../rows/capacity-rows';
import { type Cell, fieldOf, idsOf, listOf, numberOf, textOf, textsOf } from '../rows/cell';
import { idKey, nameOfId, subscriptionOf } from '../rows/resource-id';

/** A group as its row in Resource Graph and, where there is one, the live answer say. The live answer wins. */
export interface GroupReading {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly owner: string;
  readonly zones: readonly string[];
  readonly type: string | null;
  /** Subscription ids in lower case, sorted. */
  readonly consumers: readonly string[];
  /** Ids of the machines that name the group; null where no list was given. */
  readonly associated: readonly string[] | null;
  /** Sorted by name. */
  readonly reservations: readonly ReservationReading[];
}

export interface ReservationReading {
  readonly id: string;
  readonly name: string;
  readonly size: string;
  readonly zone: string | null;
  readonly reserved: number | null;
  readonly effective: number | null;
  readonly provisioningState: string | null;
  readonly reservationState: string | null;
  readonly scheduleStart: string | null;
  readonly scheduleEnd: string | null;
  /** Ids of the machines that hold a slot; null where no list was given. */
  readonly allocatedIds: readonly string[] | null;
  /** Count of the slots in use; an open reservation has a count and no list. */
  readonly allocated: number | null;
  /** Ids of the machines that Azure lists as associated with it; null where no list was given. */
  readonly associatedIds: readonly string[] | null;
}

/** Reads a group and its reservations. Fields that are missing or of another type are null. */
export function readGroup(
  row: CapacityGroupRow,
  reservationRows: readonly CapacityReservationRow[],
  live: GroupUtilization | undefined,
): GroupReading {
  const answer = live?.group.properties;
  const liveZones = textsOf(live?.group.zones);
  const shared = [
    ...idsOf(row.sharedWith),
    ...idsOf(answer?.sharingProfile?.subscriptionIds),
    ...idsOf(answer?.instanceView?.sharedSubscriptionIds),
  ];
  return {
    id: row.id,
    name: row.name,
    location: row.location,
    owner: row.subscriptionId,
    zones: [...(liveZones.length > 0 ? liveZones : textsOf(row.zones))].sort(compareText),
    type: textOf(answer?.reservationType) ?? textOf(row.reservationType),
    consumers: [...new Set(shared.flatMap((id) => subscriptionOf(id) ?? []))].sort(compareText),
    associated: idListOf(answer?.virtualMachinesAssociated) ?? idListOf(row.associated),
    reservations: readReservations(row, reservationRows, live),
  };
}

function readReservations(
  group: CapacityGroupRow,
  rows: readonly CapacityReservationRow[],
  live: GroupUtilization | undefined,
): readonly ReservationReading[] {
  const rowByName = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
  const answerByName = new Map((live?.reservations ?? []).map((answer) => [nameOf(answer).toLowerCase(), answer]));
  const views = live?.group.properties?.instanceView?.capacityReservations ?? [];
  const viewByName = new Map(views.map((view) => [textOf(view.name)?.toLowerCase() ?? '', view]));
  // The row of a reservation that the live answers no longer know has outlived it.
  const names = live
    ? [...answerByName.keys(), ...[...rowByName.keys()].filter((name) => viewByName.has(name))]
    : [...rowByName.keys()];
  return [...new Set(names)]
    .filter((name) => name !== '')
    .sort(compareText)
    .map((name) => readReservation(group, rowByName.get(name), answerByName.get(name), viewByName.get(name)));
}

function readReservation(
  group: CapacityGroupRow,
  row: CapacityReservationRow | undefined,
  answer: CapacityReservationAnswer | undefined,
  view: ReservationInstanceView | undefined,
): ReservationReading {
  const name = row?.name ?? (answer ? nameOf(answer) : '');
  const schedule = answer?.properties?.scheduleProfile;
  const utilization = view?.utilizationInfo;
  const allocatedIds = idListOf(utilization?.virtualMachinesAllocated);
  return {
    id: row?.id ?? childId(answer?.id, group, name),
    name,
    size: textOf(answer?.sku?.name) ?? textOf(row?.size) ?? '',
    zone: textsOf(answer ? answer.zones : row?.zones)[0] ?? null,
    reserved: numberOf(answer?.sku?.capacity) ?? numberOf(row?.reserved),
    effective: numberOf(utilization?.currentCapacity),
    provisioningState: provisioningStateOf(answer?.properties?.provisioningState ?? row?.provisioningState, view),
    reservationState: textOf(view?.reservationStateInfo?.reservationState),
    scheduleStart: textOf(schedule?.start) ?? textOf(row?.scheduleStart),
    scheduleEnd: textOf(schedule?.end) ?? textOf(row?.scheduleEnd),
    allocatedIds,
    allocated: allocatedIds ? allocatedIds.length : sumOf(utilization?.usedReservedCountBySubscription),
    associatedIds: idListOf(answer?.properties?.virtualMachinesAssociated) ?? idListOf(row?.associated),
  };
}

/** A failure counts wherever it is told: the resource's own state and its instance view can differ. */
function provisioningStateOf(state: Cell, view: ReservationInstanceView | undefined): string | null {
  const own = textOf(state);
  const codes = listOf(view?.statuses).flatMap((status) => textOf(fieldOf(status, 'code')) ?? []);
  const prefix = 'provisioningstate/';
  const code = codes.find((each) => each.toLowerCase().startsWith(prefix));
  const seen = code?.slice(prefix.length).split('/')[0] ?? null;
  return seen?.toLowerCase() === 'failed' ? seen : (own ?? seen);
}

/** The ids of a list, each resource once; null for anything that is no list. */
function idListOf(cell: Cell): readonly string[] | null {
  return Array.isArray(cell) ? [...new Map(idsOf(cell).map((id) => [idKey(id), id])).values()] : null;
}

function sumOf(counts: Cell): number | null {
  if (typeof counts !== 'object' || counts === null || Array.isArray(counts)) return null;
  const numbers = Object.values(counts).map(numberOf);
  return numbers.reduce<number | null>((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}

function nameOf(answer: CapacityReservationAnswer): string {
  return textOf(answer.name) ?? (parseResourceId(textOf(answer.id) ?? '') ? nameOfId(textOf(answer.id) ?? '') : '');
}

function childId(id: Cell, group: CapacityGroupRow, name: string): string {
  const text = textOf(id);
  if (text === null) return `${group.id}/capacityReservations/${name}`;
  return text.startsWith('/') ? text : `/${text}`;
}
