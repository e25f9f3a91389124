import type { AzureCloud } from '../cloud/azure-cloud';
import type { EstatePart, SubscriptionEstate } from '../estate/estate';
import type { ReadFailure } from '../estate/read-failure';
import type { Tenant } from '../loading/list-subscriptions';
import type { LiveEstate } from '../loading/live-estate';
import { idKey } from '../rows/resource-id';

/** Where an account comes from. */
export type AccountOrigin = 'sample' | 'editor' | 'azure-cli' | 'token';

export interface Account {
  /** Unique among the accounts that are shown. */
  readonly id: string;
  /** What a person knows it by, such as an address. */
  readonly label: string;
  readonly origin: AccountOrigin;
  readonly cloud: AzureCloud;
}

/** Whether a subscription is to be shown. */
export type IsSelected = (subscriptionId: string) => boolean;

/**
 * The live estate of one account with what is chosen of it and what is being read. Its methods never reject: what fails is
 * told in the estate, and what is cancelled stays as it was.
 */
export class AccountEstate {
  private readonly reading = new Set<string>();
  /** The groups whose utilisation was asked for: a read that was cancelled does not begin again by itself. */
  private readonly asked = new Set<string>();
  private readonly readAt = new Map<string, number>();
  private readonly running = new Set<AbortController>();
  private readonly endListening: () => void;
  private hasListed = false;
  private listing = 0;

  constructor(
    readonly account: Account,
    readonly estate: LiveEstate,
    private readonly isSelected: IsSelected,
    private readonly changed: () => void,
    private readonly now: () => number = Date.now,
  ) {
    this.endListening = estate.onChange(changed);
  }

  get id(): string {
    return this.account.id;
  }

  get tenants(): readonly Tenant[] {
    return this.estate.tenants;
  }

  get failure(): ReadFailure | undefined {
    return this.estate.failure;
  }

  /** Those that are chosen, as they are known now. */
  get subscriptions(): readonly SubscriptionEstate[] {
    return this.estate.subscriptions.filter(({ id }) => this.isSelected(id));
  }

  /** All that the account can see, chosen or not. */
  get everySubscription(): readonly SubscriptionEstate[] {
    return this.estate.subscriptions;
  }

  /** Whether its subscriptions have been listed at all. */
  get isListed(): boolean {
    return this.hasListed;
  }

  /** Whether its subscriptions are being listed. */
  get isListing(): boolean {
    return this.listing > 0;
  }

  /** Whether anything is being read. */
  get isLoading(): boolean {
    return this.running.size > 0;
  }

  isLoadingPart(subscriptionId: string, part: EstatePart): boolean {
    return this.estate.isLoading(subscriptionId, part);
  }

  /** When a group's utilisation was read live, in milliseconds since 1970; undefined where it was not. */
  utilizationReadAt(groupId: string): number | undefined {
    return this.readAt.get(idKey(groupId));
  }

  isReadingUtilization(groupId: string): boolean {
    return this.reading.has(idKey(groupId));
  }

  /** Lists the subscriptions, then reads those that are chosen. */
  async open(): Promise<void> {
    await this.run(async (signal) => {
      await this.list(signal);
      await this.loadSelected(signal);
    });
  }

  /** Reads the chosen subscriptions that were not read yet, as after another choice. */
  async loadChosen(): Promise<void> {
    await this.run((signal) => this.loadSelected(signal));
  }

  /** Reads everything again: the list, every chosen subscription, and the utilisation that was read before. */
  async refresh(): Promise<void> {
    await this.run(async (signal) => {
      await this.list(signal);
      await this.refreshThese(this.selectedIds(), undefined, signal);
    });
  }

  /** Reads some subscriptions again, or parts of them. */
  async refreshSubscriptions(ids: readonly string[], parts?: readonly EstatePart[]): Promise<void> {
    await this.run((signal) => this.refreshThese(ids, parts, signal));
  }

  /** Reads the utilisation of groups live; without `again`, of those whose utilisation was never asked for. */
  async readUtilization(groupIds: readonly string[], again = false): Promise<void> {
    const wanted = groupIds.filter((id) => {
      const key = idKey(id);
      return !this.reading.has(key) && (again || !this.asked.has(key));
    });
    if (wanted.length === 0) return;
    await this.run(async (signal) => {
      for (const key of wanted.map(idKey)) {
        this.reading.add(key);
        this.asked.add(key);
      }
      this.changed();
      try {
        await this.estate.loadUtilization(wanted, signal);
        for (const id of wanted) this.readAt.set(idKey(id), this.now());
      } finally {
        for (const id of wanted) this.reading.delete(idKey(id));
      }
    });
  }

  /** Stops everything that is being read. What has come stays. */
  cancel(): void {
    for (const controller of [...this.running]) controller.abort(new Error('Cancelled.'));
  }

  /** Stops, and lets go of everything. */
  close(): void {
    this.cancel();
    this.endListening();
    this.estate.clear();
    this.readAt.clear();
    this.asked.clear();
  }

  private async list(signal: AbortSignal): Promise<void> {
    this.listing += 1;
    this.changed();
    try {
      await this.estate.list(signal);
      this.hasListed = true;
    } finally {
      this.listing -= 1;
      this.changed();
    }
  }

  private async loadSelected(signal: AbortSignal): Promise<void> {
    await this.estate.load(this.selectedIds(), { signal });
  }

  private async refreshThese(
    ids: readonly string[],
    parts: readonly EstatePart[] | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    await this.estate.refresh(ids, { signal, ...(parts && { parts }) });
    const refreshed = new Set(ids.map((id) => id.toLowerCase()));
    const time = this.now();
    for (const key of this.readAt.keys()) {
      const subscription = key.split('/')[2];
      if (subscription !== undefined && refreshed.has(subscription)) this.readAt.set(key, time);
    }
  }

  private selectedIds(): readonly string[] {
    return this.subscriptions.map(({ id }) => id);
  }

  private async run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const controller = new AbortController();
    this.running.add(controller);
    this.changed();
    try {
      await work(controller.signal);
    } catch (error) {
      // The estate rejects only where it was cancelled, and keeps what had come.
      if (!controller.signal.aborted) throw error;
    } finally {
      this.running.delete(controller);
      this.changed();
    }
  }
}
