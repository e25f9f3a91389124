import { hoursPerMonth } from '../../core/facts/billing-hours';
import type { MonthlyCost, ReservationType } from '../estate/capacity';
import type { ReservationNumbers } from './reservation-facts';

/** The pay-as-you-go price of one machine for one hour. */
export interface HourlyPrice {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Gives the price of a size in a region; undefined where it is not known. */
export type HourlyPriceOf = (size: string, location: string) => HourlyPrice | undefined;

/** How many slots are held and not used: those that Azure holds, at most those asked for, less the allocated ones. */
export function unusedSlots(numbers: ReservationNumbers): number | null {
  const { reserved, effective, allocated } = numbers;
  if (reserved === null || allocated === null) return null;
  return Math.max(0, Math.min(reserved, effective ?? reserved) - allocated);
}

/**
 * What the unused slots cost in a month: unused × hourly × 730. Undefined where nothing is unused or the price is not
 * known, and for a block reservation, which ends after some days.
 */
export function idleCost(
  numbers: ReservationNumbers,
  type: ReservationType,
  price: HourlyPrice | undefined,
): MonthlyCost | undefined {
  const unused = unusedSlots(numbers);
  if (!unused || !price || type === 'block' || !Number.isFinite(price.amount)) return undefined;
  const amount = Math.round(unused * price.amount * hoursPerMonth * 100) / 100;
  return { amount, currency: price.currency };
}
