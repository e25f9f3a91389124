import { scalarOf, valueAt } from '../../design/read-value';
import type { UnknownValue, Value } from '../../design/value';
import { allOf, anyOf, type Certainty, everyOption, isAt } from '../certainty';
import { coversRange, includesPort, type PortRange, parsePortRange } from './port-ranges';
import type { SecurityRule } from './security-rule';

/** Traffic that a rule about security rules looks for. */
export interface InboundTraffic {
  /** Undefined: any protocol. */
  readonly protocols?: readonly string[];
  /** Undefined: any port. */
  readonly port?: number;
}

/** Whether the security rule lets `traffic` in from any address. */
export function admitsFromAnywhere(rule: SecurityRule, traffic: InboundTraffic): Certainty {
  return allOf([
    isAt(rule.properties, 'direction', ['Inbound']),
    isAt(rule.properties, 'access', ['Allow']),
    traffic.protocols ? isAt(rule.properties, 'protocol', [...traffic.protocols, '*']) : true,
    anyOf(valuesOf(rule, 'sourceAddressPrefix', 'sourceAddressPrefixes').map(isAnywhere)),
    traffic.port === undefined ? true : anyOf(destinationPorts(rule).map((value) => hasPort(value, traffic.port ?? 0))),
  ]);
}

/** Whether a rule of `group` that Azure weighs before `rule` certainly denies what `rule` admits of `traffic`. */
export function isShadowed(rule: SecurityRule, group: readonly SecurityRule[], traffic: InboundTraffic): boolean {
  const priority = priorityOf(rule);
  if (priority === undefined) return false;
  return group.some(
    (other) => (priorityOf(other) ?? Number.POSITIVE_INFINITY) < priority && denies(other, rule, traffic),
  );
}

/** The path to blame: the source that is written. */
export function sourcePath(rule: SecurityRule): string {
  const singular = valueAt(rule.properties, 'sourceAddressPrefix');
  const plural = valueAt(rule.properties, 'sourceAddressPrefixes');
  return `${rule.path}.${plural !== undefined && singular === undefined ? 'sourceAddressPrefixes' : 'sourceAddressPrefix'}`;
}

/** The literal ports that a rule is about; undefined where one is not known. */
export function knownPorts(rule: SecurityRule): readonly PortRange[] | undefined {
  const ranges = destinationPorts(rule).map((value) => parsePortRange(String(scalarOf(value) ?? '')));
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function denies(deny: SecurityRule, allow: SecurityRule, traffic: InboundTraffic): boolean {
  return (
    isAt(deny.properties, 'direction', ['Inbound']) === true &&
    isAt(deny.properties, 'access', ['Deny']) === true &&
    matchesAll(deny, allow, 'protocol') &&
    matchesAll(deny, allow, 'destinationAddressPrefix') &&
    isAt(deny.properties, 'sourcePortRange', ['*']) === true &&
    isAt(deny.properties, 'sourceAddressPrefix', ['*', 'Internet']) === true &&
    deniesPorts(deny, allow, traffic)
  );
}

function matchesAll(deny: SecurityRule, allow: SecurityRule, property: string): boolean {
  const denied = scalarOf(valueAt(deny.properties, property));
  return denied === '*' || (denied !== undefined && denied === scalarOf(valueAt(allow.properties, property)));
}

function deniesPorts(deny: SecurityRule, allow: SecurityRule, traffic: InboundTraffic): boolean {
  const denied = knownPorts(deny);
  const wanted = traffic.port === undefined ? knownPorts(allow) : [{ from: traffic.port, to: traffic.port }];
  if (denied === undefined || wanted === undefined) return false;
  return wanted.every((range) => coversRange(denied, range));
}

function priorityOf(rule: SecurityRule): number | undefined {
  const priority = Number(scalarOf(valueAt(rule.properties, 'priority')) ?? Number.NaN);
  return Number.isNaN(priority) ? undefined : priority;
}

function destinationPorts(rule: SecurityRule): readonly Value[] {
  return valuesOf(rule, 'destinationPortRange', 'destinationPortRanges');
}

function valuesOf(rule: SecurityRule, singular: string, plural: string): readonly Value[] {
  const one = valueAt(rule.properties, singular);
  const many = valueAt(rule.properties, plural);
  return [...(one ? [one] : []), ...(many ? itemsOf(many) : [])];
}

function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'array' ? [...value.items, ...(value.rest ? [value.rest] : [])] : [value];
}

function hasPort(value: Value, port: number): Certainty {
  return everyOption(value, (option) => {
    const range = parsePortRange(String(scalarOf(option) ?? ''));
    return range !== undefined && includesPort(range, port);
  });
}

const anywhere: ReadonlySet<string> = new Set(['*', 'internet', 'any', '0.0.0.0']);

function isAnywhere(value: Value): Certainty {
  if (value.kind === 'unknown' && isCertainlyNarrow(value)) return false;
  return everyOption(value, (option) => {
    const text = String(scalarOf(option) ?? '').toLowerCase();
    return anywhere.has(text) || text.endsWith('/0');
  });
}

/** An address read from a network resource, or a text that ends in a prefix length, is no wildcard. */
function isCertainlyNarrow(value: UnknownValue): boolean {
  if (value.reference?.type?.toLowerCase().startsWith('microsoft.network/')) return true;
  const end = value.pieces?.at(-1);
  return typeof end === 'string' && /\/[1-9]\d*$/.test(end);
}
