/** What a column of a row or a field of an answer may hold: nobody promises its type, its case or that it is there. */
export type Cell = unknown;

/** The text; null for anything else and for the empty text, which is what Resource Graph makes of an absent field. */
export function textOf(cell: Cell): string | null {
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

/** The number, also where it came as text; null for anything else. */
export function numberOf(cell: Cell): number | null {
  const number = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The truth value, also where it came as the text `true`, `False` or as the number that Resource Graph makes of it. */
export function booleanOf(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const text = typeof cell === 'string' ? cell.toLowerCase() : '';
  return text === 'true' ? true : text === 'false' ? false : null;
}

/** The entries; none for anything that is no list. */
export function listOf(cell: Cell): readonly Cell[] {
  return Array.isArray(cell) ? cell : [];
}

/** The texts of a list; numbers, as zones sometimes are, become texts. */
export function textsOf(cell: Cell): readonly string[] {
  return listOf(cell).flatMap((entry) => {
    const text = typeof entry === 'number' ? String(entry) : textOf(entry);
    return text === null ? [] : [text];
  });
}

/** What stands under a name; undefined where the cell is no object or has no such field. */
export function fieldOf(cell: Cell, name: string): Cell {
  if (typeof cell !== 'object' || cell === null || !Object.hasOwn(cell, name)) return undefined;
  return (cell as Readonly<Record<string, Cell>>)[name];
}

/** What stands at the end of a path of names. */
export function pathOf(cell: Cell, ...names: readonly string[]): Cell {
  return names.reduce(fieldOf, cell);
}

/** The `id` of every entry of a list of references such as `[{ id }]`. */
export function idsOf(cell: Cell): readonly string[] {
  return listOf(cell).flatMap((entry) => textOf(fieldOf(entry, 'id')) ?? []);
}
