import { fractionsOfRoots } from './prime-roots';
import { padded } from './words';

const mask = 0xffffffffffffffffn;

function rotateRight(word: bigint, by: bigint): bigint {
  return ((word >> by) | (word << (64n - by))) & mask;
}

/** FIPS 180-4. */
export function sha512(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 128, 16, false);
  const constants = fractionsOfRoots(3);
  const state = fractionsOfRoots(2).slice(0, 8);
  for (let offset = 0; offset < view.byteLength; offset += 128) {
    const words: bigint[] = [];
    for (let index = 0; index < 80; index += 1) {
      words.push(index < 16 ? view.getBigUint64(offset + index * 8) : nextWord(words, index));
    }
    addRounds(state, words, constants);
  }
  const digest = new DataView(new ArrayBuffer(64));
  for (const [index, word] of state.entries()) digest.setBigUint64(index * 8, word);
  return new Uint8Array(digest.buffer);
}

function nextWord(words: readonly bigint[], index: number): bigint {
  const a = words[index - 15] ?? 0n;
  const b = words[index - 2] ?? 0n;
  const first = rotateRight(a, 1n) ^ rotateRight(a, 8n) ^ (a >> 7n);
  const second = rotateRight(b, 19n) ^ rotateRight(b, 61n) ^ (b >> 6n);
  return ((words[index - 16] ?? 0n) + first + (words[index - 7] ?? 0n) + second) & mask;
}

function addRounds(state: bigint[], words: readonly bigint[], constants: readonly bigint[]): void {
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  for (const [index, word] of words.entries()) {
    const first = rotateRight(e, 14n) ^ rotateRight(e, 18n) ^ rotateRight(e, 41n);
    const chosen = (e & f) ^ (~e & mask & g);
    const one = h + first + chosen + (constants[index] ?? 0n) + word;
    const second = rotateRight(a, 28n) ^ rotateRight(a, 34n) ^ rotateRight(a, 39n);
    const two = second + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & mask, c, b, a, (one + two) & mask];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] ?? 0n) + value) & mask;
}
