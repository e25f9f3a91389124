import type { Language } from '../design/source-file';
import { directoryOf } from '../text/path-parts';

const ofFolder = '*.tf';

/** The files that stand for themselves together: those of a Terraform folder are one unit, every other file is its own. */
export function unitKey(path: string, language: Language): string {
  const inModule = language === 'terraform' || language === 'terraform-json' || language === 'tfvars';
  return inModule ? folderUnit(directoryOf(path)) : path;
}

/** The unit of a Terraform folder, which ends with a slash or is empty. */
export function folderUnit(folder: string): string {
  return `${folder}${ofFolder}`;
}

/** The folder of a Terraform unit, with its slash; undefined for a unit of one file. */
export function folderOfUnit(unit: string): string | undefined {
  return unit.endsWith(ofFolder) ? unit.slice(0, -ofFolder.length) : undefined;
}

/** What is deployed where a unit is an entry: its folder or its file. */
export function entryOfUnit(unit: string): string {
  return folderOfUnit(unit) ?? unit;
}
