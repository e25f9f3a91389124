import type { Transport } from '../../src/azure/transport/transport';

export interface ScriptedRequest {
  readonly method: string;
  readonly url: URL;
  readonly token: string;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a request says is looked at field by field.
  readonly body: any;
}

type Answer = Response | 'hang' | 'no-connection';
type Handler = (request: ScriptedRequest) => Answer;

/** Answers requests as a test scripts them, and remembers them. */
export class ScriptedAzure {
  readonly requests: ScriptedRequest[] = [];
  mostAtOnce = 0;
  private atOnce = 0;

  constructor(public handler: Handler) {}

  readonly transport: Transport = async (request) => {
    const text = await request.text();
    const read: ScriptedRequest = {
      method: request.method,
      url: new URL(request.url),
      token: request.headers.get('authorization')?.replace('Bearer ', '') ?? '',
      headers: request.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
    this.requests.push(read);
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    await new Promise<void>((done) => setImmediate(done));
    this.atOnce -= 1;
    const answer = this.handler(read);
    if (answer === 'no-connection') throw new TypeError('fetch failed');
    if (answer === 'hang') return new Promise(() => {});
    return answer;
  };
}

/** Gives the answers one after the other, and the last one again and again. */
export function inTurn(...answers: readonly (() => Answer)[]): Handler {
  let turn = 0;
  return () => {
    const answer = answers[Math.min(turn, answers.length - 1)];
    turn += 1;
    return answer?.() ?? 'no-connection';
  };
}

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

export function text(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers });
}
