const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const firstFactor = 0x239b961b;
const secondFactor = 0xab0e9789;

/**
 * The 13 characters that `uniqueString` gives for its arguments joined with `-`: a 64-bit Murmur hash of their UTF-8
 * bytes in base 32. The algorithm is public in Microsoft's package Azure.Deployments.Expression, read 2026-11.
 */
export function uniqueString(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const { first, second } = finished(hashOf(bytes), bytes.length);
  return base32((BigInt(second) << 32n) | BigInt(first));
}

interface Halves {
  readonly first: number;
  readonly second: number;
}

function hashOf(bytes: Uint8Array): Halves {
  let first = 0;
  let second = 0;
  let offset = 0;
  for (; offset + 8 <= bytes.length; offset += 8) {
    first = rotated(first ^ firstWord(wordAt(bytes, offset)), 19);
    first = (Math.imul(first + second, 5) + 0x561ccd1b) | 0;
    second = rotated(second ^ secondWord(wordAt(bytes, offset + 4)), 13);
    second = (Math.imul(second + first, 5) + 0x0bcaa747) | 0;
  }
  if (offset < bytes.length) first ^= firstWord(wordAt(bytes, offset));
  if (offset + 4 < bytes.length) second ^= secondWord(wordAt(bytes, offset + 4));
  return { first, second };
}

function firstWord(word: number): number {
  return Math.imul(rotated(Math.imul(word, firstFactor), 15), secondFactor);
}

function secondWord(word: number): number {
  return Math.imul(rotated(Math.imul(word, secondFactor), 17), firstFactor);
}

function finished({ first, second }: Halves, length: number): Halves {
  const a = (first ^ length) + (second ^ length);
  const b = (second ^ length) + a;
  const mixedFirst = mixed(a) + mixed(b);
  return { first: mixedFirst >>> 0, second: (mixed(b) + mixedFirst) >>> 0 };
}

function mixed(value: number): number {
  let current = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  current = Math.imul(current ^ (current >>> 13), 0xc2b2ae35);
  return current ^ (current >>> 16);
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** Four bytes, the lowest first; missing ones are zero. */
function wordAt(bytes: Uint8Array, offset: number): number {
  let word = 0;
  for (let index = 0; index < 4; index += 1) word |= (bytes[offset + index] ?? 0) << (8 * index);
  return word;
}

/** Five bits a character from the highest on; the last character holds the four bits that are left, filled with a zero. */
function base32(hash: bigint): string {
  let text = '';
  for (let shift = 59n; shift >= 0n; shift -= 5n) text += alphabet[Number((hash >> shift) & 31n)];
  return text + alphabet[Number((hash << 1n) & 31n)];
}
