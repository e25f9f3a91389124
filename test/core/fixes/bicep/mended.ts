import type { Resource } from '../../../../src/core/design/resource';
import type { Change, FixValue } from '../../../../src/core/fixes/fix';
import { writeFix } from '../../../../src/core/fixes/write-fix';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import { applyEdits } from '../../../../src/core/text/text-edit';
import { readAlone } from '../../../support/read-alone';

const path = 'main.bicep';

/** The properties to set, by their dotted ARM paths; `remove` takes one away. */
export type Wanted = Readonly<Record<string, FixValue | typeof remove>>;

export const remove = Symbol('remove');

/** The Bicep text after one fix to the resource called `symbol`; undefined where the fix cannot be written. */
export function mended(
  text: string,
  wanted: Wanted | ((find: (symbol: string) => Resource) => Wanted),
  symbol?: string,
): string | undefined {
  const file = new ParsedFile({ path, text, language: 'bicep' });
  const resource = resourceOf(file, symbol);
  const properties = typeof wanted === 'function' ? wanted((other) => resourceOf(file, other)) : wanted;
  const changes = Object.entries(properties).map(([property, value]) => changeOf(resource, property, value));
  const edits = writeFix({ title: 'Mend it', preferred: true, safety: 'safe', changes }, new Map([[path, file]]));
  if (!edits) return undefined;
  const result = applyEdits(text, edits.get(path) ?? []);
  const problems = new ParsedFile({ path, text: result, language: 'bicep' });
  if (problems.syntax.language === 'bicep' && problems.syntax.tree.errors.length > 0) {
    throw new Error(`the fix breaks the syntax:\n${result}`);
  }
  return result;
}

function resourceOf(file: ParsedFile, symbol: string | undefined): Resource {
  if (file.syntax.language !== 'bicep') throw new Error('no Bicep');
  const { resources } = readAlone(file);
  const found = resources.find(({ address }) => symbol === undefined || address === symbol);
  if (!found) throw new Error('no such resource');
  return found;
}

function changeOf(resource: Resource, property: string, value: FixValue | typeof remove): Change {
  if (value === remove) return { kind: 'remove-property', resource, path: property };
  return { kind: 'set-property', resource, path: property, value };
}
