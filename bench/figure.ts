/** What several repetitions of one measurement gave. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** What the product aims at, in words. */
  readonly aim?: string;
}

/** Sums repeated measurements up. `values` holds at least one. */
export function figureOf(name: string, unit: string, values: readonly number[], aim?: string): Figure {
  return {
    name,
    unit,
    median: percentile(values, 0.5),
    lowest: Math.min(...values),
    highest: Math.max(...values),
    ...(aim !== undefined && { aim }),
  };
}

/** The value that the given share (0 to 1) of the values does not exceed: the nearest rank, so always one of them. */
export function percentile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN;
}
