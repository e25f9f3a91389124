import { displayName } from '../../design/display-name';
import { isAt } from '../certainty';
import { propertyRule } from '../property-rule';
import { publicNetworkAccess } from './public-access-rule';
import { belongsToService } from './storage-purpose';

const defaultAction = 'properties.networkAcls.defaultAction';

/** A storage account with a public endpoint should admit named networks only. */
export const publicStorageAccountFirewall = propertyRule({
  information: {
    id: 'public/storage-account-firewall',
    title: 'Let the firewall of storage accounts deny by default',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.Storage/storageAccounts'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_35',
      'trivy:AVD-AZU-0012',
      'kics:default_azure_storage_account_network_access_is_too_permissive',
      'kics:public_storage_account',
      'kics:storage_account_allows_network_default_access',
      'psrule:Azure.Storage.Firewall',
      'policy:7809fda1-ba27-48c1-9c63-1f5aee46ba89',
      'policy:2a1a9cdf-e04d-429a-8416-3bfb72a1b26f',
      'policy:34c877ad-507e-4c82-993e-3452a6e0ad3c',
    ],
    fixable: true,
    enabledByDefault: true,
    links: ['https://learn.microsoft.com/azure/storage/common/storage-network-security'],
  },
  path: defaultAction,
  good: ['Deny'],
  whenAbsent: 'fail',
  appliesTo: (account) => !belongsToService(account),
  unless: (account) => {
    const closed = isAt(account.body, publicNetworkAccess, ['Disabled', 'SecuredByPerimeter']);
    if (typeof closed === 'boolean') return closed ? 'not-judged' : undefined;
    return { kind: 'doubt', path: publicNetworkAccess, reason: closed };
  },
  whenFailing: (account) => ({
    message: `The firewall of ${displayName(account)} admits every network. A leaked key or signature is then enough to read the account from anywhere. Deny by default and list the networks and addresses that need it.`,
    fixes: [
      {
        title: 'Deny by default',
        preferred: true,
        safety: 'review',
        changes: [{ kind: 'set-property', resource: account, path: defaultAction, value: 'Deny' }],
      },
    ],
  }),
});
