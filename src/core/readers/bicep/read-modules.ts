import { object, textSource } from '../../design/make-value';
import type { ModuleCall } from '../../design/module-call';
import { propertyOf } from '../../design/read-value';
import type { ObjectValue } from '../../design/value';
import type { BicepFileScope } from '../../evaluate/bicep/bicep-file-scope';
import type { BicepScope } from '../../evaluate/bicep/bicep-scope';
import { evaluateObject, unknownLoopScope } from '../../evaluate/bicep/evaluate-expression';
import type { ModuleStatement } from '../../syntax/bicep/statement-nodes';
import type { BicepFile } from '../../syntax/bicep/tree';

/** The modules that a file uses. */
export function readModules(tree: BicepFile, scope: BicepFileScope): readonly ModuleCall[] {
  return tree.statements.flatMap((statement) => (statement.kind === 'module' ? [readModule(statement, scope)] : []));
}

function readModule(statement: ModuleStatement, file: BicepFileScope): ModuleCall {
  const scope = statement.loop ? unknownLoopScope(statement.loop, file) : file;
  return {
    key: `${file.file}#${statement.name.name}`,
    language: 'bicep',
    file: file.file,
    address: statement.name.name,
    symbolRange: statement.name.range,
    declarationRange: statement.range,
    source: statement.path?.value,
    sourceRange: contentRange(statement),
    version: undefined,
    arguments: argumentsOf(statement, scope),
  };
}

function contentRange({ path, name }: ModuleStatement): { start: number; end: number } {
  if (!path) return name.range;
  return { start: path.range.start + 1, end: Math.max(path.range.start + 1, path.range.end - 1) };
}

function argumentsOf(statement: ModuleStatement, scope: BicepScope): ObjectValue {
  const empty = object([], textSource(scope.file, statement.body?.range ?? statement.name.range));
  const body = statement.body && evaluateObject(statement.body, scope);
  const parameters = body?.kind === 'object' ? propertyOf(body, 'params')?.value : undefined;
  return parameters?.kind === 'object' ? parameters : empty;
}
