import type { SampleResource, SampleSubscription } from '../estate/resource';
import { isObject, type Json, type JsonObject } from '../json';
import type { ResourceStore } from '../resource-store';
import { Utilization } from '../utilization';
import { containersOf, rowOf, tableOf, withDerivedProperties } from './graph-rows';
import type { Condition, GraphQuery, Operand } from './query';

/** Where a page begins: at the nth of a subscription's rows, or, in another order than that of ids, at the nth of all. */
export interface GraphCursor {
  readonly subscription: string;
  readonly offset: number;
  readonly total: number;
}

export interface GraphScope {
  /** In the order of their ids. */
  readonly subscriptions: readonly SampleSubscription[];
  readonly store: ResourceStore;
  /** Milliseconds since 1970: the estate is shown as it was then. */
  readonly time: number;
}

export interface GraphPage {
  readonly rows: readonly JsonObject[];
  readonly total: number;
  readonly next?: GraphCursor;
}

/** At most `top` rows of the answer, from `cursor` on. */
export function runQuery(
  query: GraphQuery,
  scope: GraphScope,
  top: number,
  cursor: GraphCursor = { subscription: '', offset: 0, total: -1 },
): GraphPage {
  return isInOrderOfIds(query) ? pageInOrder(query, scope, top, cursor) : pageOfSorted(query, scope, top, cursor);
}

function pageInOrder(query: GraphQuery, scope: GraphScope, top: number, cursor: GraphCursor): GraphPage {
  const utilization = new Utilization(scope.store, scope.time);
  const rows: JsonObject[] = [];
  let next: GraphCursor | undefined;
  let counted = 0;
  for (const subscription of scope.subscriptions) {
    if (cursor.total >= 0 && (next || subscription.id < cursor.subscription)) continue;
    if (next) {
      counted += countIn(query, scope, subscription);
      continue;
    }
    const matching = matchingIn(query, scope, subscription);
    counted += matching.length;
    const offset = subscription.id === cursor.subscription ? cursor.offset : 0;
    const taken = matching.slice(offset, offset + top - rows.length);
    rows.push(...taken.map((resource) => answerRow(query, utilization, subscription, resource)));
    if (offset + taken.length < matching.length) {
      next = { subscription: subscription.id, offset: offset + taken.length, total: cursor.total };
    }
  }
  const total = cursor.total >= 0 ? cursor.total : counted;
  return { rows, total, ...(next && { next: { ...next, total } }) };
}

function pageOfSorted(query: GraphQuery, scope: GraphScope, top: number, cursor: GraphCursor): GraphPage {
  const utilization = new Utilization(scope.store, scope.time);
  const all = scope.subscriptions.flatMap((subscription) =>
    matchingIn(query, scope, subscription).map((resource) => answerRow(query, utilization, subscription, resource)),
  );
  for (const step of query.steps) {
    if (step.kind !== 'order') continue;
    const sign = step.descending ? -1 : 1;
    all.sort((a, b) => sign * compare(textOf(valueIn(a, step.by)), textOf(valueIn(b, step.by))));
  }
  const end = cursor.offset + top;
  return {
    rows: all.slice(cursor.offset, end),
    total: all.length,
    ...(end < all.length && { next: { subscription: '', offset: end, total: all.length } }),
  };
}

function isInOrderOfIds({ steps }: GraphQuery): boolean {
  return steps.every((step) => step.kind !== 'order' || (!step.descending && step.by.path.join('.') === 'id'));
}

function countIn(query: GraphQuery, scope: GraphScope, subscription: SampleSubscription): number {
  const types = typesAlone(query);
  return types ? scope.store.count(subscription.id, types, scope.time) : matchingIn(query, scope, subscription).length;
}

function matchingIn(query: GraphQuery, scope: GraphScope, subscription: SampleSubscription): readonly SampleResource[] {
  const { store, time } = scope;
  const types = typesAlone(query);
  if (types) return store.list(subscription.id, types, time);
  const candidates =
    query.table === 'resourcecontainers'
      ? containersOf(store, subscription, time)
      : store.list(subscription.id, typesOf(query), time);
  return candidates.filter(
    (resource) =>
      tableOf(resource.type) === query.table && stepsOn(rowOf(resource, subscription.tenantId), query) !== undefined,
  );
}

/** The types of the query's table that it is about, where it tells resources apart by nothing else. */
function typesAlone(query: GraphQuery): ReadonlySet<string> | undefined {
  const [only, ...others] = query.steps.filter(({ kind }) => kind === 'where');
  const [first] = query.steps;
  if (only?.kind !== 'where' || first !== only || others.length > 0 || query.table === 'resourcecontainers')
    return undefined;
  if (only.condition.kind !== 'compare') return undefined;
  const types = typesRequiredBy(only.condition);
  return (
    types && new Set([...types].filter((type) => tableOf(type) === query.table && holds(only.condition, { type })))
  );
}

function answerRow(
  query: GraphQuery,
  utilization: Utilization,
  subscription: SampleSubscription,
  resource: SampleResource,
): JsonObject {
  const row = withDerivedProperties(rowOf(resource, subscription.tenantId), resource, utilization);
  return stepsOn(row, query) ?? {};
}

/** The types that the query asks for, in lower case; undefined where it asks for any. */
function typesOf({ steps }: GraphQuery): ReadonlySet<string> | undefined {
  for (const step of steps) {
    const types = step.kind === 'where' ? typesRequiredBy(step.condition) : undefined;
    if (types) return types;
  }
  return undefined;
}

function typesRequiredBy(condition: Condition): ReadonlySet<string> | undefined {
  if (condition.kind !== 'compare') {
    return condition.kind === 'and'
      ? condition.parts.map(typesRequiredBy).find((types) => types !== undefined)
      : undefined;
  }
  if (condition.negated || condition.operand.path.join('.') !== 'type') return undefined;
  return new Set(condition.values.map((value) => value.toLowerCase()));
}

/** What the steps make of a row; undefined where one drops it. */
function stepsOn(row: JsonObject, { steps }: GraphQuery): JsonObject | undefined {
  let result = row;
  for (const step of steps) {
    if (step.kind === 'where') {
      if (!holds(step.condition, result)) return undefined;
    } else if (step.kind !== 'order') {
      const before = result;
      const columns = Object.fromEntries(step.columns.map((column) => [column.name, valueIn(before, column)]));
      result = step.kind === 'project' ? columns : { ...before, ...columns };
    }
  }
  return result;
}

function holds(condition: Condition, row: JsonObject): boolean {
  if (condition.kind !== 'compare') {
    return condition.kind === 'and'
      ? condition.parts.every((part) => holds(part, row))
      : condition.parts.some((part) => holds(part, row));
  }
  const { operand, values, ignoreCase, negated } = condition;
  const actual = textOf(valueIn(row, operand));
  const found = values.some((value) => (ignoreCase ? value.toLowerCase() === actual.toLowerCase() : value === actual));
  return found !== negated;
}

function valueIn(row: JsonObject, { path, asText }: Operand): Json {
  const value = path.reduce<Json>((parent, name) => {
    if (isObject(parent)) return parent[name] ?? null;
    return Array.isArray(parent) ? ((parent[Number(name)] as Json | undefined) ?? null) : null;
  }, row);
  return asText ? textOf(value) : value;
}

function textOf(value: Json): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
