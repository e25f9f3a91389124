import { gap } from '../snippet-text';

/** Days for which what was deleted comes back. */
export const retentionInDays = gap('retention', '30');

/** Days back to which blobs can be restored: fewer than they are kept after deletion. */
export const restoreInDays = gap('restore', '29');
