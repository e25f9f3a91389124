import { type Cell, textOf } from '../rows/cell';

/** `running`, `deallocated` … from `PowerState/running`, in lower case; null where the cell holds none. */
export function powerStateOf(cell: Cell): string | null {
  return textOf(cell)?.split('/').at(-1)?.toLowerCase() || null;
}
