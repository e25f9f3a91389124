import { localModuleFolders } from '../readers/terraform/local-module-folders';
import type { FileReference } from './file-reference';
import type { ParsedFile } from './parsed-file';

/** Whether it is worth while to look for references in the text. */
export function mayReferToModules(text: string): boolean {
  return /\bmodule\b/.test(text) && /"\.\.?[\\/"]/.test(text);
}

/** The folders of the local modules that a Terraform file calls. */
export function terraformReferences(file: ParsedFile): readonly FileReference[] {
  return localModuleFolders([file]).map(({ folder }) => ({ kind: 'module', path: folder }));
}
