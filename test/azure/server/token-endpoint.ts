import { contoso } from '../../../src/azure/sample/estate/tenants';
import { sampleToken } from '../../../src/azure/sample/sample-token';

/** What a managed identity must send in `X-IDENTITY-HEADER`. */
export const identityHeader = 'sample-identity-header';

const lifetimeInSeconds = 3_600;

export function isForToken({ pathname }: URL): boolean {
  return pathname === '/msi/token' || pathname.includes('/oauth2/v2.0/') || pathname.includes('/.well-known/');
}

/**
 * Gives tokens as App Service does to a managed identity (`/msi/token`, api version 2019-08-01), for contoso.com, and as
 * Microsoft Entra does to a client with a secret (`/{tenant}/oauth2/v2.0/token`).
 */
export async function answerToken(request: Request, now: number): Promise<Response> {
  const { pathname, searchParams, origin } = new URL(request.url);
  if (pathname === '/msi/token') return managedIdentity(request.headers, searchParams, now);
  const [, tenant = ''] = pathname.split('/');
  if (pathname.endsWith('/.well-known/openid-configuration')) return Response.json(configuration(origin, tenant));
  const form = new URLSearchParams(await request.text());
  if (form.get('client_secret') === null && form.get('client_assertion') === null) {
    return Response.json(
      { error: 'invalid_client', error_description: 'AADSTS7000218: a secret is missing.' },
      { status: 401 },
    );
  }
  const token = sampleToken(tenant, now + lifetimeInSeconds * 1_000, { answersChallenge: form.has('claims') });
  return Response.json({
    token_type: 'Bearer',
    expires_in: lifetimeInSeconds,
    ext_expires_in: lifetimeInSeconds,
    access_token: token,
  });
}

function managedIdentity(headers: Headers, query: URLSearchParams, now: number): Response {
  if (headers.get('x-identity-header') !== identityHeader) {
    return Response.json(
      { statusCode: 401, message: 'The header X-IDENTITY-HEADER is missing or wrong.' },
      { status: 401 },
    );
  }
  const expiresAt = now + lifetimeInSeconds * 1_000;
  return Response.json({
    access_token: sampleToken(contoso.id, expiresAt),
    expires_on: String(Math.floor(expiresAt / 1_000)),
    resource: query.get('resource'),
    token_type: 'Bearer',
    client_id: '00000000-0000-0000-cccc-000000000002',
  });
}

function configuration(origin: string, tenant: string): Readonly<Record<string, unknown>> {
  return {
    issuer: `${origin}/${tenant}/v2.0`,
    authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${origin}/${tenant}/discovery/v2.0/keys`,
    tenant_region_scope: null,
    cloud_instance_name: new URL(origin).host,
  };
}
