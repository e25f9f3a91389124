import type { Paint } from '../pretty-report';

/** One cell of a row, with the colour that it has where there are colours. */
export interface Cell {
  readonly text: string;
  readonly style?: Parameters<Paint>[0];
}

/** The rows as lines whose columns line up; the last cell of a row is as long as it is. */
export function alignedRows(rows: readonly (readonly Cell[])[], paint: Paint): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, { text }] of row.slice(0, -1).entries()) {
      widths[index] = Math.max(widths[index] ?? 0, lengthOf(text));
    }
  }
  return rows.map((row) =>
    row
      .map(({ text, style }, index) => {
        const painted = style === undefined || text === '' ? text : paint(style, text);
        return index === row.length - 1 ? painted : painted + ' '.repeat((widths[index] ?? 0) - lengthOf(text));
      })
      .join('  ')
      .trimEnd(),
  );
}

/** In characters as a person counts them. */
function lengthOf(text: string): number {
  return [...text].length;
}
