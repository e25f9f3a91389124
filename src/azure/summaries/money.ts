import type { MonthlyCost } from '../estate/capacity';

/** A monthly cost in whole units: `€1,204/month`; below one unit with cents. */
export function perMonth({ amount, currency }: MonthlyCost): string {
  const digits = Math.abs(amount) < 1 ? 2 : 0;
  // A code of another form would be an error to Intl.
  if (!/^[a-z]{3}$/i.test(currency)) return `${amount.toFixed(digits)} ${currency}/month`;
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(amount)}/month`;
}

/** The sums of costs, one for each currency, in the order of their codes. */
export function totalCosts(costs: readonly MonthlyCost[]): readonly MonthlyCost[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of costs) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, amount]) => ({ currency, amount }));
}
