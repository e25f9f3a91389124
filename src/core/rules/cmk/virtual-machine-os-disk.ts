import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { isAt, isWrittenAt } from '../certainty';
import { fineWhere } from '../property-rule';
import { customerKeyRule } from './customer-key-rule';
import { diskEncryptionSetId } from './key-references';

const osDisk = 'properties.storageProfile.osDisk';

/** A machine's OS disk should be encrypted through a disk encryption set. */
export const cmkVirtualMachineOsDisk = customerKeyRule({
  information: {
    id: 'cmk/virtual-machine-os-disk',
    title: 'Encrypt OS disks with a customer-managed key',
    severity: 'information',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.Compute/virtualMachines'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: ['policy:d461a302-a187-421a-89ac-84acdb4edc04', 'policy:702dd420-7fcc-42c5-afe8-4026edd20fe0'],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/virtual-machines/disk-encryption',
      'https://learn.microsoft.com/azure/virtual-machines/ephemeral-os-disks',
    ],
  },
  path: `${osDisk}.managedDisk.diskEncryptionSet.id`,
  good: 'present',
  holds: 'the OS disk',
  appliesTo: createsManagedDisk,
  unless: (machine) => {
    const path = `${osDisk}.managedDisk.securityProfile.diskEncryptionSet.id`;
    return fineWhere(isWrittenAt(machine.body, path), path);
  },
  writes: (_machine, context) => [
    [`${osDisk}.managedDisk`, { diskEncryptionSet: { id: diskEncryptionSetId(context) } }],
  ],
});

/** A disk that is attached has an encryption of its own; a page blob and the legacy provider resource take no key here. */
function createsManagedDisk(machine: Resource): boolean {
  if (machine.terraform?.type === 'azurerm_virtual_machine') return false;
  const attached = isAt(machine.body, `${osDisk}.createOption`, ['Attach']) === true;
  return !attached && valueAt(machine.body, `${osDisk}.vhd`) === undefined;
}
