import { workspace } from 'vscode';
import { chosenId, chosenSubscriptions, textsIn } from '../../../../azure/accounts/chosen-subscriptions';
import { type CloudResult, customCloud } from '../../../../azure/cloud/custom-cloud';
import { cloudOfSettings } from '../../../../azure/cloud/sovereign-cloud-settings';

export interface AzureSettings {
  readonly cloud: CloudResult;
  /** The editor's sign-in that knows this cloud. */
  readonly providerId: string;
  /** The environment variable that holds a token; empty where there is none. */
  readonly tokenVariable: string;
  readonly useAzureCli: boolean;
}

/** The settings that decide which Azure is read, and with whose tokens. */
export function readAzureSettings(): AzureSettings {
  const own = workspace.getConfiguration('faultline.azure');
  const sovereign = workspace.getConfiguration('microsoft-sovereign-cloud');
  const environment = sovereign.get<unknown>('environment');
  const armEndpoint = own.get('armEndpoint', '').trim();
  return {
    cloud:
      armEndpoint === ''
        ? cloudOfSettings({ environment, customEnvironment: sovereign.get<unknown>('customEnvironment') })
        : customCloud({ resourceManager: armEndpoint }),
    providerId: typeof environment === 'string' && environment !== '' ? 'microsoft-sovereign-cloud' : 'microsoft',
    tokenVariable: own.get('tokenVariable', '').trim(),
    useAzureCli: own.get('useAzureCli', false),
  };
}

const selectedSubscriptions = 'selectedSubscriptions';

/** The ids of the subscriptions that are chosen, in lower case; undefined where nobody has chosen and all are shown. */
export function selectedSubscriptionIds(): ReadonlySet<string> | undefined {
  const chosen = chosenSubscriptions(ownChoice(), choiceOfOthers());
  return chosen && new Set(chosen.map(chosenId));
}

/** What is chosen in our own setting, as it stands there. */
export function savedSubscriptions(): readonly string[] {
  return textsIn(ownChoice()) ?? [];
}

/** Whether the Azure Resources extension has a choice, which applies where ours says nothing. */
export function hasChoiceOfOthers(): boolean {
  return textsIn(choiceOfOthers()) !== undefined;
}

/** Keeps a choice for every window; undefined for none of our own. */
export async function saveSelectedSubscriptions(entries: readonly string[] | undefined): Promise<void> {
  await workspace.getConfiguration('faultline.azure').update(selectedSubscriptions, entries, true);
}

function ownChoice(): unknown {
  return workspace.getConfiguration('faultline.azure').get(selectedSubscriptions);
}

/** Its default, an empty list, is no choice. */
function choiceOfOthers(): unknown {
  return workspace.getConfiguration('azureResourceGroups').inspect(selectedSubscriptions)?.globalValue;
}
