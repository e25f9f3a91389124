import { type Cell, fieldOf, listOf, textOf } from '../rows/cell';
import { nameOfId, subscriptionOf } from '../rows/resource-id';
import type { ResourceRow } from '../rows/resource-row';

/** One page of Resource Graph's answer. */
export interface GraphAnswer {
  readonly rows: readonly ResourceRow[];
  /** Leads to the next page; null at the end. */
  readonly skipToken: string | null;
  /** There is more than these rows, and no way to it. */
  readonly isCutOff: boolean;
}

/**
 * Reads an answer in either of Graph's formats: a list of objects, or a table of columns and rows. Rows without an id
 * are nothing that could be shown or asked about, and are left out.
 */
export function readGraphAnswer(body: unknown): GraphAnswer {
  const data = fieldOf(body, 'data');
  const objects = Array.isArray(data) ? data : rowsOfTable(data);
  const skipToken = textOf(fieldOf(body, '$skipToken'));
  const truncated = String(fieldOf(body, 'resultTruncated')).toLowerCase() === 'true';
  return {
    rows: objects.flatMap(readRow),
    skipToken,
    isCutOff: skipToken === null && truncated,
  };
}

function rowsOfTable(table: Cell): readonly Cell[] {
  const names = listOf(fieldOf(table, 'columns')).map((column) => textOf(fieldOf(column, 'name')) ?? '');
  return listOf(fieldOf(table, 'rows')).map((row) =>
    Object.fromEntries(listOf(row).map((cell, index) => [names[index] ?? '', cell])),
  );
}

/** The row itself, put in order in place: it was parsed for nobody else, and there can be a hundred thousand. */
function readRow(row: Cell): readonly ResourceRow[] {
  const id = textOf(fieldOf(row, 'id'));
  if (id === null) return [];
  const subscriptionId = textOf(fieldOf(row, 'subscriptionId'))?.toLowerCase() ?? subscriptionOf(id) ?? '';
  const name = textOf(fieldOf(row, 'name')) ?? nameOfId(id);
  const location = (textOf(fieldOf(row, 'location')) ?? '').toLowerCase().replaceAll(' ', '');
  return [Object.assign(row as object, { id, name, location, subscriptionId })];
}
