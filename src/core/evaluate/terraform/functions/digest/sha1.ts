import { bytesOfWords, padded, rotateLeft } from './words';

/** FIPS 180-4. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 64, 8, false);
  const words = new Int32Array(80);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    for (let index = 0; index < 80; index += 1) {
      words[index] = index < 16 ? view.getInt32(offset + index * 4) : rotateLeft(earlierWords(words, index), 1);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (const [index, word] of words.entries()) {
      const next = (rotateLeft(a, 5) + mix(index, b, c, d) + e + word) | 0;
      [e, d, c, b, a] = [d, c, rotateLeft(b, 30), a, next];
    }
    for (const [index, value] of [a, b, c, d, e].entries()) state[index] = (state[index] ?? 0) + value;
  }
  return bytesOfWords(state, false);
}

function earlierWords(words: Int32Array, index: number): number {
  return (words[index - 3] ?? 0) ^ (words[index - 8] ?? 0) ^ (words[index - 14] ?? 0) ^ (words[index - 16] ?? 0);
}

/** The round's function of its words, its constant added. */
function mix(index: number, b: number, c: number, d: number): number {
  if (index < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (index < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (index < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
