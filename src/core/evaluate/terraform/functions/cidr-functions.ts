import { array, literal } from '../../../design/make-value';
import type { Scalar } from '../../../design/value';
import { numberOfScalar } from '../scalars';
import { formatAddress, type IpPrefix, parseIpPrefix } from './ip-prefix';
import { type FunctionTable, ofScalars } from './terraform-function';

function prefixOf(scalar: Scalar | undefined): IpPrefix | undefined {
  return typeof scalar === 'string' ? parseIpPrefix(scalar) : undefined;
}

function integerOf(scalar: Scalar | undefined): number | undefined {
  const number = numberOfScalar(scalar ?? null);
  return number !== undefined && Number.isSafeInteger(number) ? number : undefined;
}

function host(prefix: IpPrefix, number: number): string | undefined {
  const size = 1n << BigInt(prefix.bits - prefix.length);
  const offset = number < 0 ? size + BigInt(number) : BigInt(number);
  return offset < 0n || offset >= size ? undefined : formatAddress(prefix.address + offset, prefix.bits);
}

function subnet(prefix: IpPrefix, newBits: number, number: number): string | undefined {
  const length = prefix.length + newBits;
  if (newBits < 0 || length > prefix.bits || number < 0 || BigInt(number) >= 1n << BigInt(newBits)) return undefined;
  const address = prefix.address + (BigInt(number) << BigInt(prefix.bits - length));
  return `${formatAddress(address, prefix.bits)}/${length}`;
}

/** Subnets one behind the other, each aligned to its own size. */
function consecutiveSubnets(prefix: IpPrefix, newBits: readonly number[]): readonly string[] | undefined {
  const end = prefix.address + (1n << BigInt(prefix.bits - prefix.length));
  const subnets: string[] = [];
  let next = prefix.address;
  for (const bits of newBits) {
    const length = prefix.length + bits;
    if (bits < 1 || length > prefix.bits) return undefined;
    const size = 1n << BigInt(prefix.bits - length);
    const address = ((next + size - 1n) / size) * size;
    if (address + size > end) return undefined;
    subnets.push(`${formatAddress(address, prefix.bits)}/${length}`);
    next = address + size;
  }
  return subnets;
}

export const cidrFunctions: FunctionTable = {
  cidrhost: ofScalars(([text, number]) => {
    const prefix = prefixOf(text);
    const index = integerOf(number);
    return prefix && index !== undefined ? host(prefix, index) : undefined;
  }),
  cidrnetmask: ofScalars(([text]) => {
    const prefix = prefixOf(text);
    if (prefix?.bits !== 32) return undefined;
    return formatAddress(((1n << BigInt(prefix.length)) - 1n) << BigInt(32 - prefix.length), 32);
  }),
  cidrsubnet: ofScalars(([text, bits, number]) => {
    const prefix = prefixOf(text);
    const newBits = integerOf(bits);
    const index = integerOf(number);
    return prefix && newBits !== undefined && index !== undefined ? subnet(prefix, newBits, index) : undefined;
  }),
  cidrsubnets: ofScalars(([text, ...bits], { source }) => {
    const prefix = prefixOf(text);
    const newBits = bits.map(integerOf);
    if (!prefix || !newBits.every((value) => value !== undefined)) return undefined;
    const subnets = consecutiveSubnets(prefix, newBits);
    return (
      subnets &&
      array(
        subnets.map((text) => literal(text, source)),
        source,
      )
    );
  }),
};
