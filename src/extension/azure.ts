import { desktopAccounts } from './features/estate/accounts/desktop-accounts';
import { type AzureFeatures, type AzureHost, startEstate } from './features/estate/start-estate';

/** Starts the live estate where the editor runs on a machine of one's own. */
export function startAzure(host: AzureHost): AzureFeatures {
  return startEstate(host, desktopAccounts);
}
