const simpleEscapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);

export interface Escape {
  /** The text that the sequence stands for; the sequence itself where it has no meaning. */
  readonly text: string;
  readonly end: number;
  readonly valid: boolean;
}

/** Reads the escape sequence whose backslash is at `offset`. It never reaches over the end of the line or `limit`. */
export function readEscape(text: string, offset: number, limit: number): Escape {
  const letter = offset + 1 < limit ? text.charAt(offset + 1) : '';
  const simple = simpleEscapes.get(letter);
  if (simple !== undefined) return { text: simple, end: offset + 2, valid: true };
  const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  const end = offset + 2 + digits;
  if (digits > 0 && end <= limit) {
    const hexadecimal = text.slice(offset + 2, end);
    const code = Number.parseInt(hexadecimal, 16);
    if (/^[0-9a-f]+$/i.test(hexadecimal) && code <= 0x10ffff) {
      return { text: String.fromCodePoint(code), end, valid: true };
    }
  }
  return { text: '\\', end: offset + 1, valid: false };
}
