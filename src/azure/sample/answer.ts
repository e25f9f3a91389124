import type { Json, JsonObject } from './json';

/** What an operation answers, before it goes on the wire. */
export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: Json): Answer {
  return { status: 200, body };
}

/** A refusal in the form of Azure Resource Manager: `{ error: { code, message } }`. */
export function refusal(status: number, code: string, message: string, more: JsonObject = {}): Answer {
  return { status, body: { error: { code, message, ...more } } };
}

/** A refusal in the bare form that Compute uses in places: `{ code, message, details }`. */
export function bareRefusal(status: number, code: string, message: string, details?: readonly Json[]): Answer {
  return { status, body: { code, message, ...(details && { details }) } };
}

export function subscriptionNotFound(id: string): Answer {
  return refusal(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);
}

export function accessDenied(action: string, scope: string): Answer {
  return refusal(
    403,
    'AuthorizationFailed',
    `The client 'explorer@contoso.com' with object id '00000000-0000-0000-cccc-000000000001' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}
