import { type Disposable, type Event, EventEmitter } from 'vscode';
import { AccountEstate } from '../../../azure/accounts/account-estate';
import type { SubscriptionEstate } from '../../../azure/estate/estate';
import { LiveEstate } from '../../../azure/loading/live-estate';
import { subscriptionOf } from '../../../azure/rows/resource-id';
import type { Transport } from '../../../azure/transport/transport';
import type { AlwaysOnSettings } from '../../../core/config/always-on-settings';
import type { AzureAccounts } from './accounts/azure-accounts';
import { selectedSubscriptionIds } from './accounts/azure-settings';
import type { OpenAccount } from './accounts/open-account';
import { SampleAccount } from './accounts/sample-account';

/** `closed` until somebody wants to see it; `open` once the accounts are known, whatever is still being read of them. */
export type EstatePhase = 'closed' | 'opening' | 'open';

interface Entry {
  readonly access: OpenAccount;
  readonly estate: AccountEstate;
}

/** Changes within so many milliseconds are told as one; more of them where there is more to show. */
const quietMilliseconds = 80;
const longestQuietMilliseconds = 1_000;
/** Sessions come and go in bursts; so long after the last change the accounts are looked at again. */
const sessionMilliseconds = 2_000;

/**
 * The live estate in the editor: the accounts, real ones or the sample's, with what is known of each. Nothing here asks a
 * person for anything but `signIn`.
 */
