import type { ParsedFile } from '../analysis/parsed-file';
import type { TextEdit } from '../text/text-edit';
import { writeArmChange } from './arm/write-arm-change';
import { writeBicepChange } from './bicep/write-bicep-change';
import type { FileEdit } from './file-edit';
import type { Change, Fix } from './fix';
import { writeTerraformChange } from './terraform/write-terraform-change';

/**
 * The edits that carry a fix out, by file.
 * @returns undefined where the fix cannot be written safely into the text as it stands, so that it is not offered; an
 *   empty map where the text already says what the fix wants.
 */
export function writeFix(
  fix: Fix,
  files: ReadonlyMap<string, ParsedFile>,
): ReadonlyMap<string, readonly TextEdit[]> | undefined {
  const result = new Map<string, TextEdit[]>();
  for (const change of fix.changes) {
    const edits = writeChange(change, files);
    if (!edits) return undefined;
    for (const { file, edit } of edits) result.set(file, [...(result.get(file) ?? []), edit]);
  }
  return result;
}

function writeChange(change: Change, files: ReadonlyMap<string, ParsedFile>): readonly FileEdit[] | undefined {
  if (change.kind === 'replace-text') {
    return [{ file: change.file, edit: { range: change.range, newText: change.newText } }];
  }
  if (change.kind === 'set-terraform-attribute') return writeTerraformChange(change, files);
  const { language } = change.resource;
  if (language === 'bicep') return writeBicepChange(change, files);
  if (language === 'arm') return writeArmChange(change, files);
  return writeTerraformChange(change, files);
}
