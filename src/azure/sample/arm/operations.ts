import { type Answer, refusal } from '../answer';
import { detailGuid } from '../estate/identifiers';
import type { Json } from '../json';
import type { ArmCall } from './arm-call';

export interface OperationFailure {
  readonly code: string;
  readonly message: string;
}

interface Operation {
  readonly startedAt: number;
  readonly endsAt: number;
  readonly failure?: OperationFailure;
  /** What the operation leaves behind; undefined for nothing, as after a deletion. */
  readonly result: () => Json | undefined;
}

export interface NewOperation {
  readonly call: ArmCall;
  readonly subscription: string;
  readonly namespace: string;
  readonly region: string;
  readonly failure?: OperationFailure;
  readonly result?: () => Json | undefined;
}

/** The operations that take longer than a request. */
export class Operations {
  private readonly started = new Map<string, Operation>();

  /** `milliseconds` is how long each takes by the clock `now`. */
  constructor(
    private readonly now: () => number,
    private readonly milliseconds: number,
  ) {}

  /** When an operation that starts now ends, in milliseconds since 1970. */
  get end(): number {
    return this.now() + this.milliseconds;
  }

  /** Starts one and gives the headers that tell where to ask after it. */
  start({ call, subscription, namespace, region, failure, result }: NewOperation): Readonly<Record<string, string>> {
    const id = detailGuid(this.started.size + 1);
    const operation = { startedAt: this.now(), endsAt: this.end, result: result ?? (() => undefined) };
    this.started.set(id, failure ? { ...operation, failure } : operation);
    const path = `/subscriptions/${subscription}/providers/${namespace}/locations/${region}/operations/${id}`;
    const address = `${call.url.origin}${path}?api-version=${call.apiVersion}`;
    return {
      'Azure-AsyncOperation': address,
      Location: `${address}&monitor=true`,
      'Retry-After': this.retryAfter(operation),
    };
  }

  /** What is known of an operation, as the body of `Azure-AsyncOperation` or, monitored, of `Location`. */
  answer(id: string, url: URL): Answer {
    const operation = this.started.get(id.toLowerCase());
    if (!operation) return refusal(404, 'OperationNotFound', `The operation '${id}' could not be found.`);
    const isDone = this.now() >= operation.endsAt;
    const headers = isDone ? {} : { 'Retry-After': this.retryAfter(operation) };
    if (url.searchParams.get('monitor') === 'true') return this.monitored(operation, isDone, url, headers);
    return {
      status: 200,
      headers,
      body: {
        name: id,
        startTime: new Date(operation.startedAt).toISOString(),
        status: !isDone ? 'InProgress' : operation.failure ? 'Failed' : 'Succeeded',
        ...(isDone && { endTime: new Date(operation.endsAt).toISOString() }),
        ...(isDone && operation.failure && { error: { ...operation.failure } }),
      },
    };
  }

  private monitored(
    operation: Operation,
    isDone: boolean,
    url: URL,
    headers: Readonly<Record<string, string>>,
  ): Answer {
    if (!isDone) return { status: 202, headers: { ...headers, Location: url.href } };
    if (operation.failure) return refusal(409, operation.failure.code, operation.failure.message);
    const body = operation.result();
    return body === undefined ? { status: 204 } : { status: 200, body };
  }

  /** In seconds, at most 10. */
  private retryAfter({ endsAt }: { readonly endsAt: number }): string {
    return String(Math.max(1, Math.min(10, Math.ceil((endsAt - this.now()) / 1_000))));
  }
}
