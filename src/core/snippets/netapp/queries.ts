import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';

/** Volumes that an outage or a mistake takes away. */
export const netappUnprotected: SnippetIdea = {
  prefix: 'fl-netapp-unprotected',
  title: 'NetApp volumes without a zone, a copy, snapshots or backups',
  description: 'For Azure Resource Graph: what the volumes of the estate lack, those that lack most first.',
  section: 12,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.netapp/netappaccounts/capacitypools/volumes'
      | extend protection = properties.dataProtection
      | extend noZone = isnull(zones) or array_length(zones) == 0,
          noCopy = isempty(protection.replication.remoteVolumeResourceId) and array_length(coalesce(protection.replication.destinationReplications, dynamic([]))) == 0,
          noSnapshots = isempty(protection.snapshot.snapshotPolicyId),
          noBackups = isempty(protection.backup.backupPolicyId)
      | extend missing = toint(noZone) + toint(noCopy) + toint(noSnapshots) + toint(noBackups)
      | where missing > 0
      | project name, missing, noZone, noCopy, noSnapshots, noBackups, location, resourceGroup, subscriptionId
      | order by missing desc, name asc
    `,
  },
};
