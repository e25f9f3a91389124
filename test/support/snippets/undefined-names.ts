import { ParsedFile } from '../../../src/core/project/parsed-file';
import { declaredNames } from '../../../src/core/snippets/declared-names';
import { visit } from '../../../src/core/syntax/bicep/traversal';
import type { BicepFile } from '../../../src/core/syntax/bicep/tree';
import type { HclBody, HclExpression, HclFile } from '../../../src/core/syntax/hcl/tree';
import { type HclNode, walk } from '../../../src/core/syntax/hcl/walk';

/** The references in a Bicep or Terraform text that lead to nothing that it declares. */
export function undefinedNames(path: string, text: string, language: 'bicep' | 'terraform'): readonly string[] {
  const file = new ParsedFile({ path, text, language });
  const declared = declaredNames(file);
  const used =
    file.syntax.language === 'bicep'
      ? usedInBicep(file.syntax.tree)
      : file.syntax.language === 'hcl'
        ? usedInTerraform(file.syntax.tree)
        : [];
  return [...new Set(used)].filter((name) => !declared.has(name));
}

/** Declarations that nothing reads: a snippet asks for no more than it needs. */
export function unusedNeeds(path: string, text: string, language: 'bicep' | 'terraform'): readonly string[] {
  const file = new ParsedFile({ path, text, language });
  const used = new Set(
    file.syntax.language === 'bicep'
      ? usedInBicep(file.syntax.tree)
      : file.syntax.language === 'hcl'
        ? usedInTerraform(file.syntax.tree)
        : [],
  );
  const inputs = [...declaredNames(file)].filter((name) =>
    language === 'bicep' ? new RegExp(`^(?:param|var) ${name}\\b`, 'm').test(text) : /^(?:var|local|data)\./.test(name),
  );
  return inputs.filter((name) => !used.has(name));
}

const namespaces = ['az', 'sys'];

function usedInBicep(tree: BicepFile): readonly string[] {
  const used: string[] = [];
  const local = new Set(namespaces);
  visit(tree, (node) => {
    if (node.kind === 'loopHeader') for (const name of [node.item, node.index]) if (name) local.add(name.name);
    if (node.kind === 'lambda') for (const { name } of node.parameters) local.add(name);
    if (node.kind === 'functionParameter') local.add(node.name.name);
    if (node.kind === 'variable') used.push(node.name);
    return undefined;
  });
  return used.filter((name) => !local.has(name));
}

const builtIn = new Set(['each', 'count', 'self', 'path', 'terraform']);
/** Arguments whose bare words name types, arguments or providers, not values. */
const namesOtherThings = new Set(['type', 'ignore_changes', 'provider', 'providers', 'replace_triggered_by']);

function usedInTerraform({ body }: HclFile): readonly string[] {
  const used: string[] = [];
  collect(body, undefined, used);
  const iterators = iteratorsIn(body);
  return used.filter((name) => !iterators.has(name.slice(0, name.indexOf('.'))));
}

/** What the `dynamic` blocks of a body and of the blocks in it call the item at hand. */
function iteratorsIn({ blocks }: HclBody): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ type, labels, body }) => [
      ...(type === 'dynamic' ? labels.map(({ text }) => text) : []),
      ...iteratorsIn(body),
    ]),
  );
}

function collect(body: HclBody, blockType: string | undefined, used: string[]): void {
  for (const { name, value } of body.attributes) {
    const isType = name === 'type' && blockType === 'variable';
    if (isType || (namesOtherThings.has(name) && name !== 'type')) continue;
    collectExpression(value, used);
  }
  for (const block of body.blocks) collect(block.body, block.type, used);
}

function collectExpression(root: HclExpression, used: string[]): void {
  const local = new Set<string>();
  walk(root, (node: HclNode) => {
    if (node.kind === 'for') for (const name of [node.keyName, node.valueName]) if (name) local.add(name);
    if (node.kind !== 'traversal' || node.target.kind !== 'variable') return undefined;
    const [first, second] = node.steps.flatMap((step) => (step.kind === 'attribute-step' ? [step.name] : []));
    const root = node.target.name;
    if (builtIn.has(root) || local.has(root)) return undefined;
    if (root === 'data') used.push(`data.${first}.${second}`);
    else used.push(`${root}.${first}`);
    return undefined;
  });
}
