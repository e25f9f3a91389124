import type { Cell } from './cell';

/** The columns that every row of Resource Graph has here. Those of `project` can still be missing or of any type. */
export interface ResourceRow {
  readonly id: string;
  readonly name: string;
  /** As Resource Graph writes it: in lower case, without spaces. */
  readonly location: string;
  /** In lower case. */
  readonly subscriptionId: string;
  readonly [column: string]: Cell;
}
