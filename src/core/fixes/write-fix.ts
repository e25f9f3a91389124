import type { ParsedFile } from '../project/parsed-file';
import type { TextEdit } from '../text/text-edit';
import { canWriteArmChanges, writeArmChanges } from './arm/write-arm-change';
import { writeBicepChanges } from './bicep/write-bicep-changes';
import type { FileEdit } from './file-edit';
import type { Change, Fix, RemoveProperty, ReplaceText, SetProperty } from './fix';
import { nameableFix } from './nameable-fix';
import { onModuleCall } from './on-module-call';
import { type TerraformChange, writeTerraformChanges } from './terraform/write-terraform-changes';
import { writeElsewhere } from './write-elsewhere';

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
  // An expression that names a resource of another module would not deploy.
  if (nameableFix(fix) !== fix) return undefined;
  const changes = toArguments(fix.changes);
  if (!changes) return undefined;
  const { elsewhere, own } = divide(changes, files);
  const written = [
    elsewhere,
    writeTerraformChanges(own.filter(isOfTerraform), files),
    writeArmChanges(own.filter(isOfTemplate), files),
    writeBicepChanges(own.filter(isOfBicep), files),
    own.filter((change) => change.kind === 'replace-text').map(replaceText),
  ];
  for (const edits of written) {
    if (!edits) return undefined;
    for (const { file, edit } of edits) result.set(file, [...(result.get(file) ?? []), edit]);
  }
  return result;
}

/** The changes with those of a registry module's resource made on the module's call; undefined where one cannot be. */
function toArguments(changes: readonly Change[]): readonly Change[] | undefined {
  const made = changes.map((change) => (isOfProperty(change) ? onModuleCall(change) : change));
  return made.every((change) => change !== undefined) ? made : undefined;
}

/** Whether a fix can be written safely: cheaper than writing it, where a list of titles is all that is wanted. */
export function canWriteFix(fix: Fix, files: ReadonlyMap<string, ParsedFile>): boolean {
  const ofTemplates = fix.changes.filter(isOfTemplate);
  return ofTemplates.length > 0 ? canWriteArmChanges(ofTemplates, files) : writeFix(fix, files) !== undefined;
}

/** Takes out the changes that are written in another language than their resource. */
function divide(
  changes: readonly Change[],
  files: ReadonlyMap<string, ParsedFile>,
): { readonly elsewhere: readonly FileEdit[]; readonly own: readonly Change[] } {
  const elsewhere: FileEdit[] = [];
  const own = changes.filter((change) => {
    const edits = change.kind === 'set-property' ? writeElsewhere(change, files) : undefined;
    if (edits) elsewhere.push(...edits);
    return !edits;
  });
  return { elsewhere, own };
}

/** Each language's changes are written together: several of them may make up one argument or one new object. */
function isOfTerraform(change: Change): change is TerraformChange {
  if (change.kind === 'replace-text') return false;
  return change.kind === 'set-terraform-attribute' || change.resource.terraform !== undefined;
}

function isOfTemplate(change: Change): change is SetProperty | RemoveProperty {
  return isOfProperty(change) && change.resource.language === 'arm';
}

function isOfBicep(change: Change): change is SetProperty | RemoveProperty {
  return isOfProperty(change) && change.resource.language === 'bicep';
}

function isOfProperty(change: Change): change is SetProperty | RemoveProperty {
  return change.kind === 'set-property' || change.kind === 'remove-property';
}

function replaceText({ file, range, newText }: ReplaceText): FileEdit {
  return { file, edit: { range, newText } };
}
