import type { Estate } from '../../azure/estate/estate';
import type { ReadFailure } from '../../azure/estate/read-failure';

/** What `faultline status` tells, in whatever form. */
export interface StatusReport {
  /** Why not even the tenants could be told. */
  readonly failure?: ReadFailure;
  readonly tenants: readonly StatusTenant[];
  /** Its subscriptions are in the order in which they are told. */
  readonly estate: Estate;
}

export interface StatusTenant {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly failure?: ReadFailure;
}

/** How a tenant is called: by its domain where it has one. */
export function tenantLabel({ domain, name }: Pick<StatusTenant, 'domain' | 'name'>): string {
  return domain ?? name;
}
