const singleEscapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\\', '\\'],
  ["'", "'"],
  ['$', '$'],
]);

const escapePattern = /\\(?:u\{([0-9a-fA-F]+)\}|([\s\S]?))/g;
const highestCodePoint = 0x10ffff;

/**
 * The text from `start` to `end` with its escapes resolved. An unknown escape stays as written and is told to `onInvalid`
 * with its place.
 */
export function decodeEscapes(
  text: string,
  start: number,
  end: number,
  onInvalid: (start: number, end: number) => void,
): string {
  const raw = text.slice(start, end);
  if (!raw.includes('\\')) return raw;
  return raw.replace(
    escapePattern,
    (whole: string, hex: string | undefined, letter: string | undefined, offset: number) => {
      const decoded = hex === undefined ? singleEscapes.get(letter ?? '') : decodeCodePoint(hex);
      if (decoded !== undefined) return decoded;
      onInvalid(start + offset, start + offset + whole.length);
      return whole;
    },
  );
}

function decodeCodePoint(hex: string): string | undefined {
  const codePoint = Number.parseInt(hex, 16);
  return codePoint <= highestCodePoint ? String.fromCodePoint(codePoint) : undefined;
}
