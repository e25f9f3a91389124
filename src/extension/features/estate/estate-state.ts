import type { EstateService } from './estate-service';

/** What the view shows, by which its welcome is chosen. */
export type EstateState =
  | 'opening'
  | 'signedOut'
  | 'misconfigured'
  | 'offline'
  | 'noneChosen'
  | 'nothingFound'
  | 'showing';

/** How the estate stands. Only `showing` has rows. */
export function estateState(service: EstateService): EstateState {
  const { accounts } = service;
  if (service.phase !== 'open') return 'opening';
  if (service.problem !== undefined) return 'misconfigured';
  if (accounts.length === 0) return 'signedOut';
  const isEmpty = accounts.every(({ everySubscription }) => everySubscription.length === 0);
  if (isEmpty && accounts.every(({ failure }) => failure?.code === 'NoConnection')) return 'offline';
  const isTold = accounts.every(
    ({ isListed, isListing, failure, tenants }) =>
      isListed && !isListing && !failure && tenants.every((tenant) => !tenant.failure),
  );
  if (!isTold) return 'showing';
  if (isEmpty) return 'nothingFound';
  return accounts.every(({ subscriptions }) => subscriptions.length === 0) ? 'noneChosen' : 'showing';
}
