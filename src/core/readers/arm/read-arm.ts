import { type Design, emptyDesign, type SyntaxProblem } from '../../design/design';
import type { SourceFile } from '../../design/source-file';
import { parseJson } from '../../syntax/json/parse-json';
import type { JsonFile } from '../../syntax/json/tree';
import { buildResource } from './build-resource';
import { ResourceDeclarer } from './declare-resources';
import { FileContext } from './file-context';
import { linkedTemplateOf } from './linked-template';
import { valueIn } from './members';
import { isArmTemplate } from './recognize-arm';
import { TemplateScope } from './template-scope';

/**
 * Reads one ARM template: its resources, those nested in them and in inline deployments, and its linked deployments.
 * Parameters stand for their default values. Other JSON, and parameter files, give no resources. Never throws.
 */
export function readArm(file: SourceFile, tree: JsonFile = parseJson(file.text)): Design {
  const comments = tree.comments.map(({ range, text }) => ({ file: file.path, range, text }));
  const problems = tree.errors.map(({ range, message }) => ({ file: file.path, range, message }));
  const design: Design = { ...emptyDesign, files: [file.path], comments, problems };
  const { root } = tree;
  if (root?.kind !== 'object' || !isArmTemplate(tree)) return design;
  const declarer = new ResourceDeclarer();
  declarer.declareAll(valueIn(root, 'resources'), new TemplateScope(new FileContext(file.path), root).frame());
  const { declarations } = declarer;
  return {
    ...design,
    resources: declarations.map(buildResource),
    moduleCalls: declarations.map(linkedTemplateOf).filter((call) => call !== undefined),
    problems: declarer.isFull ? [...problems, tooManyResources(file.path)] : problems,
  };
}

function tooManyResources(file: string): SyntaxProblem {
  const message = 'The template makes more than 5,000 resources; the others are not read. Split it into several files.';
  return { file, range: { start: 0, end: 1 }, message };
}
