import { createSampleTransport } from '../../../src/azure/sample/create-sample-transport';
import { sampleEstate } from '../../../src/azure/sample/estate/sample-estate';
import { contoso } from '../../../src/azure/sample/estate/tenants';
import type { SampleTransportOptions } from '../../../src/azure/sample/sample-cloud';
import { sampleToken } from '../../../src/azure/sample/sample-token';

const origin = 'https://management.azure.com';
export const morning = Date.parse('2026-11-21T10:00:00Z');

/** Nothing changes a description, so that all callers can stand on one. */
const estate = sampleEstate({ seed: 1, now: morning });

/** An answer with its body read; the body is any JSON, so that a test can look into it. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads fields of answers of every shape.
  readonly body: any;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly tenant?: string;
  /** In place of a good token. */
  readonly authorization?: string | null;
  readonly answersChallenge?: boolean;
  readonly signal?: AbortSignal;
}

/** The sample with a clock that stands until it is moved. */
export class SampleCaller {
  private time = morning;
  private readonly transport;

  constructor(options: SampleTransportOptions = {}) {
    this.transport = createSampleTransport({ clock: () => this.time, estate, ...options });
  }

  pass(seconds: number): void {
    this.time += seconds * 1_000;
  }

  async call(method: string, path: string, options: CallOptions = {}): Promise<Answered> {
    const { body, tenant = contoso.id, answersChallenge = true, signal } = options;
    const authorization =
      options.authorization === undefined
        ? `Bearer ${sampleToken(tenant, this.time + 60_000, { answersChallenge })}`
        : options.authorization;
    const response = await this.transport(
      new Request(path.startsWith('https:') ? path : origin + path, {
        method,
        headers: authorization === null ? {} : { authorization },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(signal && { signal }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  }

  get(path: string, options?: CallOptions): Promise<Answered> {
    return this.call('GET', path, options);
  }

  graph(query: string, more: Readonly<Record<string, unknown>> = {}, options: CallOptions = {}): Promise<Answered> {
    const path = '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01';
    return this.call('POST', path, { ...options, body: { query, ...more } });
  }

  /** Every entry of a list. */
  async list(path: string, options?: CallOptions): Promise<Answered['body'][]> {
    const entries = [];
    for (let next: string | undefined = path; next !== undefined; ) {
      const { body }: Answered = await this.get(next, options);
      entries.push(...body.value);
      next = body.nextLink;
    }
    return entries;
  }
}
