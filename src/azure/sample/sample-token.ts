import { isObject, type Json, numberAt, textAt, valueAt } from './json';

export interface SampleTokenOptions {
  /** The holder has answered the tenant's challenge: what signing in again does. */
  readonly answersChallenge?: boolean;
}

/**
 * A token that the sample estate takes, in the form of a JSON web token without a signature. `tenant` is the tenant's
 * id; after `expiresAt`, in milliseconds since 1970, the token is refused.
 */
export function sampleToken(tenant: string, expiresAt: number, options: SampleTokenOptions = {}): string {
  const payload = {
    aud: 'https://management.azure.com',
    iss: `https://sts.windows.net/${tenant}/`,
    tid: tenant,
    oid: '00000000-0000-0000-cccc-000000000001',
    upn: 'explorer@contoso.com',
    name: 'Explorer of the sample estate',
    exp: Math.floor(expiresAt / 1_000),
    amr: options.answersChallenge ? ['pwd', 'mfa'] : ['pwd'],
  };
  return [{ typ: 'JWT', alg: 'none' }, payload].map(encode).concat('sample').join('.');
}

export interface ReadToken {
  readonly tenant: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly answersChallenge: boolean;
}

/** What a token says; undefined for one that is not of the sample. */
export function readSampleToken(token: string): ReadToken | undefined {
  const [, payload = '', signature] = token.split('.');
  if (signature !== 'sample') return undefined;
  const claims = decode(payload);
  const tenant = textAt(claims, 'tid');
  const expires = numberAt(claims, 'exp');
  if (tenant === undefined || expires === undefined) return undefined;
  const methods = valueAt(claims, 'amr');
  return {
    tenant,
    expiresAt: expires * 1_000,
    answersChallenge: Array.isArray(methods) && methods.includes('mfa'),
  };
}

function encode(part: object): string {
  return btoa(JSON.stringify(part)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(part: string): Json | undefined {
  try {
    const read: Json = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
    return isObject(read) ? read : undefined;
  } catch {
    // What cannot be read is no token of the sample.
    return undefined;
  }
}
