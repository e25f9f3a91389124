import { type Provider, ResourceManagementClient } from '@azure/arm-resources';
import { createHttpHeaders, type HttpClient } from '@azure/core-rest-pipeline';
import type { AzureCloud } from '../cloud/azure-cloud';
import type { Operation } from './api-versions';
import type { Sender } from './sender';

export interface VersionQuestion {
  readonly sender: Sender;
  readonly cloud: AzureCloud;
  readonly operation: Operation;
  /** Null asks for the tenant. */
  readonly subscriptionId: string | null;
  readonly tenantId: string | undefined;
  readonly signal?: AbortSignal;
}

/** Of the metadata of resource providers; old enough for Azure Stack Hub, too. */
const metadataVersion = '2021-04-01';

/** The newest api version that the cloud offers for an operation, a stable one where there is any; null where there is none. */
export async function newestApiVersion(question: VersionQuestion): Promise<string | null> {
  const { operation, subscriptionId, signal } = question;
  const client = clientFor(question);
  const options = signal ? { abortSignal: signal } : {};
  const provider =
    subscriptionId === null
      ? await client.providers.getAtTenantScope(operation.namespace, options)
      : await client.providers.get(operation.namespace, options);
  return newestOf(provider, operation.resourceType);
}

function newestOf(provider: Provider, resourceType: string): string | null {
  const key = resourceType.toLowerCase();
  const found = provider.resourceTypes?.find((type) => type.resourceType?.toLowerCase() === key);
  const versions = [...(found?.apiVersions ?? [])].sort();
  return versions.filter((version) => !/preview/i.test(version)).at(-1) ?? versions.at(-1) ?? null;
}

/** The client of the resource providers over the one sender, which adds tokens, patience and limits of its own. */
function clientFor({ sender, cloud, subscriptionId, tenantId }: VersionQuestion): ResourceManagementClient {
  const httpClient: HttpClient = {
    sendRequest: async (request) => {
      const call = {
        url: request.url,
        method: 'GET',
        tenantId,
        scope: subscriptionId ?? `${tenantId ?? ''} providers`,
      } as const;
      const { body } = await sender.send(call, request.abortSignal as AbortSignal | undefined);
      return { request, status: 200, headers: createHttpHeaders(), bodyAsText: JSON.stringify(body) };
    },
  };
  const client = new ResourceManagementClient({ getToken: async () => null }, subscriptionId ?? '', {
    endpoint: cloud.resourceManager,
    $host: cloud.resourceManager,
    apiVersion: metadataVersion,
    allowInsecureConnection: cloud.resourceManager.startsWith('http:'),
    retryOptions: { maxRetries: 0 },
    httpClient,
  });
  client.pipeline.removePolicy({ name: 'bearerTokenAuthenticationPolicy' });
  return client;
}
