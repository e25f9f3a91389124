import type { JsonFile, JsonNode } from '../syntax/json/tree';
import { resolvePath } from '../text/resolve-path';
import type { FileReference } from './file-reference';

/** Whether it is worth while to look for references in the text. */
export function mayReferToTemplates(text: string): boolean {
  return /"relativePath"/i.test(text);
}

/** The linked templates that an ARM template names by a literal path, wherever it nests them. */
export function armReferences(path: string, tree: JsonFile): readonly FileReference[] {
  const references: FileReference[] = [];
  const pending: (JsonNode | undefined)[] = [tree.root];
  for (let node = pending.pop(); pending.length > 0 || node; node = pending.pop()) {
    if (node?.kind === 'array') pending.push(...node.items);
    if (node?.kind !== 'object') continue;
    for (const { key, value } of node.properties) {
      pending.push(value);
      if (key.toLowerCase() !== 'relativepath' || value?.kind !== 'string') continue;
      const target = value.value.startsWith('[') ? undefined : resolvePath(path, value.value);
      if (target) references.push({ kind: 'module', path: target });
    }
  }
  return references;
}
