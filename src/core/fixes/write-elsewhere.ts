import type { ParsedFile } from '../project/parsed-file';
import { writeArmValue } from './arm/write-arm-change';
import { replaceValue } from './bicep/replace-value';
import type { FileEdit } from './file-edit';
import type { SetProperty } from './fix';
import { holdsReference } from './holds-reference';
import { locateChange } from './locate-change';
import { areAllowing } from './parameters-on-the-way';

/**
 * The edits of a change whose present value is written in another language than the resource: in a parameter file of
 * ARM for a Bicep file, or in a Bicep file that deploys an ARM template. Undefined where the change is to be written in
 * the resource's own language.
 */
export function writeElsewhere(
  change: SetProperty,
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const { resource, path, value } = change;
  const target = resource.terraform ? undefined : locateChange(resource, path);
  if (target?.kind !== 'replace' || holdsReference(value) || !areAllowing(target.trail, value, files)) return undefined;
  const language = files.get(target.file)?.syntax.language;
  if (language === files.get(resource.file)?.syntax.language) return undefined;
  if (language === 'json') return writeArmValue(target, value, files);
  const edit = language === 'bicep' ? replaceValue(files, { target, property: undefined, value }) : undefined;
  return edit && [edit];
}
