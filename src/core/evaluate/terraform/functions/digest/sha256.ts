import { fractionsOfRoots } from './prime-roots';
import { bytesOfWords, padded } from './words';

function upperHalves(fractions: readonly bigint[]): Int32Array {
  return Int32Array.from(fractions, (fraction) => Number(fraction >> 32n) | 0);
}

function rotateRight(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** FIPS 180-4. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 64, 8, false);
  const constants = upperHalves(fractionsOfRoots(3).slice(0, 64));
  const state = upperHalves(fractionsOfRoots(2).slice(0, 8));
  const words = new Int32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    for (let index = 0; index < 64; index += 1) {
      words[index] = index < 16 ? view.getInt32(offset + index * 4) : nextWord(words, index);
    }
    addRounds(state, words, constants);
  }
  return bytesOfWords(state, false);
}

function nextWord(words: Int32Array, index: number): number {
  const a = words[index - 15] ?? 0;
  const b = words[index - 2] ?? 0;
  const first = rotateRight(a, 7) ^ rotateRight(a, 18) ^ (a >>> 3);
  const second = rotateRight(b, 17) ^ rotateRight(b, 19) ^ (b >>> 10);
  return (words[index - 16] ?? 0) + first + (words[index - 7] ?? 0) + second;
}

function addRounds(state: Int32Array, words: Int32Array, constants: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const first = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const one = (h + first + chosen + (constants[index] ?? 0) + (words[index] ?? 0)) | 0;
    const second = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
    const two = (second + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
}
