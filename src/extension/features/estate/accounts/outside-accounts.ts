import type { AzureCloud } from '../../../../azure/cloud/azure-cloud';
import type { OpenAccount } from './open-account';

/** The accounts that come from outside the editor. Each gives the account, or why there is none. */
export interface OutsideAccounts {
  /** Of a token in an environment variable. */
  ofVariable(name: string, cloud: AzureCloud): OpenAccount | string;
  ofAzureCli(cloud: AzureCloud): OpenAccount | string;
}

const reason = 'works in the desktop editor alone: a browser has neither environment variables nor Azure CLI.';

/** A browser has none of them. */
export const browserAccounts: OutsideAccounts = {
  ofVariable: () => `The setting faultline.azure.tokenVariable ${reason}`,
  ofAzureCli: () => `The setting faultline.azure.useAzureCli ${reason}`,
};
