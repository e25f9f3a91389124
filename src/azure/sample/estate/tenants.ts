import { tenantGuid } from './identifiers';
import type { SampleTenant } from './resource';

/** Companies that Microsoft invented for examples. */
export const contoso: SampleTenant = {
  id: tenantGuid(1),
  displayName: 'Contoso',
  domain: 'contoso.com',
  countryCode: 'NL',
  category: 'Home',
  needsSignIn: false,
};

export const tailspinToys: SampleTenant = {
  id: tenantGuid(2),
  displayName: 'Tailspin Toys',
  domain: 'tailspintoys.com',
  countryCode: 'US',
  category: 'ManagedBy',
  needsSignIn: false,
};

export const fabrikam: SampleTenant = {
  id: tenantGuid(3),
  displayName: 'Fabrikam',
  domain: 'fabrikam.com',
  countryCode: 'DE',
  category: 'ManagedBy',
  needsSignIn: true,
};
