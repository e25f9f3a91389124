import type { AzureCloud } from '../../../../azure/cloud/azure-cloud';
import { staticTokenSource } from '../../../../azure/credentials/static-token-source';
import { azureCliTokens } from './azure-cli-tokens';
import type { OutsideAccounts } from './outside-accounts';
import { tokenAccount } from './token-account';

/** The accounts that come from outside the editor where it runs on a machine of one's own. */
export const desktopAccounts: OutsideAccounts = {
  ofVariable(name: string, cloud: AzureCloud) {
    const token = process.env[name]?.trim() ?? '';
    return token === ''
      ? `The environment variable ${name}, which the setting faultline.azure.tokenVariable names, is not set.`
      : tokenAccount('token', cloud.resourceManager, cloud, staticTokenSource(token, name));
  },
  ofAzureCli: (cloud: AzureCloud) => tokenAccount('azure-cli', 'Azure CLI', cloud, azureCliTokens(cloud.scope)),
};
