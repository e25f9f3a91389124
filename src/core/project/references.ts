import { armReferences, mayReferToTemplates } from './arm-references';
import { bicepReferences, mayReferToBicep } from './bicep-references';
import type { FileReference } from './file-reference';
import type { ParsedFile } from './parsed-file';
import { mayReferToModules, terraformReferences } from './terraform-references';

const none: readonly FileReference[] = [];

/**
 * What a file refers to by literal paths, without evaluation. An ARM parameter file names its template by where it lies,
 * which `templateCandidates` tells. A text that names nothing is not parsed.
 */
export function referencesOf(file: ParsedFile): readonly FileReference[] {
  const { path, text, language } = file.source;
  if (!mayRefer(text, language)) return none;
  const { syntax } = file;
  switch (syntax.language) {
    case 'bicep':
      return bicepReferences(path, text, syntax.tree);
    case 'json':
      return armReferences(path, syntax.tree);
    case 'hcl':
      return terraformReferences(file);
    case 'yaml':
    case 'dockerfile':
    case 'text':
      return none;
  }
}

function mayRefer(text: string, language: ParsedFile['source']['language']): boolean {
  switch (language) {
    case 'bicep':
    case 'bicepparam':
      return mayReferToBicep(text);
    case 'arm':
      return mayReferToTemplates(text);
    case 'terraform':
    case 'terraform-json':
      return mayReferToModules(text);
    default:
      return false;
  }
}
