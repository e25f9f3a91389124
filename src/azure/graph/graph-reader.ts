import { operations } from '../client/api-versions';
import type { ArmCall, ArmClient } from '../client/arm-client';
import { AzureError, failureOf } from '../client/azure-error';
import { clockSpan } from '../client/retry-after';
import type { ReadFailure } from '../estate/read-failure';
import { idKey } from '../rows/resource-id';
import type { ResourceRow } from '../rows/resource-row';
import { type GraphAnswer, readGraphAnswer } from './graph-answer';
import { type GraphQuery, textOfQuery } from './graph-query';

/** What a query found, and for which subscriptions it found nothing out. */
export interface GraphRows {
  readonly rows: readonly ResourceRow[];
  /** By subscription; what came of such a subscription is among the rows all the same. */
  readonly failures: ReadonlyMap<string, ReadFailure>;
}

/** What a thousand subscriptions' rows come in (Resource Graph's own limits). */
const largestBatch = 1000;
const largestPage = 1000;
/** A tenant that refuses everything is not asked about each of its subscriptions. */
const mostSplits = 64;

const lostRows: ReadFailure = {
  code: 'ResultTruncated',
  message: 'Resource Graph cut its answer off: there is more than what is shown here.',
};

/** Queries Resource Graph with one tenant's token. */
export class GraphReader {
  /** Subscriptions that Graph has refused: later queries leave them out, so that they hold nobody up. */
  private readonly refused = new Map<string, ReadFailure>();

  constructor(
    private readonly client: ArmClient,
    private readonly tenantId: string | undefined,
  ) {}

  /**
   * Every row of a query in these subscriptions. Where some of them are refused, those of the others come all the same.
   * Rejects only where `signal` is aborted.
   */
  async rowsOf(query: GraphQuery, subscriptions: readonly string[], signal?: AbortSignal): Promise<GraphRows> {
    const gathering = new Gathering();
    for (const subscription of subscriptions) {
      const failure = this.refused.get(subscription);
      if (failure) gathering.fail([subscription], failure);
    }
    const readable = subscriptions.filter((subscription) => !this.refused.has(subscription));
    const batches = inBatches(readable, largestBatch);
    await Promise.all(batches.map((batch) => this.readBatch(query, batch, gathering, signal)));
    return { rows: [...gathering.rows.values()], failures: gathering.failures };
  }

  private async readBatch(
    query: GraphQuery,
    subscriptions: readonly string[],
    gathering: Gathering,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    try {
      await this.readPages(query, subscriptions, gathering, signal);
    } catch (error) {
      signal?.throwIfAborted();
      const failure = failureOf(error);
      if (!isRefusal(error)) return gathering.fail(subscriptions, failure);
      if (subscriptions.length === 1) for (const subscription of subscriptions) this.refused.set(subscription, failure);
      if (subscriptions.length === 1 || gathering.splits >= mostSplits) return gathering.fail(subscriptions, failure);
      gathering.splits += 1;
      const half = Math.ceil(subscriptions.length / 2);
      await this.readBatch(query, subscriptions.slice(0, half), gathering, signal);
      await this.readBatch(query, subscriptions.slice(half), gathering, signal);
    }
  }

  private async readPages(
    query: GraphQuery,
    subscriptions: readonly string[],
    gathering: Gathering,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const seen = new Set<string>();
    let answer: GraphAnswer | undefined;
    do {
      answer = await this.readPage(query, subscriptions, answer?.skipToken ?? null, signal);
      gathering.add(answer.rows);
      if (answer.skipToken !== null && seen.has(answer.skipToken)) return gathering.fail(subscriptions, lostRows);
      if (answer.skipToken !== null) seen.add(answer.skipToken);
    } while (answer.skipToken !== null);
    if (answer.isCutOff) gathering.fail(subscriptions, lostRows);
  }

  private async readPage(
    query: GraphQuery,
    subscriptions: readonly string[],
    skipToken: string | null,
    signal: AbortSignal | undefined,
  ): Promise<GraphAnswer> {
    const call: ArmCall = {
      operation: operations.resourceGraph,
      path: '/providers/Microsoft.ResourceGraph/resources',
      tenantId: this.tenantId,
      body: {
        subscriptions,
        query: textOfQuery(query),
        options: {
          $top: largestPage,
          resultFormat: 'objectArray',
          ...(skipToken === null ? {} : { $skipToken: skipToken }),
        },
      },
    };
    const { body, headers } = await this.client.read(call, signal);
    const remaining = headers.get('x-ms-user-quota-remaining');
    const wait = clockSpan(headers.get('x-ms-user-quota-resets-after'));
    if (remaining !== null && Number(remaining) <= 0 && wait !== null) this.client.hold(call, wait);
    return readGraphAnswer(body);
  }
}

/** The rows and failures of one query, while they come. */
class Gathering {
  /** By id key: where the estate changes between two pages, a row can come twice. */
  readonly rows = new Map<string, ResourceRow>();
  readonly failures = new Map<string, ReadFailure>();
  splits = 0;

  add(rows: readonly ResourceRow[]): void {
    for (const row of rows) this.rows.set(idKey(row.id), row);
  }

  fail(subscriptions: readonly string[], failure: ReadFailure): void {
    for (const subscription of subscriptions) this.failures.set(subscription, failure);
  }
}

/** Whether it is some of the subscriptions that Azure will not have, not the whole request. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof AzureError)) return false;
  const { status, failure } = error;
  return status === 403 || status === 404 || /subscription/i.test(failure.code);
}

function inBatches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
