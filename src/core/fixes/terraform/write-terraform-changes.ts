import type { ParsedFile } from '../../project/parsed-file';
import type { FileEdit } from '../file-edit';
import type { RemoveProperty, SetProperty, SetTerraformAttribute } from '../fix';
import { writeAzapiChanges } from './write-azapi-changes';
import { writeAzurermChanges } from './write-azurerm-changes';
import { writeTerraformAttributes } from './write-terraform-attribute';

export type TerraformChange = SetProperty | RemoveProperty | SetTerraformAttribute;

/**
 * The edits for all changes of a fix at once: several may belong in one new block, or make up one argument.
 * @returns undefined where one of them cannot be written safely, none where the text already says it.
 */
export function writeTerraformChanges(
  changes: readonly TerraformChange[],
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const groups = new Map<string, TerraformChange[]>();
  for (const change of changes) groups.set(placeOf(change), [...(groups.get(placeOf(change)) ?? []), change]);
  const written = [...groups.values()].map((group) => writeGroup(group, files));
  return written.every((edits) => edits !== undefined) ? written.flat() : undefined;
}

function placeOf(change: TerraformChange): string {
  if (change.kind !== 'set-terraform-attribute') return change.resource.key;
  return `${change.file} ${change.bodyRange.start}`;
}

function writeGroup(
  changes: readonly TerraformChange[],
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const attributes = changes.filter((change) => change.kind === 'set-terraform-attribute');
  if (attributes.length > 0) return writeTerraformAttributes(attributes, files);
  const properties = changes.filter((change) => change.kind !== 'set-terraform-attribute');
  const resource = properties[0]?.resource;
  if (!resource?.terraform) return undefined;
  const write = resource.terraform.type.startsWith('azapi_') ? writeAzapiChanges : writeAzurermChanges;
  return write(resource, properties, files);
}
