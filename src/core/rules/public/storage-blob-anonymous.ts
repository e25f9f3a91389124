import { displayName } from '../../design/display-name';
import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { allowsAnonymousBlobsByDefault } from '../../facts/storage-defaults';
import { propertyRule } from '../property-rule';

const allowBlobPublicAccess = 'properties.allowBlobPublicAccess';

/** No container of a storage account should be able to opt into anonymous access. */
export const publicStorageBlobAnonymous = propertyRule({
  information: {
    id: 'public/storage-blob-anonymous',
    title: 'Disallow anonymous access to blobs',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.Storage/storageAccounts'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_190',
      'checkov:CKV2_AZURE_47',
      'psrule:Azure.Storage.BlobPublicAccess',
      'policy:4fa4b6c0-31ca-4c0d-b10d-24b96f62a751',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent',
      'https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-configure',
    ],
  },
  path: allowBlobPublicAccess,
  good: [false],
  appliesTo: holdsBlobs,
  whenAbsent: (account) => {
    const allowed = allowsAnonymousBlobsByDefault(account.apiVersion);
    if (allowed !== undefined) return allowed ? 'fail' : 'pass';
    return { kind: 'doubt', path: allowBlobPublicAccess, reason: 'the default depends on the API version' };
  },
  whenFailing: (account) => ({
    message: `${displayName(account)} lets its containers be opened to anonymous readers. One container set to public then serves its blobs to anyone without a credential. Disallow anonymous access for the account.`,
    fixes: [
      {
        title: 'Disallow anonymous access',
        preferred: true,
        safety: 'review',
        changes: [{ kind: 'set-property', resource: account, path: allowBlobPublicAccess, value: false }],
      },
    ],
  }),
});

/** An account of this kind serves file shares and nothing else. */
function holdsBlobs(account: Resource): boolean {
  return stringOf(valueAt(account.body, 'kind'))?.toLowerCase() !== 'filestorage';
}
