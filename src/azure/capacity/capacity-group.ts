import type { CapacityGroup, CapacityReservation, ReservedMachine, Sharing } from '../estate/capacity';
import type { ReadFailure } from '../estate/read-failure';
import type { PhysicalZones } from '../rows/capacity-rows';
import { idKey } from '../rows/resource-id';
import {
  type GroupMember,
  type MemberIndex,
  membersOf,
  type UnlistedInstances,
  unlistedInstances,
} from './group-members';
import { type HourlyPriceOf, idleCost } from './idle-cost';
import { isRunning, machineState } from './machine-state';
import { type GroupPlace, type Match, matchMachine, mightMatch, type ReservationToMatch } from './match-machine';
import { physicalZonesOf } from './physical-zones';
import type { GroupReading, ReservationReading } from './read-group';
import { reservationAdvice } from './reservation-advice';
import type { ReservationFacts } from './reservation-facts';
import { reservationState } from './reservation-state';
import { reservationType } from './reservation-type';

/** What a group is judged by beside its own reading. */
export interface GroupContext {
  readonly now: Date;
  readonly members: MemberIndex;
  readonly physicalZones: PhysicalZones;
  readonly hourlyPrice?: HourlyPriceOf;
}

interface Candidate extends ReservationToMatch {
  readonly reading: ReservationReading;
  /** The keys of the machines that hold a slot; null where they could not be read. */
  readonly allocated: ReadonlySet<string> | null;
}

type MatchedMember = { readonly member: GroupMember; readonly match: Match<Candidate> };

interface JudgedReservation {
  readonly candidate: Candidate;
  readonly facts: ReservationFacts;
  readonly model: CapacityReservation;
}

/** Judges a group: its reservations by their numbers, then its machines by their reservations. */
export function judgeGroup(group: GroupReading, context: GroupContext, error: ReadFailure | undefined): CapacityGroup {
  const place = { owner: group.owner, location: group.location, physicalZones: context.physicalZones };
  const candidates = group.reservations.map(candidateOf);
  const members = membersOf(group, context.members);
  const matched = members.map((member) => ({ member, match: matchMachine(member, candidates, place) }));
  const unlisted = unlistedInstances(group, members, context.members);
  const judged = candidates.map((candidate) => {
    const associated = countAssociated(candidate, group, matched, unlisted, place, context);
    return judgeReservation(candidate, group, matched, associated, context);
  });
  return {
    id: group.id,
    name: group.name,
    location: group.location,
    zones: group.zones,
    shared: sharingOf(group, context.physicalZones),
    reservations: judged.map(({ model }) => model),
    machines: matched.map((each) => judgeMachine(each, judged)),
    ...(error && { error }),
  };
}

function candidateOf(reading: ReservationReading): Candidate {
  const { size, zone, allocatedIds, associatedIds } = reading;
  const listed = new Set([...(allocatedIds ?? []), ...(associatedIds ?? [])].map(idKey));
  return { reading, size, zone, listed, allocated: allocatedIds && new Set(allocatedIds.map(idKey)) };
}

function judgeReservation(
  candidate: Candidate,
  group: GroupReading,
  matched: readonly MatchedMember[],
  associated: number | null,
  context: GroupContext,
): JudgedReservation {
  const { reading } = candidate;
  const { scheduleStart } = reading;
  const type = reservationType({ ...reading, groupType: group.type });
  const facts: ReservationFacts = {
    type,
    reserved: reading.reserved,
    effective: reading.effective,
    allocated: reading.allocated,
    // Nothing names the group of an open reservation, so a zero there would say nothing.
    associated: type === 'open' && associated === 0 ? null : associated,
    provisioningState: reading.provisioningState,
    reservationState: reading.reservationState,
    startsLater: scheduleStart !== null && Date.parse(scheduleStart) > context.now.getTime() ? scheduleStart : null,
    restartNeeded: matched.filter((each) => isWaitingForRestart(each, candidate)).map(({ member }) => member.name),
  };
  const state = reservationState(facts);
  const advice = reservationAdvice(state, facts);
  const isBilledAsUsual = state !== 'failed' && state !== 'pending';
  const price = isBilledAsUsual ? context.hourlyPrice?.(reading.size, group.location) : undefined;
  const cost = idleCost(facts, type, price);
  const { reserved, effective, allocated } = facts;
  const model: CapacityReservation = {
    id: reading.id,
    name: reading.name,
    size: reading.size,
    zone: reading.zone,
    type,
    reserved,
    effective,
    allocated,
    associated: facts.associated,
    state,
    ...(advice !== undefined && { advice }),
    ...(cost && { idleCost: cost }),
  };
  return { candidate, facts, model };
}

function isWaitingForRestart({ member, match }: MatchedMember, candidate: Candidate): boolean {
  if (match.kind !== 'reservation' || match.reservation !== candidate || member.zone !== null) return false;
  const isUp = member.powerState !== null && isRunning(member.powerState);
  return isUp && candidate.allocated?.has(member.key) === false;
}

/** Counts the machines of a reservation; null where one of its machines may not be known. */
function countAssociated(
  candidate: Candidate,
  group: GroupReading,
  matched: readonly MatchedMember[],
  unlisted: readonly UnlistedInstances[],
  place: GroupPlace,
  context: GroupContext,
): number | null {
  const isListed = group.associated !== null || candidate.reading.associatedIds !== null;
  const isShared = group.consumers.length > 0;
  if (!isListed && (isShared || !context.members.areScaleSetsRead)) return null;
  if (matched.some(({ member, match }) => match.kind === 'undecided' && mightMatch(member, candidate, place)))
    return null;
  let count = matched.filter(({ match }) => match.kind === 'reservation' && match.reservation === candidate).length;
  for (const { instances, machine } of unlisted) {
    const match = matchMachine(machine, [candidate], place);
    if (match.kind === 'none') continue;
    if (match.kind === 'undecided' || instances === null) return null;
    count += instances;
  }
  return count;
}

function judgeMachine({ member, match }: MatchedMember, judged: readonly JudgedReservation[]): ReservedMachine {
  const { id, name, size, powerState } = member;
  const state = stateOfMember(member, match, judged);
  const reservationId = match.kind === 'reservation' ? match.reservation.reading.id : undefined;
  const placed = { id, name, size, zone: member.zone ?? null, powerState, state };
  return reservationId === undefined ? placed : { ...placed, reservationId };
}

function stateOfMember(
  member: GroupMember,
  match: Match<Candidate>,
  judged: readonly JudgedReservation[],
): ReservedMachine['state'] {
  if (match.kind === 'none') return 'mismatch';
  const reservation =
    match.kind === 'reservation' ? judged.find(({ candidate }) => candidate === match.reservation) : undefined;
  if (!reservation) return 'unknown';
  const { allocated } = reservation.candidate;
  const machine = {
    powerState: member.powerState,
    isRegional: member.zone === null,
    isAllocated: allocated ? allocated.has(member.key) : null,
  };
  return machineState(machine, reservation.model.state, reservation.facts);
}

function sharingOf(group: GroupReading, zones: PhysicalZones): Sharing | null {
  const { owner, consumers, location } = group;
  return consumers.length === 0 ? null : { owner, consumers, physicalZones: physicalZonesOf(zones, owner, location) };
}
