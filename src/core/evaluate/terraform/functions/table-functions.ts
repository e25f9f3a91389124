import { array, literal, object } from '../../../design/make-value';
import { limits } from '../limits';
import { tooLarge } from '../value-access';
import { type FunctionTable, ofScalars } from './terraform-function';

/** The records of CSV text as RFC 4180 describes it; undefined where a quote is wrong. */
function recordsOf(text: string): readonly (readonly string[])[] | undefined {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  let position = 0;
  while (position < text.length) {
    field.lastIndex = position;
    const match = field.exec(text);
    if (!match) return undefined;
    const [whole, quoted, bare = '', end] = match;
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    position += whole.length;
    if (end === ',' && position < text.length) continue;
    if (end === ',') record.push('');
    const isBlankLine = record.length === 1 && record[0] === '' && quoted === undefined;
    if (!isBlankLine) records.push(record);
    record = [];
    if (records.length > limits.items) return records;
  }
  return records;
}

export const tableFunctions: FunctionTable = {
  csvdecode: ofScalars(([text], { source }) => {
    const records = typeof text === 'string' ? recordsOf(text) : undefined;
    if (!records) return undefined;
    const [names = [], ...rows] = records;
    if (records.length > limits.items) return tooLarge(source);
    if (new Set(names).size !== names.length || rows.some((row) => row.length !== names.length)) return undefined;
    const { file, range } = source;
    const objects = rows.map((row) =>
      object(
        names.map((name, index) => ({ name, nameRange: range, file, value: literal(row[index] ?? '', source) })),
        source,
      ),
    );
    return array(objects, source);
  }),
};
