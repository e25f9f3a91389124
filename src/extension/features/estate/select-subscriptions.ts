import { l10n, type QuickPickItem, window } from 'vscode';
import { chosenId } from '../../../azure/accounts/chosen-subscriptions';
import { hasChoiceOfOthers, savedSubscriptions, saveSelectedSubscriptions } from './accounts/azure-settings';
import type { EstateService } from './estate-service';

interface SubscriptionItem extends QuickPickItem {
  readonly id: string;
  /** As it is kept in the settings: `tenant/subscription`. */
  readonly entry: string;
}

/** Lets a person choose which subscriptions are shown. Choosing none shows none. */
export async function selectSubscriptions(service: EstateService): Promise<void> {
  const items = itemsOf(service);
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: l10n.t('Subscriptions to show'),
    placeHolder: l10n.t('Choose none to show none'),
  });
  if (!chosen) return;
  const isAll = chosen.length === items.length;
  if (service.isSample) return service.selectInSample(isAll ? undefined : chosen.map(({ id }) => id));
  // Whoever chooses all wants those, too, that are still to come; unless another extension's choice has to be overruled.
  if (isAll && !hasChoiceOfOthers()) await saveSelectedSubscriptions(undefined);
  else await saveSelectedSubscriptions([...unseen(items), ...chosen.map(({ entry }) => entry)]);
  await service.selectionChanged();
}

/** What was chosen of tenants and accounts that do not show now stays chosen. */
function unseen(items: readonly SubscriptionItem[]): readonly string[] {
  const seen = new Set(items.map(({ id }) => id));
  return savedSubscriptions().filter((entry) => !seen.has(chosenId(entry)));
}

function itemsOf(service: EstateService): readonly SubscriptionItem[] {
  const items = service.accounts.flatMap(({ account, tenants, subscriptions, everySubscription }) => {
    const shown = new Set(subscriptions.map(({ id }) => id));
    const names = new Map(tenants.map(({ id, name, domain }) => [id, domain ?? name]));
    return everySubscription.map(({ id, name, tenantId }) => ({
      label: name,
      description: `${names.get(tenantId) ?? tenantId} · ${account.label}`,
      picked: shown.has(id),
      id,
      entry: `${tenantId}/${id}`,
    }));
  });
  const unique = new Map(items.map((item) => [item.id, item]));
  return [...unique.values()].sort((a, b) => a.label.localeCompare(b.label));
}
