import { unknown } from '../../design/make-value';
import { stringOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { interpolate, type Piece } from '../interpolate';

/**
 * Functions that make a resource id. The result is an unknown, since the subscription is known only at deployment; it
 * names the resource in `reference` and keeps the id's known text in `pieces`.
 */
export const resourceIdFunctions: Readonly<Record<string, Computation>> = {
  resourceId: (values, call) => identifier('resourceId', values, call),
  subscriptionResourceId: (values, call) => identifier('subscriptionResourceId', values, call),
  tenantResourceId: (values, call) => identifier('tenantResourceId', values, call),
  managementGroupResourceId: (values, call) => identifier('managementGroupResourceId', values, call),
  extensionResourceId: (values, call) => identifier('extensionResourceId', values, call),
};

/** Whether a value is the id of a resource, which is never empty. */
export function isResourceId(value: Value): boolean {
  return value.kind === 'unknown' && value.reference?.path.at(-1) === 'id';
}

type Scope =
  | 'resourceId'
  | 'subscriptionResourceId'
  | 'tenantResourceId'
  | 'managementGroupResourceId'
  | 'extensionResourceId';

/** The id of a resource of `type`, named by a name for each segment of the type below its namespace. */
function resourceIdentifier(
  prefix: readonly Piece[],
  type: string,
  names: readonly Value[],
  call: FunctionCall,
): Value {
  const [namespace = '', ...segments] = type.split('/');
  const pieces: Piece[] = [...prefix, `/providers/${namespace}`];
  for (const [index, segment] of segments.entries()) {
    const name = names[index];
    pieces.push(`/${segment}/`, ...(name ? [name] : []));
  }
  const name = interpolate(
    names.flatMap((part, index) => (index === 0 ? [part] : ['/', part])),
    call,
  );
  return unknown('resource-reference', 'a resource id is complete only at deployment', call.source, {
    reference: { type, name, path: ['id'] },
    pieces,
  });
}

function identifier(scope: Scope, values: readonly Value[], call: FunctionCall): Value | undefined {
  const start = scope === 'extensionResourceId' ? 1 : 0;
  const at = values.findIndex((value, index) => index >= start && isType(stringOf(value)));
  const type = stringOf(values[at]);
  const names = values.slice(at + 1);
  if (type === undefined || names.length !== type.split('/').length - 1) return undefined;
  return resourceIdentifier(prefixOf(scope, values.slice(0, at), call), type, names, call);
}

function isType(text: string | undefined): boolean {
  return text !== undefined && /^[\w-]+(\.[\w-]+)*(\/[\w-]+)+$/.test(text);
}

function prefixOf(scope: Scope, before: readonly Value[], call: FunctionCall): readonly Piece[] {
  const last = before.at(-1);
  switch (scope) {
    case 'tenantResourceId':
      return [];
    case 'extensionResourceId':
      return before;
    case 'managementGroupResourceId':
      return ['/providers/Microsoft.Management/managementGroups/', last ?? deployed('management group', call)];
    case 'subscriptionResourceId':
      return ['/subscriptions/', last ?? deployed('subscription', call)];
    case 'resourceId': {
      const subscription = before.length > 1 ? before[0] : undefined;
      return [
        '/subscriptions/',
        subscription ?? deployed('subscription', call),
        '/resourceGroups/',
        last ?? deployed('resource group', call),
      ];
    }
  }
}

function deployed(what: string, call: FunctionCall): Value {
  return unknown('runtime-function', `the ${what} is known only at deployment`, call.source);
}
