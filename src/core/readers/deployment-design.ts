import { type Design, emptyDesign, type SourceComment, type SyntaxProblem } from '../design/design';
import type { ModuleContents } from '../evaluate/deployed-module';
import type { Deployment } from '../evaluate/deployment';
import type { ParsedFile } from '../project/parsed-file';
import type { BicepFile } from '../syntax/bicep/tree';
import type { JsonFile } from '../syntax/json/tree';

/** The design of a deployment: what it makes, with the comments and problems of every file that was read for it. */
export function designOf(
  entry: ParsedFile,
  { resources, moduleCalls }: ModuleContents,
  deployment: Deployment,
): Design {
  const files = deployment.filesRead;
  const problems = files.flatMap(problemsOf);
  return {
    ...emptyDesign,
    files: files.map(({ source }) => source.path),
    resources,
    moduleCalls,
    comments: files.flatMap(commentsOf),
    problems: deployment.isFull ? [...problems, tooManyResources(entry.source.path)] : problems,
  };
}

function commentsOf(file: ParsedFile): readonly SourceComment[] {
  const comments = treeOf(file)?.comments ?? [];
  return comments.map(({ range, text }) => ({ file: file.source.path, range, text }));
}

function problemsOf(file: ParsedFile): readonly SyntaxProblem[] {
  const errors = treeOf(file)?.errors ?? [];
  return errors.map(({ range, message }) => ({ file: file.source.path, range, message }));
}

/** The tree of what is code; text and data that the code loads have nothing to be told. */
function treeOf({ source, syntax }: ParsedFile): BicepFile | JsonFile | undefined {
  if (source.language === 'text') return undefined;
  return syntax.language === 'bicep' || syntax.language === 'json' ? syntax.tree : undefined;
}

function tooManyResources(file: string): SyntaxProblem {
  const message =
    'The deployment makes more than 5,000 resources; the others are not read. Deploy it in several steps.';
  return { file, range: { start: 0, end: 1 }, message };
}
