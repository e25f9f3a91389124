import type { CapacityGroup, CapacityReservation } from '../estate/capacity';
import type { FlowLog } from '../estate/flow-logs';
import { daysUntilRetirement } from '../flow-logs/retirement';
import { nameOfId } from '../rows/resource-id';
import { counted } from '../summaries/counted';
import { networkLensText, retirementText } from '../summaries/flow-log-summary';
import { capacityStateWord, reservationLensText } from '../summaries/reservation-text';
import { joinParts } from '../summaries/section-summary';
import { capacityStatesWorstFirst } from '../summaries/severity';
import type { Twins } from './join-declaration';
import type { LiveItem, LiveMachine } from './live-item';

/** One line above code; undefined where the estate says nothing of the declaration. */
export function lensText({ matched, candidates }: Twins, now: Date): string | undefined {
  const [only] = matched;
  if (candidates.length > 0)
    return joinParts([countText(matched, 'in Azure'), `${candidates.length} candidates in Azure: choose…`]);
  if (!only) return undefined;
  return matched.length === 1 ? stateText(only, now) : `${matched.length} in Azure: ${commonText(matched, now)}`;
}

/** How a live item stands, as one line: `reserved 2 · allocated 3 · over-allocated`, `only an NSG log, 313 days left`. */
export function stateText({ detail }: LiveItem, now: Date): string {
  switch (detail.kind) {
    case 'machine':
      return machineText(detail);
    case 'capacity-group':
      return groupText(detail.group);
    case 'reservation':
      return reservationLensText(detail.reservation);
    case 'network':
      return networkLensText(detail.network, now);
    case 'subnet':
      return networkLensText({ coverage: detail.coverage }, now);
    case 'security-group':
      return groupLogText(now);
    case 'flow-log':
      return flowLogText(detail.log, now);
    case 'scale-set':
    case 'storage-account':
      return joinParts([riskText(detail.item.risk), zonesText(detail.item.zones)]);
  }
}

/** What a reader has to know to tell two items of one name apart. */
export function placeText({ resourceGroup, subscriptionName, names }: LiveItem): string {
  return joinParts([names.slice(0, -1).join('/'), resourceGroup ?? '', subscriptionName]);
}

function countText(items: readonly LiveItem[], where: string): string {
  return items.length === 0 ? '' : `${items.length} ${where}`;
}

/** The text that all share, or all texts that there are, a few at most. */
function commonText(items: readonly LiveItem[], now: Date): string {
  const texts = [...new Set(items.map((item) => stateText(item, now)))];
  return texts.length <= 2 ? texts.join(' / ') : `${texts.length} different states`;
}

function machineText({ powerState, zones, reservation }: LiveMachine): string {
  return joinParts([
    powerState ?? 'power state not read',
    zonesText(zones) || 'zone none',
    reservationWord(reservation),
  ]);
}

function reservationWord(reservation: LiveMachine['reservation']): string {
  if (reservation === null) return '';
  if (reservation === 'unknown') return 'names a group whose use is not read';
  return reservation === 'none' ? 'not reserved' : capacityStateWord(reservation).toLowerCase();
}

/** The sums of a group; a sum of which a part was not read says so. */
function groupText({ reservations, machines }: CapacityGroup): string {
  const states = new Set([...reservations, ...machines].map(({ state }) => state));
  const worst = capacityStatesWorstFirst.find((state) => states.has(state));
  if (worst === undefined) return 'no reservations yet';
  return joinParts([
    `reserved ${sumText(reservations, 'reserved')}`,
    `allocated ${sumText(reservations, 'allocated')}`,
    capacityStateWord(worst).toLowerCase(),
  ]);
}

function sumText(reservations: readonly CapacityReservation[], number: 'reserved' | 'allocated'): string {
  const sum = reservations.reduce<number | null>((total, one) => {
    const own = one[number];
    return total === null || own === null ? null : total + own;
  }, 0);
  return sum === null ? 'not read' : String(sum);
}

function groupLogText(now: Date): string {
  const days = daysUntilRetirement(now);
  return days < 0 ? `NSG flow log, ${retirementText(now)}` : `NSG flow log, ${counted(days, 'day')} left`;
}

function flowLogText({ target, targetType, enabled, retentionDays, faults }: FlowLog, now: Date): string {
  const state = enabled === null ? 'not read whether it is on' : enabled ? 'on' : 'off';
  const kept =
    retentionDays === null
      ? 'retention not read'
      : retentionDays === 0
        ? 'kept for ever'
        : `kept ${counted(retentionDays, 'day')}`;
  return joinParts([
    state,
    `of ${nameOfId(target)}`,
    kept,
    targetType === 'network-security-group' ? retirementText(now) : '',
    faults.length > 0 ? counted(faults.length, 'fault') : '',
  ]);
}

function riskText(risk: string): string {
  return risk === 'unknown' ? 'redundancy cannot be told' : risk.replaceAll('-', ' ').replace(/^(zone|single) /, '$1-');
}

function zonesText(zones: readonly string[]): string {
  return zones.length === 0 ? '' : `${zones.length === 1 ? 'zone' : 'zones'} ${zones.join(' ')}`;
}
