import { isWrittenAt } from '../certainty';
import { fineWhere } from '../property-rule';
import { customerKeyRule } from './customer-key-rule';
import { diskEncryptionSetId } from './key-references';

/** A managed disk should be encrypted through a disk encryption set, or the set for confidential disks. */
export const cmkManagedDisk = customerKeyRule({
  information: {
    id: 'cmk/managed-disk',
    title: 'Encrypt managed disks with a customer-managed key',
    severity: 'information',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.Compute/disks'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_93',
      'checkov:CKV2_AZURE_14',
      'policy:59953f11-df7f-48b1-870f-1780ed07348e',
      'policy:702dd420-7fcc-42c5-afe8-4026edd20fe0',
      'policy:d461a302-a187-421a-89ac-84acdb4edc04',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/virtual-machines/disk-encryption',
      'https://learn.microsoft.com/azure/virtual-machines/disks-enable-customer-managed-keys-portal',
    ],
  },
  path: 'properties.encryption.diskEncryptionSetId',
  good: 'present',
  holds: 'the disk',
  unless: (disk) => {
    const path = 'properties.securityProfile.secureVMDiskEncryptionSetId';
    return fineWhere(isWrittenAt(disk.body, path), path);
  },
  writes: (_disk, context) => [
    [
      'properties.encryption',
      { diskEncryptionSetId: diskEncryptionSetId(context), type: 'EncryptionAtRestWithCustomerKey' },
    ],
  ],
});
