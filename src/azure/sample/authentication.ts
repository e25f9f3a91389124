import { type Answer, refusal } from './answer';
import type { SampleTenant } from './estate/resource';
import { type ReadToken, readSampleToken } from './sample-token';

export type Authentication =
  | { readonly tenant: SampleTenant; readonly token: ReadToken }
  | { readonly refused: Answer };

/** Judges the `Authorization` header at a time in milliseconds since 1970. */
export function authenticate(header: string | null, tenants: readonly SampleTenant[], now: number): Authentication {
  const [, text] = /^Bearer\s+(\S+)$/i.exec(header ?? '') ?? [];
  if (text === undefined) {
    return {
      refused: unauthorized(
        'AuthenticationFailed',
        "Authentication failed. The 'Authorization' header is missing or has an invalid format.",
      ),
    };
  }
  const token = readSampleToken(text);
  const tenant = tenants.find(({ id }) => id === token?.tenant);
  if (!token || !tenant) {
    return { refused: unauthorized('InvalidAuthenticationToken', 'The access token is invalid.') };
  }
  if (token.expiresAt <= now) return { refused: expiredToken(token.expiresAt, now) };
  return tenant.needsSignIn && !token.answersChallenge ? { refused: claimsChallenge(tenant.id) } : { tenant, token };
}

/** Times are in milliseconds since 1970. */
export function expiredToken(expiresAt: number, now: number): Answer {
  const [expiry, current] = [expiresAt, now].map((time) => new Date(time).toISOString());
  return unauthorized(
    'ExpiredAuthenticationToken',
    `The access token expiry UTC time '${expiry}' is earlier than current UTC time '${current}'.`,
  );
}

/** What Microsoft Entra asks for when a person must sign in again, with a further factor. */
export function claimsChallenge(tenantId: string): Answer {
  const claims = btoa(JSON.stringify({ access_token: { acrs: { essential: true, value: 'p1' } } }));
  const address = `https://login.microsoftonline.com/${tenantId}/oauth2/authorize`;
  const message =
    'The presented access token does not satisfy the conditions of access. The user must authenticate with a further factor.';
  return {
    ...refusal(401, 'InvalidAuthenticationToken', message),
    headers: {
      'WWW-Authenticate': `Bearer realm="", authorization_uri="${address}", error="insufficient_claims", claims="${claims}"`,
    },
  };
}

function unauthorized(code: string, message: string): Answer {
  const challenge = `Bearer authorization_uri="https://login.microsoftonline.com/common", error="invalid_token", error_description="${message}"`;
  return { ...refusal(401, code, message), headers: { 'WWW-Authenticate': challenge } };
}
