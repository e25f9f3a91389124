import type { Finding } from '../core/lint/finding';

/**
 * Sixteen hexadecimal digits that name a finding across edits elsewhere in its file.
 * @param file what reports call the file that it stands in.
 * @param blamed the text that the finding stands at.
 * @param ordinal tells findings apart that are alike in everything else; counts from 0 in the order of the text.
 */
export function fingerprintOf(finding: Finding, file: string, blamed: string, ordinal: number): string {
  return hash([finding.rule.id, file, finding.subject.address, blamed, String(ordinal)].join('\n'));
}

/** FNV-1a with 64 bits: short, well spread and the same everywhere. No protection against somebody who wants a clash. */
function hash(text: string): string {
  const prime = 0x100000001b3n;
  let state = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    state = BigInt.asUintN(64, (state ^ BigInt(byte)) * prime);
  }
  return state.toString(16).padStart(16, '0');
}
