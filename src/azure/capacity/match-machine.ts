import type { PhysicalZones } from '../rows/capacity-rows';
import { isSameZone } from './physical-zones';

/** What of a machine decides which reservation of its group it belongs to. */
export interface MachineToMatch {
  /** The id as a key. */
  readonly key: string;
  readonly subscriptionId: string;
  /** Null where the machine could not be read. */
  readonly size: string | null;
  /** A logical zone of the machine's subscription; null for a regional machine, undefined where it is not known. */
  readonly zone: string | null | undefined;
}

/** What of a reservation decides which machines belong to it. */
export interface ReservationToMatch {
  readonly size: string;
  /** A logical zone of the owner's subscription; null for a regional reservation. */
  readonly zone: string | null;
  /** The keys of the machines that Azure itself lists for this reservation, as allocated or as associated. */
  readonly listed: ReadonlySet<string>;
}

/** Where the group lies and whose zones its reservations are in. */
export interface GroupPlace {
  readonly owner: string;
  readonly location: string;
  readonly physicalZones: PhysicalZones;
}

/** The reservation of a machine; `none` of the group fits it; `undecided` where too little is known. */
export type Match<R> =
  | { readonly kind: 'reservation'; readonly reservation: R }
  | { readonly kind: 'none' | 'undecided' };

/**
 * Finds the reservation that a machine of the group belongs to: the one that Azure lists it for, else the one of its
 * size (without case) and zone (by physical zone where the machine is in a consumer's subscription).
 */
export function matchMachine<R extends ReservationToMatch>(
  machine: MachineToMatch,
  reservations: readonly R[],
  place: GroupPlace,
): Match<R> {
  const listing = reservations.find(({ listed }) => listed.has(machine.key));
  if (listing) return { kind: 'reservation', reservation: listing };
  if (reservations.length === 0) return { kind: 'none' };
  const { size } = machine;
  if (size === null) return { kind: 'undecided' };
  const ofItsSize = reservations.filter((reservation) => reservation.size.toLowerCase() === size.toLowerCase());
  const fits = ofItsSize.map((reservation) => isInZoneOf(machine, reservation, place));
  const fitting = ofItsSize[fits.indexOf(true)];
  if (fitting) return { kind: 'reservation', reservation: fitting };
  return { kind: fits.includes(null) ? 'undecided' : 'none' };
}

/** Whether the machine, where it matches nothing for certain, might still belong to this reservation. */
export function mightMatch(machine: MachineToMatch, reservation: ReservationToMatch, place: GroupPlace): boolean {
  if (machine.size === null) return true;
  const isOfItsSize = machine.size.toLowerCase() === reservation.size.toLowerCase();
  return isOfItsSize && isInZoneOf(machine, reservation, place) !== false;
}

function isInZoneOf(machine: MachineToMatch, reservation: ReservationToMatch, place: GroupPlace): boolean | null {
  if (machine.zone === undefined) return null;
  const zoneOfMachine = { subscriptionId: machine.subscriptionId, zone: machine.zone };
  const zoneOfReservation = { subscriptionId: place.owner, zone: reservation.zone };
  return isSameZone(place.physicalZones, place.location, zoneOfMachine, zoneOfReservation);
}
