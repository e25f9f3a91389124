import { type Answer, ok, refusal } from '../answer';
import type { SampleSubscription } from '../estate/resource';
import { isObject, type Json, type JsonObject, numberAt, textAt, valueAt } from '../json';
import { stableNumber } from '../seeded-numbers';
import { parseQuery } from './parse-query';
import type { GraphQuery } from './query';
import { QueryRefusal } from './query-tokens';
import { type GraphCursor, type GraphScope, runQuery } from './run-query';

const largestPage = 1_000;
const usualPage = 100;
const mostSubscriptions = 1_000;

/**
 * Answers `POST /providers/Microsoft.ResourceGraph/resources`. `scope.subscriptions` are those that the caller can read;
 * what the body names beyond them is left out without a word, as Resource Graph does, unless nothing remains.
 */
export function answerGraph(body: Json | undefined, scope: GraphScope): Answer {
  const text = textAt(body, 'query');
  if (text === undefined) return invalid('InvalidQuery', 'The query is missing.');
  const named = namedSubscriptions(body);
  if (named && named.size > mostSubscriptions) {
    return invalid(
      'TooManySubscriptions',
      `At most ${mostSubscriptions} subscriptions can be given, not ${named.size}.`,
    );
  }
  const subscriptions = scope.subscriptions.filter(({ id }) => !named || named.has(id));
  if (subscriptions.length === 0) return noAccess();
  const top = numberAt(body, 'options', '$top') ?? usualPage;
  if (!Number.isInteger(top) || top < 1 || top > largestPage) {
    return invalid('InvalidTop', `$top is ${top}. It must be a whole number from 1 to ${largestPage}.`);
  }
  try {
    const query = parseQuery(text);
    return answerPage(query, text, { ...scope, subscriptions }, top, textAt(body, 'options', '$skipToken'), body);
  } catch (error) {
    if (error instanceof QueryRefusal) return notUnderstood(error, text);
    throw error;
  }
}

function answerPage(
  query: GraphQuery,
  text: string,
  scope: GraphScope,
  top: number,
  token: string | undefined,
  body: Json | undefined,
): Answer {
  const cursor = token === undefined ? undefined : readCursor(token, text);
  if (cursor === null) return invalid('InvalidSkipToken', 'The skip token is not of this query.');
  const { rows, total, next } = runQuery(query, scope, top, cursor);
  const canGoOn = next === undefined || projectsId(query);
  return ok({
    totalRecords: total,
    count: rows.length,
    data: valueAt(body, 'options', 'resultFormat') === 'table' ? tableOfRows(rows) : rows,
    facets: [],
    // Without the id no page can follow, and what is left is lost.
    resultTruncated: canGoOn ? 'false' : 'true',
    ...(next && canGoOn && { $skipToken: writeCursor(next, text) }),
  });
}

function projectsId({ steps }: GraphQuery): boolean {
  const last = steps.findLast(({ kind }) => kind === 'project');
  return last?.kind !== 'project' || last.columns.some(({ name }) => name === 'id');
}

function tableOfRows(rows: readonly JsonObject[]): JsonObject {
  const names = Object.keys(rows[0] ?? {});
  return {
    columns: names.map((name) => ({ name, type: typeof rows[0]?.[name] === 'string' ? 'string' : 'object' })),
    rows: rows.map((row) => names.map((name) => row[name] ?? null)),
  };
}

function namedSubscriptions(body: Json | undefined): ReadonlySet<string> | undefined {
  const named = valueAt(body, 'subscriptions');
  if (!Array.isArray(named)) return undefined;
  return new Set(named.flatMap((id) => (typeof id === 'string' ? id.toLowerCase() : [])));
}

function writeCursor(cursor: GraphCursor, text: string): string {
  return btoa(JSON.stringify({ ...cursor, query: stableNumber(text) }));
}

/** Null where the token is none, or belongs to another query. */
function readCursor(token: string, text: string): GraphCursor | null {
  try {
    const read: Json = JSON.parse(atob(token));
    if (!isObject(read) || read['query'] !== stableNumber(text)) return null;
    return {
      subscription: textAt(read, 'subscription') ?? '',
      offset: numberAt(read, 'offset') ?? 0,
      total: numberAt(read, 'total') ?? -1,
    };
  } catch {
    // Whatever is no token of this endpoint is refused alike.
    return null;
  }
}

const support =
  'Please provide below info when asking for support: correlationId = 00000000-0000-0000-dddd-000000000001.';

function invalid(code: string, message: string): Answer {
  return refusal(400, 'BadRequest', support, { details: [{ code, message }] });
}

function noAccess(): Answer {
  const details = [
    {
      code: 'AccessDenied',
      message: 'Access is denied to the requested resource. The user might not have enough permissions.',
    },
  ];
  return refusal(403, 'AccessDenied', support, { details });
}

function notUnderstood({ token }: QueryRefusal, text: string): Answer {
  const before = text.slice(0, token.offset);
  const line = before.split('\n').length;
  return refusal(400, 'BadRequest', support, {
    details: [
      {
        code: 'InvalidQuery',
        message:
          'Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying.',
      },
      {
        code: 'ParserFailure',
        message: 'ParserFailure',
        line,
        characterPositionInLine: token.offset - (before.lastIndexOf('\n') + 1),
        token: token.text,
      },
    ],
  });
}

/** The subscriptions of a tenant that the caller can read, in the order of their ids. */
export function readableBy(
  subscriptions: readonly SampleSubscription[],
  tenantId: string,
): readonly SampleSubscription[] {
  return subscriptions.filter((subscription) => subscription.tenantId === tenantId && !subscription.refuses);
}
