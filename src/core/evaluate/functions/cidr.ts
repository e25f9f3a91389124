import { literal, object } from '../../design/make-value';
import { stringOf } from '../../design/read-value';
import type { Scalar, Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { numberOf, result } from './arguments';
import { addressText, type IpNetwork, networkAt, parseNetwork } from './ip-network';
import { made } from './objects';

/** Shapes and examples: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr */
export const cidrFunctions: Readonly<Record<string, Computation>> = {
  parseCidr: ([network], call) => {
    const range = networkOf(network);
    return range && described(range, call);
  },
  cidrSubnet: ([network, prefix, index], call) =>
    result(subnet(networkOf(network), numberOf(prefix), numberOf(index)), call),
  cidrHost: ([network, index], call) => result(host(networkOf(network), numberOf(index)), call),
};

function networkOf(value: Value | undefined): IpNetwork | undefined {
  const text = stringOf(value);
  return text === undefined ? undefined : parseNetwork(text);
}

function described(range: IpNetwork, call: FunctionCall): Value {
  const text = (address: bigint) => addressText(address, range.bits);
  const mask = networkAt((1n << BigInt(range.bits)) - 1n, range.prefix, range.bits).first;
  const reserved = reservesEnds(range) ? 1n : 0n;
  const facts: [string, Scalar][] = [
    ['network', text(range.first)],
    ['netmask', text(mask)],
    ...(range.bits === 32 ? [['broadcast', text(range.last)] satisfies [string, Scalar]] : []),
    ['firstUsable', text(range.first + reserved)],
    ['lastUsable', text(range.last - reserved)],
    ['cidr', range.prefix],
  ];
  return object(
    facts.map(([name, value]) => made(name, literal(value, call.source), call)),
    call.source,
  );
}

function subnet(
  range: IpNetwork | undefined,
  prefix: number | undefined,
  index: number | undefined,
): string | undefined {
  if (!range || !isIndex(prefix) || !isIndex(index) || prefix < range.prefix || prefix > range.bits) return undefined;
  const first = range.first + (BigInt(index) << BigInt(range.bits - prefix));
  return first > range.last ? undefined : `${addressText(first, range.bits)}/${prefix}`;
}

function host(range: IpNetwork | undefined, index: number | undefined): string | undefined {
  if (!range || !isIndex(index)) return undefined;
  const skipped = range.bits === 128 || reservesEnds(range) ? 1n : 0n;
  const address = range.first + skipped + BigInt(index);
  return address > range.last ? undefined : addressText(address, range.bits);
}

/** An IPv4 network of more than two addresses keeps its first and last one for itself. */
function reservesEnds(range: IpNetwork): boolean {
  return range.bits === 32 && range.prefix < 31;
}

function isIndex(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}
