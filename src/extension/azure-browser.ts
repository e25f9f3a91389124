import { browserAccounts } from './features/estate/accounts/outside-accounts';
import { type AzureFeatures, type AzureHost, startEstate } from './features/estate/start-estate';

/** Starts the live estate where the editor runs in a browser. */
export function startAzure(host: AzureHost): AzureFeatures {
  return startEstate(host, browserAccounts);
}
