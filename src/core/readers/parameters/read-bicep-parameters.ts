import type { SyntaxProblem } from '../../design/design';
import { textSource } from '../../design/make-value';
import type { Value } from '../../design/value';
import { BicepFileScope } from '../../evaluate/bicep/bicep-file-scope';
import { entryPlace } from '../../evaluate/deployed-module';
import { Deployment } from '../../evaluate/deployment';
import type { ParsedFile } from '../../project/parsed-file';
import type { ProjectFiles } from '../../project/project-files';
import type { ExtendsStatement, Statement, UsingStatement } from '../../syntax/bicep/statement-nodes';
import type { BicepFile } from '../../syntax/bicep/tree';
import { resolvePath } from '../../text/resolve-path';
import type { ParameterFileValues } from './read-parameters';

/** Files that extend one another in a longer chain than this are none that people write. */
const longestChain = 32;

interface ParameterFile {
  readonly path: string;
  readonly tree: BicepFile;
}

/**
 * Reads a Bicep parameter file. What it assigns itself goes before what the file says that it extends.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameter-files
 */
export function readBicepParameters(file: ParsedFile, files: ProjectFiles): ParameterFileValues {
  const deployment = new Deployment(files);
  const values = new Map<string, Value>();
  const problems: SyntaxProblem[] = [];
  const chain = chainOf(file, deployment);
  for (const { path, tree } of chain.toReversed()) {
    for (const { range, message } of tree.errors) problems.push({ file: path, range, message });
    const surroundings = { deployment, place: entryPlace(path), openModule: () => undefined };
    const scope = new BicepFileScope(path, tree, surroundings);
    for (const [name, { value, range }] of scope.declarations.parameters) {
      const assigned = value && scope.lookUp(name, textSource(path, range));
      if (assigned) values.set(name, assigned);
    }
  }
  return { template: templateOf(chain), values, problems };
}

/** The file and those that it extends, itself first. A circle ends where it closes. */
function chainOf(file: ParsedFile, deployment: Deployment): readonly ParameterFile[] {
  const chain: ParameterFile[] = [];
  for (let next: ParsedFile | undefined = file; next && chain.length < longestChain; ) {
    const current = parameterFileOf(next);
    if (!current || chain.some(({ path }) => path === current.path)) break;
    chain.push(current);
    next = baseOf(current, deployment);
  }
  return chain;
}

function parameterFileOf({ source, syntax }: ParsedFile): ParameterFile | undefined {
  return syntax.language === 'bicep' ? { path: source.path, tree: syntax.tree } : undefined;
}

function baseOf({ path, tree }: ParameterFile, deployment: Deployment): ParsedFile | undefined {
  const written = tree.statements.find((statement) => isExtends(statement))?.path?.value;
  const base = written === undefined ? undefined : resolvePath(path, written);
  return base === undefined ? undefined : deployment.open(base);
}

function templateOf(chain: readonly ParameterFile[]): string | undefined {
  for (const { path, tree } of chain) {
    const using = tree.statements.find((statement) => isUsing(statement));
    if (!using) continue;
    const written = using.isNone ? undefined : using.path?.value;
    return written === undefined ? undefined : resolvePath(path, written);
  }
  return undefined;
}

function isExtends(statement: Statement): statement is ExtendsStatement {
  return statement.kind === 'extends';
}

function isUsing(statement: Statement): statement is UsingStatement {
  return statement.kind === 'using';
}
