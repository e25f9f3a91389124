import type { CapacityEstate, CapacityGroup, UnreservedMachine } from '../estate/capacity';
import { counted } from './counted';
import { perMonth, totalCosts } from './money';
import { capacityStateWord } from './reservation-text';
import { joinParts, type SectionSummary } from './section-summary';
import { capacityStatesWorstFirst, type EstateSeverity, severityOfCapacity, worstOf } from './severity';

/**
 * `1 over-allocated · 2 idle · €1,204/month unused`. Reservations are counted by their state; machines only where they
 * match none of their group. Where all is well, the protected ones are counted.
 */
export function capacitySummary({ groups, unreserved }: CapacityEstate): SectionSummary {
  const states = groups.flatMap((group) => [
    ...group.reservations.map(({ state }) => state),
    ...group.machines.filter(({ state }) => state === 'mismatch').map(({ state }) => state),
  ]);
  const counts = capacityStatesWorstFirst
    .map((state) => ({ state, count: states.filter((each) => each === state).length }))
    .filter(({ count }) => count > 0);
  const troubled = counts.filter(({ state }) => state !== 'protected');
  const costs = groups.flatMap(({ reservations }) => reservations.flatMap(({ idleCost }) => idleCost ?? []));
  const parts = [
    ...(troubled.length > 0 ? troubled : counts).map(
      ({ state, count }) => `${count} ${capacityStateWord(state).toLowerCase()}`,
    ),
    ...totalCosts(costs).map((cost) => `${perMonth(cost)} unused`),
    ...(unreserved.length > 0 ? [`${unreserved.length} not reserved`] : []),
  ];
  const severities = [...groups.map(severityOfGroup), ...unreserved.map(() => 'warning' as const)];
  return {
    text: parts.length > 0 ? joinParts(parts) : groups.length > 0 ? 'no reservations' : 'none',
    worst: worstOf(severities),
    atRisk: states.filter((state) => severityOfCapacity(state) === 'error').length,
  };
}

/** The worst of a group's reservations and machines; a group whose utilisation could not be read is unknown at best. */
export function severityOfGroup({ reservations, machines, error }: CapacityGroup): EstateSeverity {
  return worstOf([
    ...reservations.map(({ state }) => severityOfCapacity(state)),
    ...machines.map(({ state }) => severityOfCapacity(state)),
    ...(error ? ['unknown' as const] : []),
  ]);
}

/** `7 always-on machines`. */
export function unreservedText(machines: readonly UnreservedMachine[]): string {
  return counted(machines.length, 'always-on machine');
}
