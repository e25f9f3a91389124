import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';

const platformKeyDisks: SnippetIdea = {
  prefix: 'fl-cmk-disks-without-key',
  title: 'Disks that are encrypted with a key of the platform',
  description: 'For Azure Resource Graph: managed disks of the estate that name no disk encryption set.',
  section: 3,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.compute/disks'
      | where isempty(properties.encryption.diskEncryptionSetId)
          and isempty(properties.securityProfile.secureVMDiskEncryptionSetId)
      | summarize disks = count(), gigabytes = sum(toint(properties.diskSizeGB)) by subscriptionId, location
      | order by disks desc
    `,
  },
};

const fixedKeySets: SnippetIdea = {
  prefix: 'fl-cmk-sets-without-rotation',
  title: 'Disk encryption sets that do not follow the rotation of their key',
  description: 'For Azure Resource Graph: their disks stay on the version of the key that somebody entered.',
  section: 3,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.compute/diskencryptionsets'
      | where properties.rotationToLatestKeyVersionEnabled != true
      | project name, resourceGroup, subscriptionId, location,
          key = tostring(properties.activeKey.keyUrl),
          type = tostring(properties.encryptionType)
      | order by name asc
    `,
  },
};

/** Questions about keys to the live estate. */
export const keyQueries: readonly SnippetIdea[] = [platformKeyDisks, fixedKeySets];
