import { flowLogStorageKeepsDays } from '../../core/facts/flow-log-storage';
import { normalizeRegion } from '../../core/facts/regions';
import { isPremiumStorage } from '../../core/facts/storage-redundancy';
import type { FlowLog } from '../estate/flow-logs';
import { booleanOf, numberOf, textOf } from '../rows/cell';
import type { FlowLogRow, FlowLogRows } from '../rows/flow-log-rows';
import { idKey, nameOfId, subscriptionOf } from '../rows/resource-id';
import type { StorageAccountRow } from '../rows/zone-rows';
import { flowLogTargetType } from './flow-log-target';

/** A flow log, and whether records of it are written at all. */
export interface ReadFlowLog {
  readonly log: FlowLog;
  /** The id of the target as a key. */
  readonly target: string;
  /** A log that is disabled, failed, or whose storage account is gone covers nothing. */
  readonly isWorking: boolean;
}

const failedStates: ReadonlySet<string> = new Set(['failed', 'canceled']);

/** Reads a flow log and finds its faults. `scope` tells which storage accounts there are, and how surely. */
export function readFlowLog(
  row: FlowLogRow,
  scope: Pick<FlowLogRows, 'storageAccounts' | 'isSubscriptionRead'>,
): ReadFlowLog {
  const target = textOf(row.target) ?? '';
  const storageId = textOf(row.storage);
  const storage = findStorage(storageId, scope);
  const enabled = booleanOf(row.enabled);
  const analytics = booleanOf(row.analytics) ?? false;
  const provisioningState = textOf(row.provisioningState);
  const hasFailed = failedStates.has(provisioningState?.toLowerCase() ?? '');
  const retentionDays = retentionOf(row);
  const faults = [
    ...(enabled === false ? ['It is turned off, so nothing is logged.'] : []),
    ...(hasFailed
      ? [`Its last change ended as ${provisioningState}, so nothing is sure to be logged. Set it again.`]
      : []),
    ...storageFaults(row, storageId, storage, retentionDays),
    ...(analytics && !hasWorkspace(row) ? ['Traffic analytics is on, but no workspace is named.'] : []),
  ];
  return {
    target: idKey(target),
    isWorking: enabled === true && !hasFailed && storage !== 'gone',
    log: {
      id: row.id,
      name: row.name,
      target,
      targetType: flowLogTargetType(target),
      enabled,
      retentionDays,
      analytics,
      intervalMinutes: analytics ? numberOf(row.intervalMinutes) : null,
      provisioningState,
      storageId,
      recordTypes: textOf(row.recordTypes),
      faults,
    },
  };
}

type Storage = StorageAccountRow | 'gone' | 'not-read';

function findStorage(id: string | null, scope: Pick<FlowLogRows, 'storageAccounts' | 'isSubscriptionRead'>): Storage {
  if (id === null) return 'not-read';
  const account = scope.storageAccounts.get(idKey(id));
  if (account) return account;
  const subscription = subscriptionOf(id);
  return subscription !== null && scope.isSubscriptionRead(subscription) ? 'gone' : 'not-read';
}

function storageFaults(
  row: FlowLogRow,
  id: string | null,
  storage: Storage,
  retentionDays: number | null,
): readonly string[] {
  if (id === null) return ['It names no storage account.'];
  const name = nameOfId(id);
  if (storage === 'gone') {
    return [`Its storage account ${name} is gone, so nothing is written. Name another in the same region.`];
  }
  if (storage === 'not-read') return [];
  const place = normalizeRegion(storage.location);
  const isElsewhere = place !== '' && row.location !== '' && place !== normalizeRegion(row.location);
  const isPremium = isPremiumStorage(textOf(storage.sku) ?? '');
  const kind = textOf(storage.kind);
  const keepsForEver = !isPremium && (retentionDays ?? 0) > 0 && kind !== null && !flowLogStorageKeepsDays(kind);
  return [
    ...(isElsewhere
      ? [
          `Its storage account ${name} is in ${place}, but must be in ${normalizeRegion(row.location)}, where the network is.`,
        ]
      : []),
    ...(isPremium ? [`Its storage account ${name} is premium. Flow logs need a standard one.`] : []),
    ...(keepsForEver
      ? [`Its storage account ${name} is of the kind ${kind}, which keeps records for ever. Retention needs StorageV2.`]
      : []),
  ];
}

/** Days that records are kept; 0 is for ever, which is also what retention that is off means. */
function retentionOf(row: FlowLogRow): number | null {
  return booleanOf(row.retentionEnabled) === false ? 0 : numberOf(row.retentionDays);
}

function hasWorkspace(row: FlowLogRow): boolean {
  return !['', '-'].includes(textOf(row.workspace)?.trim() ?? '');
}
