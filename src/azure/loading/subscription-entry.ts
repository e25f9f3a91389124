import type { EstatePart, SubscriptionEstate } from '../estate/estate';
import type { ReadFailure } from '../estate/read-failure';
import type { JudgedPart } from './estate-judge';
import type { Subscription } from './list-subscriptions';

/** What is known of one subscription beside its rows. */
export interface SubscriptionEntry {
  subscription: Subscription;
  /** Milliseconds since 1970. */
  listedAt: number;
  error: ReadFailure | undefined;
  readonly loading: Set<EstatePart>;
  readonly parts: Map<EstatePart, JudgedPart>;
}

/** The entry in the form in which it is shown. */
export function estateOfEntry({ subscription, listedAt, error, parts }: SubscriptionEntry): SubscriptionEstate {
  const failures: Partial<Record<EstatePart, ReadFailure>> = {};
  for (const [part, { failure }] of parts) if (failure) failures[part] = failure;
  const times = [...parts.values()].flatMap(({ asOf }) => asOf ?? []);
  const partOf = <Part extends EstatePart>(part: Part) => (parts.get(part)?.estate ?? null) as SubscriptionEstate[Part];
  return {
    id: subscription.id,
    name: subscription.name,
    tenantId: subscription.tenantId,
    ...(error && { error }),
    failures,
    capacity: partOf('capacity'),
    flowLogs: partOf('flowLogs'),
    zones: partOf('zones'),
    azureLocal: partOf('azureLocal'),
    asOf: new Date(times.length > 0 ? Math.min(...times) : listedAt).toISOString(),
  };
}
