import type { Account } from '../accounts/account-estate';
import type { EstatePart, SubscriptionEstate } from '../estate/estate';
import type { ReadFailure } from '../estate/read-failure';
import type { Tenant } from '../loading/list-subscriptions';

/** One account as the tree sees it. */
export interface AccountPicture {
  readonly account: Account;
  /** Why not even its tenants could be listed. */
  readonly failure: ReadFailure | undefined;
  readonly isListing: boolean;
  readonly isListed: boolean;
  readonly tenants: readonly Tenant[];
  /** Those that are chosen. */
  readonly subscriptions: readonly SubscriptionEstate[];
  /** All that it can see. */
  readonly everySubscription: readonly SubscriptionEstate[];
  isLoadingPart(subscriptionId: string, part: EstatePart): boolean;
  /** Milliseconds since 1970; undefined where a group's utilisation was not read live. */
  utilizationReadAt(groupId: string): number | undefined;
  isReadingUtilization(groupId: string): boolean;
}

/** Into what subscriptions, and what is in them, are put together. */
export type Grouping = 'subscription' | 'region' | 'state';

export const groupings: readonly Grouping[] = ['subscription', 'region', 'state'];

export interface TreeOptions {
  readonly grouping: Grouping;
  readonly now: Date;
  /** A time as a person reads it, such as `10:42`; of ISO 8601 or milliseconds since 1970. */
  readonly timeText: (time: string | number) => string;
  /** What stood beside a part before the editor was restarted, with its age; undefined where nothing is known. */
  readonly lastSeen: (subscriptionId: string, part: EstatePart) => string | undefined;
}

/** What the nodes of one account are built from. */
export interface TreeContext extends TreeOptions {
  readonly picture: AccountPicture;
}

/** An account as it is at this moment: what it can see is put together once, not at each question. */
export function pictureOfMoment(picture: AccountPicture): AccountPicture {
  const { account, failure, isListing, isListed, tenants, subscriptions, everySubscription } = picture;
  return {
    account,
    failure,
    isListing,
    isListed,
    tenants,
    subscriptions,
    everySubscription,
    isLoadingPart: (id, part) => picture.isLoadingPart(id, part),
    utilizationReadAt: (id) => picture.utilizationReadAt(id),
    isReadingUtilization: (id) => picture.isReadingUtilization(id),
  };
}

const namesById = new WeakMap<readonly SubscriptionEstate[], ReadonlyMap<string, string>>();

/** The name of a subscription, for rows that stand outside of it. */
export function subscriptionName({ picture: { everySubscription } }: TreeContext, subscriptionId: string): string {
  let names = namesById.get(everySubscription);
  if (!names) {
    names = new Map(everySubscription.map(({ id, name }) => [id, name]));
    namesById.set(everySubscription, names);
  }
  return names.get(subscriptionId.toLowerCase()) ?? subscriptionId;
}
