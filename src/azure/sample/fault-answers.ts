import { type Answer, accessDenied, bareRefusal, refusal } from './answer';
import { claimsChallenge, expiredToken } from './authentication';
import type { SampleFault } from './faults';
import { isObject, type Json } from './json';
import type { ReadToken } from './sample-token';

export interface FaultMoment {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly token: ReadToken | undefined;
  readonly path: string;
}

/** What a fault answers in place of the operation; undefined where the operation goes ahead. */
export function answerOfFault(fault: SampleFault, { now, token, path }: FaultMoment): Answer | undefined {
  switch (fault.kind) {
    case 'throttled':
      return throttled(fault, now);
    case 'server-error':
      return serverError(fault.status ?? 503);
    case 'expired-token':
      return expiredToken(now - 1_000, now);
    case 'claims-challenge':
      return token?.answersChallenge ? undefined : claimsChallenge(token?.tenant ?? 'common');
    case 'access-denied':
      return accessDenied('Microsoft.Resources/subscriptions/read', path);
    default:
      return undefined;
  }
}

/** A refusal with `Retry-After`, whose body is that of whoever refuses. */
export function throttled(
  { seconds, form, from }: Extract<SampleFault, { readonly kind: 'throttled' }>,
  now: number,
): Answer {
  const retryAfter = form === 'date' ? new Date(now + seconds * 1_000).toUTCString() : String(seconds);
  const headers = { 'Retry-After': retryAfter };
  if (from === 'compute') {
    const target = 'HighCostGet30Min';
    const message = JSON.stringify({ operationGroup: target, allowedRequestCount: 800, measuredRequestCount: 1_238 });
    const body = bareRefusal(
      429,
      'OperationNotAllowed',
      'The server rejected the request because too many requests have been received for this subscription.',
      [{ code: 'TooManyRequests', target, message }],
    );
    const remaining = `Microsoft.Compute/HighCostGet3Min;46,Microsoft.Compute/${target};0`;
    return { ...body, headers: { ...headers, 'x-ms-ratelimit-remaining-resource': remaining } };
  }
  if (from === 'resource-graph') {
    const body = refusal(429, 'RateLimiting', 'Please check below for detailed information.', {
      details: [
        {
          code: 'RateLimiting',
          message:
            'Client application has been throttled and should not attempt to repeat the request until an amount of time has elapsed.',
        },
      ],
    });
    const resets = `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
    return {
      ...body,
      headers: { ...headers, 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': resets },
    };
  }
  const message = `Number of requests for this subscription exceeded the backend storage limit. Please try again after '${seconds}' seconds.`;
  return { ...refusal(429, 'SubscriptionRequestsThrottled', message), headers };
}

function serverError(status: number): Answer {
  const codes: Readonly<Record<number, readonly [code: string, message: string]>> = {
    408: ['RequestTimeout', 'The request timed out.'],
    500: ['InternalServerError', 'Encountered internal server error.'],
    502: ['BadGateway', 'The gateway did not receive a response from an upstream server.'],
    503: ['ServerTimeout', 'The service is unavailable. Please try again.'],
    504: ['GatewayTimeout', 'The gateway did not receive a response within the specified time period.'],
  };
  const [code = 'InternalServerError', message = ''] = codes[status] ?? [];
  return refusal(status, code, message);
}

/** Spoils a good answer's body as the faults ask. */
export function spoilBody(body: Json, faults: readonly SampleFault[]): Json {
  let spoilt = body;
  for (const fault of faults) {
    if (!isObject(spoilt)) continue;
    if (fault.kind === 'foreign-next-link') {
      const link = typeof spoilt['nextLink'] === 'string' ? new URL(spoilt['nextLink']) : new URL(fault.origin);
      spoilt = { ...spoilt, nextLink: `${fault.origin}${link.pathname}${link.search}` };
    }
    if (fault.kind === 'truncated-result' && 'resultTruncated' in spoilt) {
      const { $skipToken, ...rest } = spoilt;
      spoilt = { ...rest, resultTruncated: 'true' };
    }
  }
  return spoilt;
}
