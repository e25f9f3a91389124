import type { AlwaysOnSettings } from '../../core/config/always-on-settings';
import { azureLocalEstate } from '../azure-local/azure-local-estate';
import { capacityEstate } from '../capacity/capacity-estate';
import type { EstatePart, SubscriptionEstate } from '../estate/estate';
import type { ReadFailure } from '../estate/read-failure';
import { flowLogEstate } from '../flow-logs/flow-log-estate';
import { zoneEstate } from '../zones/zone-estate';
import { RowGatherer } from './gather-rows';
import type { LiveUtilization } from './live-utilization';
import { partQueries } from './part-queries';
import type { RowStore } from './row-store';

/** One part of one subscription, as far as it could be told. */
export interface JudgedPart<Part extends EstatePart = EstatePart> {
  readonly estate: SubscriptionEstate[Part];
  readonly failure: ReadFailure | undefined;
  /** Milliseconds since 1970, of the oldest answer; null where there is none. */
  readonly asOf: number | null;
}

/** Judges parts of the estate from the rows and live answers that are there. */
export class EstateJudge {
  private readonly gatherer: RowGatherer;

  constructor(
    private readonly store: RowStore,
    private readonly live: LiveUtilization,
    private readonly alwaysOn: AlwaysOnSettings,
    private readonly now: () => number,
  ) {
    this.gatherer = new RowGatherer(store);
  }

  /** A part whose rows are missing is null, with the reason. */
  judge(part: EstatePart, subscriptionId: string): JudgedPart {
    const { required, optional } = partQueries[part];
    const stored = required.map((name) => this.store.get(name, subscriptionId));
    const times = stored.map((each) => each?.asOf ?? null);
    const failure =
      stored.find((each) => each?.failure)?.failure ??
      optional.map((name) => this.store.get(name, subscriptionId)?.failure).find((each) => each !== undefined);
    const isKnown = times.every((time) => time !== null);
    return {
      estate: isKnown ? this.estateOf(part, subscriptionId) : null,
      failure,
      asOf: isKnown ? Math.min(...times.map((time) => time ?? 0)) : null,
    };
  }

  /** Subscriptions to whose picture something belongs that lies in another one. */
  hosts(): readonly string[] {
    return this.gatherer.hosts();
  }

  private estateOf(part: EstatePart, subscriptionId: string): SubscriptionEstate[EstatePart] {
    switch (part) {
      case 'capacity': {
        const { utilization, failures, physicalZones, hourlyPrice } = this.live;
        return capacityEstate(this.gatherer.capacity(subscriptionId), {
          now: new Date(this.now()),
          utilization,
          failures,
          physicalZones,
          alwaysOn: this.alwaysOn,
          ...(hourlyPrice && { hourlyPrice }),
        });
      }
      case 'flowLogs':
        return flowLogEstate(this.gatherer.flowLogs(subscriptionId));
      case 'zones':
        return zoneEstate(this.gatherer.zones(subscriptionId));
      case 'azureLocal':
        return azureLocalEstate(this.gatherer.azureLocal(subscriptionId));
    }
  }
}
