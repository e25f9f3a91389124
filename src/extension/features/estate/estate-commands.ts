import { env, l10n, Uri, window } from 'vscode';
import type { AccountEstate } from '../../../azure/accounts/account-estate';
import { portalUrl } from '../../../azure/cloud/azure-cloud';
import type { Transport } from '../../../azure/transport/transport';
import type { EstateNode } from '../../../azure/tree/estate-node';
import type { Grouping } from '../../../azure/tree/tree-context';
import { estateCommandIds, estateViewId } from '../../infrastructure/command-ids';
import { explain } from '../../infrastructure/explain';
import type { EstateService } from './estate-service';
import type { EstateView } from './estate-view';
import { askForSearch } from './search-box';
import { selectSubscriptions } from './select-subscriptions';

/** What a person can do with the live estate. */
export class EstateCommands {
  constructor(
    private readonly service: EstateService,
    private readonly view: EstateView,
    private readonly runCommand: (id: string) => Thenable<unknown>,
  ) {}

  async signIn(): Promise<void> {
    await this.show();
    await this.tellFailure(() => this.service.signIn());
  }

  /** `transport` answers in place of the sample's own. */
  async exploreSample(transport?: Transport): Promise<void> {
    await this.show();
    await this.service.exploreSample(typeof transport === 'function' ? transport : undefined);
  }

  leaveSample(): Promise<void> {
    return this.service.leaveSample();
  }

  async selectSubscriptions(): Promise<void> {
    await this.service.open();
    await selectSubscriptions(this.service);
  }

  async refreshEstate(): Promise<void> {
    await this.show();
    await this.service.open();
    await this.service.refresh();
  }

  cancelEstate(): void {
    this.service.cancel();
  }

  async groupEstate(grouping?: Grouping): Promise<void> {
    const items: readonly { label: string; description: string; grouping: Grouping }[] = [
      { label: l10n.t('Subscription'), description: l10n.t('tenants, then subscriptions'), grouping: 'subscription' },
      { label: l10n.t('Region'), description: l10n.t('where things are'), grouping: 'region' },
      { label: l10n.t('State'), description: l10n.t('how things stand, the worst first'), grouping: 'state' },
    ];
    const chosen = items.find((item) => item.grouping === grouping) ?? (await this.pickGrouping(items));
    if (chosen) await this.view.groupBy(chosen.grouping);
  }

  async searchEstate(text?: string): Promise<void> {
    await this.show();
    if (typeof text === 'string') this.view.searchFor(text);
    else await askForSearch(this.view);
  }

  clearEstateSearch(): void {
    this.view.searchFor('');
  }

  /** Reads what a row shows again, and no more than that. */
  async refreshEstateNode(node?: EstateNode): Promise<void> {
    const account = node && this.accountOf(node);
    if (!account) return this.service.refresh();
    const { kind, target } = node;
    const { groupIds, part, subscriptionId, tenantId, failure } = target;
    if (kind === 'account') return account.refresh();
    if (kind === 'tenant' || (failure && subscriptionId === undefined)) {
      const own = account.subscriptions.filter((each) => each.tenantId === tenantId).map(({ id }) => id);
      return failure ? account.open() : account.refreshSubscriptions(own);
    }
    if (kind === 'section' && subscriptionId !== undefined && part !== undefined) {
      await account.refreshSubscriptions([subscriptionId], [part]);
      return account.readUtilization(groupIds ?? []);
    }
    if (groupIds && groupIds.length > 0) return account.readUtilization(groupIds, true);
    if (subscriptionId !== undefined) return account.refreshSubscriptions([subscriptionId], part && [part]);
    return account.refresh();
  }

  retryEstateNode(node?: EstateNode): Promise<void> {
    return this.refreshEstateNode(node);
  }

  async signInToEstateNode(node?: EstateNode): Promise<void> {
    const { accountId, tenantId } = node?.target ?? {};
    await this.tellFailure(() => this.service.signIn(accountId, tenantId));
  }

  async explainEstateNode(node?: EstateNode): Promise<void> {
    const failure = node?.target.failure;
    if (!failure) return;
    const copy = l10n.t('Copy');
    const retry = failure.needsSignIn ? l10n.t('Sign In') : l10n.t('Retry');
    const detail = [failure.message, l10n.t('Code: {0}', failure.code), node.target.resourceId ?? ''].filter(Boolean);
    const text = detail.join('\n');
    const chosen = await window.showWarningMessage(node.label, { modal: true, detail: text }, retry, copy);
    if (chosen === copy) await env.clipboard.writeText(`${node.label}\n${text}`);
    if (chosen === retry) await (failure.needsSignIn ? this.signInToEstateNode(node) : this.refreshEstateNode(node));
  }

  loadMoreEstateNodes(node?: EstateNode): void {
    if (node) this.view.loadMore(node);
  }

  async copyResourceId(node?: EstateNode): Promise<void> {
    const id = node?.target.resourceId;
    if (id !== undefined) await env.clipboard.writeText(id);
  }

  async openInPortal(node?: EstateNode): Promise<void> {
    const account = node && this.accountOf(node);
    const { resourceId, subscriptionId } = node?.target ?? {};
    if (!account || resourceId === undefined) return;
    const tenant = account.everySubscription.find(({ id }) => id === subscriptionId)?.tenantId;
    const url = portalUrl(account.account.cloud, resourceId, tenant);
    if (url !== null) await env.openExternal(Uri.parse(url));
    else void window.showInformationMessage(l10n.t('The address of the portal of this cloud is not known.'));
  }

  private async pickGrouping<T extends { label: string; description: string; grouping: Grouping }>(
    items: readonly T[],
  ): Promise<T | undefined> {
    const title = l10n.t('Group the live estate by');
    return window.showQuickPick(items, { title, placeHolder: l10n.t('Now by {0}', this.view.grouping) });
  }

  private accountOf({ target }: EstateNode): AccountEstate | undefined {
    return this.service.accounts.find(({ id }) => id === target.accountId);
  }

  private async show(): Promise<void> {
    await this.runCommand(`${estateViewId}.focus`);
  }

  /** Somebody who declines to sign in knows that they did. */
  private async tellFailure(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const reason = explain(error);
      if (/cancel|did not consent/i.test(reason)) return;
      const again = l10n.t('Try Again');
      const chosen = await window.showErrorMessage(l10n.t('Signing in failed. {0}', reason), again);
      if (chosen === again) await this.runCommand(estateCommandIds.signIn);
    }
  }
}
