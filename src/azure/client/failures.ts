import type { ReadFailure } from '../estate/read-failure';
import { AzureError } from './azure-error';
import type { AzureProblem } from './error-body';

const accessCodes: ReadonlySet<string> = new Set([
  'authorizationfailed',
  'linkedauthorizationfailed',
  'accessdenied',
  'forbidden',
]);
const goneCodes: ReadonlySet<string> = new Set([
  'subscriptionnotfound',
  'invalidsubscriptionid',
  'subscriptionnotregistered',
]);

/** The failure for a subscription that was there and is not any more. */
export const subscriptionGone: ReadFailure = {
  code: 'SubscriptionNotFound',
  message: 'The subscription is no longer there, or no longer visible to you.',
};

/** Whether a failure says that the whole subscription is gone. */
export function isSubscriptionGone({ code }: ReadFailure): boolean {
  return goneCodes.has(code.toLowerCase());
}

/** Whether a failure says that something may not be seen, which is also what Azure says of what is not there. */
export function isRefused({ code }: ReadFailure): boolean {
  return accessCodes.has(code.toLowerCase());
}

/** The failure for a response that no retry mends. */
export function refusal(status: number, problem: AzureProblem | null): AzureError {
  const code = problem?.code ?? `Http${status}`;
  const key = code.toLowerCase();
  if (status === 403 || accessCodes.has(key)) {
    return new AzureError({ code, message: 'Access denied: needs Reader.' }, status);
  }
  if (goneCodes.has(key)) {
    return new AzureError({ ...subscriptionGone, code }, status);
  }
  if (status === 404) return new AzureError({ code, message: 'It is no longer there.' }, status);
  const told = problem ? `: ${withoutEnd(problem.message)}` : '';
  return new AzureError({ code, message: `Azure answered ${status} (${code})${told}.` }, status);
}

/** Azure refuses to answer until a time, in milliseconds since 1970. */
export function throttled(until: number): AzureError {
  const throttledUntil = new Date(until).toISOString();
  return new AzureError(
    { code: 'TooManyRequests', message: `Throttled by Azure until ${throttledUntil}.`, throttledUntil },
    429,
  );
}

/** Azure did not answer in time. */
export function timedOut(milliseconds: number): AzureError {
  return new AzureError({ code: 'Timeout', message: `Azure gave no answer within ${milliseconds / 1000} seconds.` });
}

/** The sign-in hangs. */
export function noToken(milliseconds: number): AzureError {
  return new AzureError({
    code: 'Timeout',
    message: `Signing in gave no token within ${milliseconds / 1000} seconds.`,
  });
}

/** The request never reached Azure, or its answer never came back. */
export function unreachable(host: string): AzureError {
  return new AzureError({
    code: 'NoConnection',
    message: `${host} could not be reached. Check the network, the proxy and the name.`,
  });
}

/** An answer that cannot be read, as where a proxy or a broken connection cut it off. */
export function unreadable(): AzureError {
  return new AzureError({ code: 'InvalidAnswer', message: "Azure's answer is cut off or is no JSON, repeatedly." });
}

/** Only a person can go on. */
export function signInNeeded(message: string): AzureError {
  return new AzureError({ code: 'SignInNeeded', message, needsSignIn: true }, 401);
}

/** A page that leads to another server than the cloud's own, where the token must not go. */
export function foreignLink(): AzureError {
  return new AzureError({
    code: 'ForeignLink',
    message: "The next page lies on another server than the cloud's own, so it was not asked for.",
  });
}

/** At most 300 characters, without the full stop. */
function withoutEnd(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return (line.length > 300 ? `${line.slice(0, 300)}…` : line).replace(/\.+$/, '');
}
