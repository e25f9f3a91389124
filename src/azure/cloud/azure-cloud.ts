/** One Azure: where it is managed, where one signs in, and what it has. No URL ends with a slash. */
export interface AzureCloud {
  readonly name: string;
  /** The endpoint of Azure Resource Manager. */
  readonly resourceManager: string;
  /** Where Microsoft Entra ID issues tokens. */
  readonly authority: string;
  /** The scope of tokens for Resource Manager. */
  readonly scope: string;
  /** Where its portal is; null where that is not known. */
  readonly portal: string | null;
  /** Whether Azure's public list of retail prices tells what things cost here. */
  readonly hasRetailPrices: boolean;
}

/** Endpoints: the environments of Azure CLI and of `@azure/core-rest-pipeline`, read 2026-11. */
export const publicCloud: AzureCloud = {
  name: 'public',
  resourceManager: 'https://management.azure.com',
  authority: 'https://login.microsoftonline.com',
  scope: 'https://management.azure.com/.default',
  portal: 'https://portal.azure.com',
  hasRetailPrices: true,
};

export const usGovernmentCloud: AzureCloud = {
  name: 'us-government',
  resourceManager: 'https://management.usgovcloudapi.net',
  authority: 'https://login.microsoftonline.us',
  scope: 'https://management.usgovcloudapi.net/.default',
  portal: 'https://portal.azure.us',
  hasRetailPrices: false,
};

export const chinaCloud: AzureCloud = {
  name: 'china',
  resourceManager: 'https://management.chinacloudapi.cn',
  authority: 'https://login.chinacloudapi.cn',
  scope: 'https://management.chinacloudapi.cn/.default',
  portal: 'https://portal.azure.cn',
  hasRetailPrices: false,
};

/** The names that are understood: those here and those that Azure CLI and the editor's settings use. */
const clouds: Readonly<Record<string, AzureCloud>> = {
  public: publicCloud,
  azurecloud: publicCloud,
  'us-government': usGovernmentCloud,
  usgovernment: usGovernmentCloud,
  azureusgovernment: usGovernmentCloud,
  china: chinaCloud,
  chinacloud: chinaCloud,
  azurechinacloud: chinaCloud,
};

export const cloudNames = [publicCloud.name, usGovernmentCloud.name, chinaCloud.name] as const;

/** The cloud of a name, whatever its case; undefined where there is none. */
export function cloudNamed(name: string): AzureCloud | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(clouds, key) ? clouds[key] : undefined;
}

/** The page of a resource in the cloud's portal; null where the portal is not known. */
export function portalUrl(cloud: AzureCloud, resourceId: string, tenantId?: string): string | null {
  if (cloud.portal === null) return null;
  const path = resourceId.startsWith('/') ? resourceId : `/${resourceId}`;
  return `${cloud.portal}/#${tenantId === undefined ? '' : `@${tenantId}/`}resource${path}`;
}
