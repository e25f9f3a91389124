/** The first primes, as many as SHA-512 has rounds. */
const primes: readonly bigint[] = firstPrimes(80);

function firstPrimes(count: number): readonly bigint[] {
  const found: bigint[] = [];
  for (let candidate = 2n; found.length < count; candidate += 1n) {
    if (found.every((prime) => candidate % prime !== 0n)) found.push(candidate);
  }
  return found;
}

/** The greatest whole number whose `degree`th power is no more than `value`. */
function wholeRoot(value: bigint, degree: bigint): bigint {
  let low = 0n;
  let high = 1n << 80n;
  while (low + 1n < high) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= value) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The first 64 bits of the fractional parts of the roots of the first primes: SHA-2 takes its initial values from the
 * square roots (of the first eight primes; SHA-384 of the next eight) and its round constants from the cube roots
 * (FIPS 180-4, 4.2 and 5.3). SHA-256 uses the upper halves.
 */
export function fractionsOfRoots(degree: 2 | 3, count: number): readonly bigint[] {
  const power = BigInt(degree);
  return primes.slice(0, count).map((prime) => wholeRoot(prime << (64n * power), power) & 0xffffffffffffffffn);
}
