import { literal, object, unknown } from '../../design/make-value';
import { propertyOf, stringOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { numberOf, result } from './arguments';
import { made } from './objects';

/**
 * Addresses as objects of their parts.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-string#builduri
 */
export const uriFunctions: Readonly<Record<string, Computation>> = {
  parseUri: ([uri], call) => parts(stringOf(uri), call),
  buildUri: ([components], call) => result(built(components), call),
};

const pattern = /^([a-z][a-z\d+.-]*):\/\/([^/?#:@]+)(?::(\d{1,5}))?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i;

function parts(text: string | undefined, call: FunctionCall): Value | undefined {
  const [whole, scheme = '', host = '', port, path = '/', query = ''] = pattern.exec(text ?? '') ?? [];
  if (whole === undefined) return undefined;
  const usual = unknown('unsupported', 'the port is that of the scheme', call.source);
  const found: readonly (readonly [string, Value])[] = [
    ['scheme', literal(scheme.toLowerCase(), call.source)],
    ['host', literal(host.toLowerCase(), call.source)],
    ['port', port === undefined ? usual : literal(Number(port), call.source)],
    ['path', literal(path, call.source)],
    ['query', literal(query, call.source)],
  ];
  return object(
    found.map(([name, value]) => made(name, value, call)),
    call.source,
  );
}

function built(components: Value | undefined): string | undefined {
  if (components?.kind !== 'object' || components.rest) return undefined;
  const scheme = stringOf(propertyOf(components, 'scheme')?.value);
  const host = stringOf(propertyOf(components, 'host')?.value);
  const path = optional(components, 'path');
  const query = optional(components, 'query');
  const port = propertyOf(components, 'port')?.value;
  const number = numberOf(port);
  const hasPort = port !== undefined && !(port.kind === 'literal' && port.value === null);
  if (scheme === undefined || host === undefined || path === undefined || query === undefined) return undefined;
  if (hasPort && number === undefined) return undefined;
  const address = `${scheme}://${host}${number === undefined ? '' : `:${number}`}`;
  return address + withMark(path, '/') + (query === '' ? '' : withMark(query, '?'));
}

/** The text of a part that may be left out; undefined where it is not known. */
function optional(components: Extract<Value, { kind: 'object' }>, name: string): string | undefined {
  const value = propertyOf(components, name)?.value;
  return value === undefined || (value.kind === 'literal' && value.value === null) ? '' : stringOf(value);
}

function withMark(text: string, mark: string): string {
  return text.startsWith(mark) ? text : mark + text;
}
