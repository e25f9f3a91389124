import { type AzureCloud, publicCloud } from './azure-cloud';

/** What is known of a cloud of one's own, such as Azure Stack Hub. Only the first is required. */
export interface CloudEndpoints {
  readonly resourceManager: string;
  readonly name?: string;
  readonly authority?: string;
  /** The audience of tokens for Resource Manager; the endpoint of Resource Manager itself where it is not given. */
  readonly audience?: string;
  readonly portal?: string;
}

/** A cloud, or the sentences that say why these endpoints make none. */
export type CloudResult = { readonly cloud: AzureCloud } | { readonly problem: string };

/** Makes a cloud of endpoints. Tokens are sent there, so plain http is accepted on this machine alone. */
export function customCloud(endpoints: CloudEndpoints): CloudResult {
  const resourceManager = readEndpoint(endpoints.resourceManager, 'The Resource Manager endpoint');
  if ('problem' in resourceManager) return resourceManager;
  const authority = readEndpoint(endpoints.authority ?? publicCloud.authority, 'The sign-in endpoint');
  if ('problem' in authority) return authority;
  const portal = endpoints.portal === undefined ? undefined : readEndpoint(endpoints.portal, 'The portal');
  if (portal && 'problem' in portal) return portal;
  const audience = endpoints.audience ?? resourceManager.endpoint;
  return {
    cloud: {
      name: endpoints.name ?? 'custom',
      resourceManager: resourceManager.endpoint,
      authority: authority.endpoint,
      scope: `${audience.replace(/\/\.default$/, '').replace(/\/+$/, '')}/.default`,
      portal: portal?.endpoint ?? null,
      hasRetailPrices: false,
    },
  };
}

function readEndpoint(text: string, what: string): { readonly endpoint: string } | { readonly problem: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return { problem: `${what} is no https URL: \`${text}\`. Write it like https://management.example.com.` };
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return { problem: `${what} must be a plain URL without user name, query or fragment.` };
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return {
      problem: `${what} ${url.origin} is plain http, over which a token could be read. Use https; http is accepted for localhost, 127.0.0.1 and [::1] alone.`,
    };
  }
  return { endpoint: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
