import type { Summary } from '../core/lint/summary';

/** `12 files · 41 resources · 3 errors · 12 warnings · 22 fine · 4 cannot tell`. */
export function summaryLine(summary: Summary): string {
  return [
    count(summary.files, 'file'),
    count(summary.resources, 'resource'),
    count(summary.errors, 'error'),
    count(summary.warnings, 'warning'),
    ...(summary.information > 0 ? [`${summary.information} information`] : []),
    `${summary.fineResources} fine`,
    `${summary.unknown} cannot tell`,
  ].join(' · ');
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
