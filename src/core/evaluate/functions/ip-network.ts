/** An address range in CIDR notation. Addresses are numbers of 32 or 128 bits. */
export interface IpNetwork {
  readonly bits: 32 | 128;
  readonly prefix: number;
  readonly first: bigint;
  readonly last: bigint;
}

/** The range that `text` writes, such as `10.0.0.0/16` or `fd00::/48`; undefined where it is none. */
export function parseNetwork(text: string): IpNetwork | undefined {
  const [address = '', length = '', ...more] = text.split('/');
  if (more.length > 0 || !/^\d{1,3}$/.test(length)) return undefined;
  const bits = address.includes(':') ? 128 : 32;
  const value = bits === 128 ? parseVersion6(address) : parseVersion4(address);
  const prefix = Number(length);
  if (value === undefined || prefix > bits) return undefined;
  return networkAt(value, prefix, bits);
}

/** The network of `prefix` bits that holds `address`. */
export function networkAt(address: bigint, prefix: number, bits: 32 | 128): IpNetwork {
  const hosts = (1n << BigInt(bits - prefix)) - 1n;
  const first = address - (address & hosts);
  return { bits, prefix, first, last: first + hosts };
}

export function addressText(address: bigint, bits: 32 | 128): string {
  return bits === 32 ? groups(address, 4, 8).join('.') : version6Text(groups(address, 8, 16));
}

function groups(address: bigint, count: number, width: number): number[] {
  const mask = (1n << BigInt(width)) - 1n;
  return Array.from({ length: count }, (_, index) => Number((address >> BigInt((count - 1 - index) * width)) & mask));
}

function parseVersion4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function parseVersion6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const gap = 8 - head.length - tail.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return undefined;
  const parts = [...head, ...Array.from({ length: gap }, () => '0'), ...tail];
  if (!parts.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) return undefined;
  return parts.reduce((value, part) => value * 65536n + BigInt(`0x${part}`), 0n);
}

/** The shortest form: the longest run of two or more zero groups becomes `::`. */
function version6Text(parts: readonly number[]): string {
  let best = { start: 0, length: 1 };
  for (let start = 0; start < parts.length; start += 1) {
    let length = 0;
    while (parts[start + length] === 0) length += 1;
    if (length > best.length) best = { start, length };
  }
  const text = (list: readonly number[]) => list.map((part) => part.toString(16)).join(':');
  if (best.length < 2) return text(parts);
  return `${text(parts.slice(0, best.start))}::${text(parts.slice(best.start + best.length))}`;
}
