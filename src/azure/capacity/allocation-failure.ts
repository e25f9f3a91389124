import { type ErrorNode, errorNodes } from './error-nodes';

/** Why Azure gave no capacity, or refused to change a reservation. */
export type AllocationCause =
  | 'no-capacity-in-region'
  | 'no-capacity-in-zone'
  | 'constraints'
  | 'size-not-offered'
  | 'quota'
  | 'throttled'
  | 'permission'
  | 'concurrent-change'
  | 'unknown';

export interface AllocationFailure {
  readonly cause: AllocationCause;
  /** The code that tells the cause, as Azure wrote it; empty where the body holds none. */
  readonly code: string;
  /** Azure's own message to that code. */
  readonly message: string;
  /** What to do, in one or two sentences. */
  readonly advice: string;
}

interface Classification {
  readonly cause: AllocationCause;
  readonly fits: (node: ErrorNode) => boolean;
  readonly advise: (node: ErrorNode) => string;
}

const quotaWords = /quota|cores? limit|exceeding approved|lowprioritycores/i;
const missingAction = /perform action '([^']+)'/i;

/**
 * The most telling first, since a body can nest several: throttling hides behind OperationNotAllowed, which else means
 * quota. Sources: github.com/Azure/azure-sdk-for-go-extensions, pkg/errors; support article "Troubleshoot allocation
 * failures", both read 2026-11.
 */
const classifications: readonly Classification[] = [
  {
    cause: 'throttled',
    fits: hasCode('TooManyRequests', 'RequestDisallowedByThrottling', 'SubscriptionRequestsThrottled'),
    advise: () =>
      'Azure throttles the requests of this subscription. Wait as long as it asks for (Retry-After), then try again: this is ' +
      'neither quota nor capacity.',
  },
  {
    cause: 'constraints',
    fits: hasCode('OverconstrainedAllocationRequest', 'OverconstrainedZonalAllocationRequest'),
    advise: () =>
      'There is no room that meets all conditions at once. Relax one of them: accelerated networking, proximity placement group, ' +
      'disk type, zone, or size.',
  },
  {
    cause: 'no-capacity-in-zone',
    fits: hasCode('ZonalAllocationFailed'),
    advise: () =>
      'The zone has no capacity for this size now; this is no matter of quota. Take another zone or size, or try again ' +
      'at intervals, best at night in the region.',
  },
  {
    cause: 'no-capacity-in-region',
    fits: hasCode('AllocationFailed'),
    advise: () =>
      'The region has no capacity for this size now; this is no matter of quota. Take another size or region or a ' +
      'smaller quantity, or try again at intervals, best at night in the region.',
  },
  {
    cause: 'size-not-offered',
    fits: hasCode('SkuNotAvailable'),
    advise: ({ message }) =>
      /spot/i.test(message)
        ? 'There is no spot capacity for this size here now. Take another size, or a regular machine.'
        : 'This size is not offered here to this subscription, which trying again does not change. Look at the restrictions of the ' +
          'size for the region and its zones, take another, or ask support to lift a restriction.',
  },
  {
    cause: 'quota',
    fits: (node) =>
      isCode(node, 'QuotaExceeded') || (isCode(node, 'OperationNotAllowed') && quotaWords.test(node.message)),
    advise: ({ message }) =>
      `The quota for ${quotaKind(message)} is used up. Ask for more in the region (Quotas in the portal), or free some: capacity is ` +
      'not the cause. A reservation needs quota as its machines do.',
  },
  {
    cause: 'permission',
    fits: hasCode('AuthorizationFailed', 'LinkedAuthorizationFailed', 'AuthorizationPermissionMismatch'),
    advise: ({ message }) => {
      const action = missingAction.exec(message)?.[1];
      return action
        ? `The signed-in account lacks the right ${action}. Ask an owner of the scope for a role that has it.`
        : 'The signed-in account lacks a right. Ask an owner of the scope for a role that has it: to use a shared group takes ' +
            'Microsoft.Compute/capacityReservationGroups/deploy, to share it …/share/action.';
    },
  },
  {
    cause: 'concurrent-change',
    fits: hasCode(
      'AnotherOperationInProgress',
      'RetryableErrorDueToAnotherOperation',
      'ConcurrentOperationError',
      'OperationPreempted',
      'Conflict',
    ),
    advise: () => 'Another change of the same resource is under way. Wait until it has ended, then try again.',
  },
];

/**
 * Tells why Azure refused, from the body of an ARM error (an object, or its text). Unsupported sizes, missing quota and
 * missing capacity look alike in places; this keeps them apart. Never throws.
 */
export function explainAllocationFailure(body: unknown): AllocationFailure {
  const nodes = errorNodes(body);
  for (const { cause, fits, advise } of classifications) {
    const node = nodes.find(fits);
    if (node) return { cause, ...node, advice: advise(node) };
  }
  const { code, message } = nodes.at(-1) ?? { code: '', message: '' };
  const advice =
    'Azure gives no cause that is known here. Its own message may tell; the activity log keeps the details.';
  return { cause: 'unknown', code, message, advice };
}

function hasCode(...codes: readonly string[]): (node: ErrorNode) => boolean {
  return (node) => codes.some((code) => isCode(node, code));
}

function isCode(node: ErrorNode, code: string): boolean {
  return node.code.toLowerCase() === code.toLowerCase();
}

function quotaKind(message: string): string {
  if (/lowpriority|spot/i.test(message)) return 'spot cores';
  const family = /(standard[\w ]*?)\s*family/i.exec(message)?.[1];
  if (family) return `cores of the family ${family}`;
  if (/regional cores/i.test(message)) return 'all cores of the region';
  return /family/i.test(message) ? 'cores of the family of the size' : 'cores';
}
