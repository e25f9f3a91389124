import type { ParsedFile } from '../analysis/parsed-file';
import type { TextEdit } from '../text/text-edit';
import { canWriteArmChanges, writeArmChanges } from './arm/write-arm-change';
import { writeBicepChange } from './bicep/write-bicep-change';
import type { FileEdit } from './file-edit';
import type { Change, Fix, RemoveProperty, SetProperty } from './fix';
import { type TerraformChange, writeTerraformChanges } from './terraform/write-terraform-change';

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
  const others = fix.changes.filter((change) => !isOfTerraform(change) && !isOfTemplate(change));
  const written = [
    writeTerraformChanges(fix.changes.filter(isOfTerraform), files),
    writeArmChanges(fix.changes.filter(isOfTemplate), files),
    ...others.map((change) => writeChange(change, files)),
  ];
  for (const edits of written) {
    if (!edits) return undefined;
    for (const { file, edit } of edits) result.set(file, [...(result.get(file) ?? []), edit]);
  }
  return result;
}

/** Whether a fix can be written safely: cheaper than writing it, where a list of titles is all that is wanted. */
export function canWriteFix(fix: Fix, files: ReadonlyMap<string, ParsedFile>): boolean {
  if (fix.changes.some(isOfTemplate)) return canWriteArmChanges(fix.changes.filter(isOfTemplate), files);
  return writeFix(fix, files) !== undefined;
}

/** Terraform's changes are written together: several of them may make up one argument or one new block. */
function isOfTerraform(change: Change): change is TerraformChange {
  if (change.kind === 'replace-text') return false;
  return change.kind === 'set-terraform-attribute' || change.resource.terraform !== undefined;
}

/** So are a template's: a comma belongs to two properties that are added side by side. */
function isOfTemplate(change: Change): change is SetProperty | RemoveProperty {
  const ofResource = change.kind === 'set-property' || change.kind === 'remove-property';
  return ofResource && change.resource.language === 'arm';
}

function writeChange(change: Change, files: ReadonlyMap<string, ParsedFile>): readonly FileEdit[] | undefined {
  if (change.kind === 'replace-text') {
    return [{ file: change.file, edit: { range: change.range, newText: change.newText } }];
  }
  return change.kind === 'set-terraform-attribute' ? undefined : writeBicepChange(change, files);
}
