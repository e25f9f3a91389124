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
 * The first 64 bits of the fractional parts of the roots of the first 80 primes. SHA-2 takes its initial values from
 * the square roots of the first eight, and its round constants from the cube roots: SHA-512 from all, SHA-256 the upper
 * halves of the first 64 (FIPS 180-4, 4.2 and 5.3).
 */
export function fractionsOfRoots(degree: 2 | 3): readonly bigint[] {
  const known = fractions.get(degree);
  if (known) return known;
  const power = BigInt(degree);
  const made = firstPrimes(80).map((prime) => wholeRoot(prime << (64n * power), power) & 0xffffffffffffffffn);
  fractions.set(degree, made);
  return made;
}

const fractions = new Map<number, readonly bigint[]>();
