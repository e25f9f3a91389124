import type { JsonString } from './tree';

const simpleEscapes = new Map([
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** A backslash and what belongs to it. Undefined `text` means that there is no such sequence; then only the backslash is meant. */
function escapeAt(text: string, offset: number, limit: number): { text: string | undefined; length: number } {
  const letter = offset + 1 < limit ? text.charAt(offset + 1) : '';
  const simple = simpleEscapes.get(letter);
  if (simple !== undefined) return { text: simple, length: 2 };
  const digits = text.slice(offset + 2, Math.min(offset + 6, limit));
  if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
    return { text: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
  }
  return { text: undefined, length: 1 };
}

/** Decodes the text between a string's quotes; `onInvalid` gets the offset of every backslash that begins no sequence. */
export function decodeString(text: string, start: number, end: number, onInvalid: (offset: number) => void): string {
  const raw = text.slice(start, end);
  let decoded = '';
  let runStart = 0;
  for (let at = raw.indexOf('\\'); at !== -1; at = raw.indexOf('\\', runStart)) {
    const sequence = escapeAt(raw, at, raw.length);
    if (sequence.text === undefined) onInvalid(start + at);
    decoded += raw.slice(runStart, at) + (sequence.text ?? '\\');
    runStart = at + sequence.length;
  }
  return decoded + raw.slice(runStart);
}

/** A function from indexes in `node.value` to offsets in `text`, the document that `node` was read from. */
export function sourceOffsets(text: string, node: JsonString): (index: number) => number {
  const { start, end } = node.contentRange;
  if (node.value.length === end - start) return (index) => start + index;
  const offsets: number[] = [];
  let at = start;
  while (at < end) {
    offsets.push(at);
    at += text[at] === '\\' ? escapeAt(text, at, end).length : 1;
  }
  return (index) => offsets[index] ?? end;
}
