import type { Memento } from 'vscode';
import type { EstatePart, SubscriptionEstate } from '../../../azure/estate/estate';
import { estateParts, summaryOf } from '../../../azure/tree/section-nodes';

/** What stood beside the parts of a subscription; no ids but its own. */
interface SeenSubscription {
  /** ISO 8601. */
  readonly asOf: string;
  readonly parts: Readonly<Partial<Record<EstatePart, string>>>;
}

type Seen = Readonly<Record<string, SeenSubscription>>;

const key = 'faultline.estate.lastSeen';
/** Beyond so many subscriptions nothing is kept. */
const most = 2_000;

/** Keeps the counts of each subscription over a restart of the editor, and nothing else of what was read. */
export class LastSeen {
  private seen: Seen;

  constructor(private readonly state: Memento) {
    this.seen = state.get<Seen>(key, {});
  }

  /** `4 covered · 1 NSG only, yesterday 10:42`; undefined where nothing is known. */
  text(subscriptionId: string, part: EstatePart, timeText: (time: string) => string): string | undefined {
    const known = this.seen[subscriptionId];
    const text = known?.parts[part];
    return known === undefined || text === undefined ? undefined : `${text}, ${timeText(known.asOf)}`;
  }

  /** Keeps what is known now of those that were read, and forgets those that no account lists any more. */
  async keep(subscriptions: readonly SubscriptionEstate[], listed: ReadonlySet<string>): Promise<void> {
    const entries = subscriptions.flatMap((subscription) => {
      const read = estateParts.filter((part) => subscription[part] !== null);
      if (read.length === 0) return [];
      const parts = Object.fromEntries(read.map((part) => [part, summaryOf(subscription, part).text]));
      return [[subscription.id, { asOf: subscription.asOf, parts }] as const];
    });
    const before = Object.entries(this.seen);
    const staying = before.filter(([id]) => listed.has(id));
    if (entries.length === 0 && staying.length === before.length) return;
    this.seen = Object.fromEntries([...staying, ...entries].slice(-most));
    await this.state.update(key, this.seen);
  }

  async clear(): Promise<void> {
    this.seen = {};
    await this.state.update(key, undefined);
  }
}
