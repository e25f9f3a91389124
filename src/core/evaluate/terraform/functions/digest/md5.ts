import { bytesOfWords, padded, rotateLeft } from './words';

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
const sines = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0);

/** RFC 1321. */
export function md5(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, 64, 8, true);
  let [a, b, c, d] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    const before = [a, b, c, d] as const;
    for (let step = 0; step < 64; step += 1) {
      const round = step >> 4;
      const word = view.getInt32(offset + indexOf(round, step) * 4, true);
      const mixed = (a + mix(round, b, c, d) + word + (sines[step] ?? 0)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotateLeft(mixed, shifts[round]?.[step & 3] ?? 0)) | 0];
    }
    [a, b, c, d] = [(a + before[0]) | 0, (b + before[1]) | 0, (c + before[2]) | 0, (d + before[3]) | 0];
  }
  return bytesOfWords([a, b, c, d], true);
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

function indexOf(round: number, step: number): number {
  if (round === 0) return step & 15;
  if (round === 1) return (5 * step + 1) & 15;
  return (round === 2 ? 3 * step + 5 : 7 * step) & 15;
}