export class EstateService implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly askedToReveal = new EventEmitter<string>();
  private entries: readonly Entry[] = [];
  private sampleSelection: ReadonlySet<string> | undefined;
  private phaseNow: EstatePhase = 'closed';
  private problemFound: string | undefined;
  private opening: Promise<void> | undefined;
  private showsSample = false;
  private isReconciling = false;
  /** The settings that machines were judged by, as JSON. */
  private judgedBy = '';
  private generation = 0;
  private changeTimer: ReturnType<typeof setTimeout> | undefined;
  private sessionTimer: ReturnType<typeof setTimeout> | undefined;
  private sessionListener: Disposable | undefined;

  /** Something that is shown has changed. Told once for changes in quick succession. */
  readonly onDidChange: Event<void> = this.changed.event;
  /** Somebody wants to see a resource, by its id, in the tree. */
  readonly onDidAskToReveal: Event<string> = this.askedToReveal.event;

  constructor(
    private readonly azure: AzureAccounts,
    private readonly alwaysOn: () => Promise<AlwaysOnSettings>,
  ) {}

  get phase(): EstatePhase {
    return this.phaseNow;
  }

  /** Why the settings give no account; undefined where they do. */
  get problem(): string | undefined {
    return this.problemFound;
  }

  /** Whether what is shown is the sample estate. */
  get isSample(): boolean {
    return this.showsSample;
  }

  get isLoading(): boolean {
    return this.phaseNow === 'opening' || this.entries.some(({ estate }) => estate.isLoading);
  }

  get accounts(): readonly AccountEstate[] {
    return this.entries.map(({ estate }) => estate);
  }

  /** The chosen subscriptions of every account, as they are known now. */
  get subscriptions(): readonly SubscriptionEstate[] {
    return this.accounts.flatMap(({ subscriptions }) => subscriptions);
  }

  /** The account through which a resource, or a subscription, is seen. */
  accountOf(resourceId: string): AccountEstate | undefined {
    const id = subscriptionOf(resourceId);
    return this.accounts.find(({ estate }) => id !== null && estate.subscription(id) !== undefined);
  }

  /** Shows the accounts that can be read without asking anyone, once. Resolves when everything chosen has been read. */
  open(): Promise<void> {
    this.opening ??= this.openAzure();
    return this.opening;
  }

  /** Shows the sample estate in place of any account. `transport` answers in place of the sample's own. */
  async exploreSample(transport?: Transport): Promise<void> {
    this.sampleSelection = undefined;
    this.showsSample = true;
    this.opening = this.show(async () => ({ accounts: [new SampleAccount(transport)] }));
    await this.opening;
  }

  async leaveSample(): Promise<void> {
    if (!this.showsSample) return;
    this.showsSample = false;
    this.opening = this.openAzure();
    await this.opening;
  }

  /**
   * Asks the person to sign in: to another account, or to one that is shown and, of it, to one tenant. Only ever on their
   * own gesture. Resolves when what that gives has been read; rejects with what went wrong.
   */
  async signIn(accountId?: string, tenantId?: string): Promise<void> {
    const entry = this.entries.find(({ access }) => access.account.id === accountId);
    if (entry) {
      if (await entry.access.signIn(tenantId)) await entry.estate.open();
    } else if (await this.azure.signIn()) {
      if (!this.showsSample && this.entries.length > 0) return this.reconcile();
      this.showsSample = false;
      this.opening = this.openAzure();
      await this.opening;
    }
  }

  /** Reads everything that is shown again, or looks for accounts again where there is none or the settings changed. */
  async refresh(): Promise<void> {
    const isJudgedOtherwise = JSON.stringify(await this.alwaysOn()) !== this.judgedBy;
    if (this.entries.length === 0 || isJudgedOtherwise) await this.reopen();
    else await Promise.all(this.accounts.map((account) => account.refresh()));
  }

  /** Lets go of everything and begins anew, as after another cloud was chosen. */
  async reopen(): Promise<void> {
    if (this.phaseNow === 'closed') return;
    const access = this.entries[0]?.access;
    this.opening = this.showsSample
      ? this.show(async () => ({ accounts: [access ?? new SampleAccount()] }))
      : this.openAzure();
    await this.opening;
  }

  /** Stops everything that is being read. What has come stays. */
  cancel(): void {
    for (const account of this.accounts) account.cancel();
  }

  /** The choice of subscriptions has changed: forgets nothing, and reads what was not read yet. */
  async selectionChanged(): Promise<void> {
    this.tell();
    await Promise.all(this.accounts.map((account) => account.loadChosen()));
  }

  /** Which subscriptions of the sample to show, in this window alone; all where it is undefined. */
  async selectInSample(ids: readonly string[] | undefined): Promise<void> {
    this.sampleSelection = ids && new Set(ids.map((id) => id.toLowerCase()));
    await this.selectionChanged();
  }

  /** Whether nobody has chosen among the subscriptions, so that all of them are shown. */
  get showsEverySubscription(): boolean {
    return this.selection() === undefined;
  }

  /** Asks whoever shows the tree to show this resource in it. */
  reveal(resourceId: string): void {
    this.askedToReveal.fire(resourceId);
  }

  dispose(): void {
    clearTimeout(this.changeTimer);
    clearTimeout(this.sessionTimer);
    this.sessionListener?.dispose();
    this.closeAll();
    this.changed.dispose();
    this.askedToReveal.dispose();
  }

  private openAzure(): Promise<void> {
    this.sessionListener?.dispose();
    this.sessionListener = this.azure.onDidChangeSessions(() => void this.sessionsChanged());
    return this.show(() => this.azure.find());
  }

  /** Replaces what is shown by the accounts that `find` gives, unless something else is shown by then. */
  private async show(find: () => ReturnType<AzureAccounts['find']>): Promise<void> {
    this.generation += 1;
    const own = this.generation;
    this.closeAll();
    this.phaseNow = 'opening';
    this.problemFound = undefined;
    this.tell();
    const [found, alwaysOn] = await Promise.all([find(), this.alwaysOn()]);
    if (own !== this.generation) return;
    this.phaseNow = 'open';
    this.judgedBy = JSON.stringify(alwaysOn);
    if ('problem' in found) this.problemFound = found.problem;
    else this.entries = found.accounts.map((access) => this.enter(access, alwaysOn));
    this.tell();
    await Promise.all(this.accounts.map((account) => account.open()));
  }

  private enter(access: OpenAccount, alwaysOn: AlwaysOnSettings): Entry {
    const { account, tokens, transport } = access;
    const live = new LiveEstate({ cloud: account.cloud, tokens, alwaysOn, ...(transport && { transport }) });
    const isSelected = (id: string) => this.selection()?.has(id.toLowerCase()) ?? true;
    return { access, estate: new AccountEstate(account, live, isSelected, () => this.tell()) };
  }

  private selection(): ReadonlySet<string> | undefined {
    return this.showsSample ? this.sampleSelection : selectedSubscriptionIds();
  }

  /** An account that is gone is let go of at once; whether there is another is looked at when it has become quiet. */
  private async sessionsChanged(): Promise<void> {
    if (this.showsSample || this.isReconciling) return;
    const own = this.generation;
    const present = await this.azure.presentAccounts();
    if (own !== this.generation) return;
    this.close(this.entries.filter(({ access }) => isGone(access, present)));
    clearTimeout(this.sessionTimer);
    this.sessionTimer = setTimeout(() => void this.reconcile(), sessionMilliseconds);
  }

  /** Lets go of accounts that are gone and shows those that have come. */
  private async reconcile(): Promise<void> {
    const own = this.generation;
    this.isReconciling = true;
    try {
      const [found, alwaysOn] = await Promise.all([this.azure.find(), this.alwaysOn()]);
      if (own !== this.generation || 'problem' in found) return;
      const present = new Set(found.accounts.map(({ account }) => account.id));
      this.close(this.entries.filter(({ access }) => !present.has(access.account.id)));
      const known = new Set(this.entries.map(({ access }) => access.account.id));
      const added = found.accounts.filter(({ account }) => !known.has(account.id));
      const entries = added.map((access) => this.enter(access, alwaysOn));
      this.entries = [...this.entries, ...entries];
      this.tell();
      await Promise.all(entries.map(({ estate }) => estate.open()));
    } finally {
      this.isReconciling = false;
    }
  }

  private close(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    this.entries = this.entries.filter((entry) => !entries.includes(entry));
    for (const { access, estate } of entries) {
      access.forget();
      estate.close();
    }
    this.tell();
  }

  private closeAll(): void {
    this.close(this.entries);
  }

  private tell(): void {
    this.changeTimer ??= setTimeout(
      () => {
        this.changeTimer = undefined;
        this.changed.fire();
      },
      Math.min(longestQuietMilliseconds, quietMilliseconds + this.subscriptionCount()),
    );
  }

  private subscriptionCount(): number {
    return this.entries.reduce((sum, { estate }) => sum + estate.everySubscription.length, 0);
  }
}

function isGone({ account }: OpenAccount, present: ReadonlySet<string>): boolean {
  return account.origin === 'editor' && !present.has(account.id);
}
