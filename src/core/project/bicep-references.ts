import type { StringExpression } from '../syntax/bicep/expression-nodes';
import type { Statement } from '../syntax/bicep/statement-nodes';
import { visit } from '../syntax/bicep/traversal';
import type { BicepFile } from '../syntax/bicep/tree';
import { resolvePath } from '../text/resolve-path';
import type { FileReference, ReferenceKind } from './file-reference';

const loader = /^load\w+$/;
/** Words without which a Bicep file names no other one. */
const words = /\b(?:module|import|using|extends|test)\b[^\n]*'|\bload\w+\s*\(/;

/** Whether it is worth while to look for references in the text. */
export function mayReferToBicep(text: string): boolean {
  return words.test(text);
}

/** The files that a Bicep or Bicep parameter file names by a literal path. */
export function bicepReferences(path: string, text: string, tree: BicepFile): readonly FileReference[] {
  const references: FileReference[] = [];
  const add = (kind: ReferenceKind, written: StringExpression | undefined): void => {
    const target = written?.value !== undefined && !isRemote(written.value) && resolvePath(path, written.value);
    if (target) references.push({ kind, path: target });
  };
  for (const statement of tree.statements) {
    const [kind, written] = referenceOf(statement) ?? [];
    if (kind) add(kind, written);
  }
  if (/\bload\w+\s*\(/.test(text)) {
    visit(tree, (node) => {
      const [file] = node.kind === 'call' && loader.test(node.name.name) ? node.arguments : [];
      if (file?.kind === 'string') add('content', file);
      return undefined;
    });
  }
  return references;
}

function referenceOf(statement: Statement): readonly [ReferenceKind, StringExpression | undefined] | undefined {
  switch (statement.kind) {
    case 'module':
      return ['module', statement.path];
    case 'test':
      return ['content', statement.path];
    case 'import':
      return ['content', statement.source];
    case 'using':
      return ['template', statement.path];
    case 'extends':
      return ['base', statement.path];
    default:
      return undefined;
  }
}

function isRemote(reference: string): boolean {
  return /^(?:br|ts)[:/]/.test(reference) && reference.includes(':');
}
