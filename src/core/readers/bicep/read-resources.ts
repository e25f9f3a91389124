import { object, unknown } from '../../design/make-value';
import { propertyOf, scalarOf } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { ObjectValue, Value } from '../../design/value';
import type { BicepFileScope } from '../../evaluate/bicep/bicep-file-scope';
import type { BicepScope } from '../../evaluate/bicep/bicep-scope';
import type { DeclaredResource } from '../../evaluate/bicep/declared-resources';
import { evaluateExpression, overLoop, unknownLoopScope } from '../../evaluate/bicep/evaluate-expression';
import type { StringExpression } from '../../syntax/bicep/expression-nodes';
import type { TextRange } from '../../text/text-range';

/** More instances than this are judged as one whose loop variables are not known. */
const mostInstances = 100;

/** Properties that say where a resource stands and are no part of what is sent to Azure. */
const structural = ['parent', 'scope', 'dependson'];

/** The resources of a file; those whose condition is known to be false are left out. */
export function readResources(scope: BicepFileScope): readonly Resource[] {
  return scope.resources.filter(({ type }) => type !== '').flatMap((declared) => readDeclared(declared, scope));
}

function readDeclared(declared: DeclaredResource, file: BicepFileScope): readonly Resource[] {
  const { loop } = declared.statement;
  const outer = declared.container ? file.scopeOf(declared.container) : file;
  if (!loop) return readInstance(declared, file, outer, undefined);
  const count = overLoop(loop, outer, () => undefined)?.length;
  if (count === undefined || count > mostInstances) {
    return readInstance(declared, file, unknownLoopScope(loop, outer), undefined);
  }
  return overLoop(loop, outer, (scope, index) => readInstance(declared, file, scope, String(index)))?.flat() ?? [];
}

function readInstance(
  declared: DeclaredResource,
  file: BicepFileScope,
  scope: BicepScope,
  instance: string | undefined,
): readonly Resource[] {
  const { statement } = declared;
  const condition = statement.condition && evaluateExpression(statement.condition, scope);
  if (scalarOf(condition) === false) return [];
  const whole = instance === undefined ? file.bodyOf(declared, scope) : file.evaluateBody(declared, scope);
  if (!whole) return [];
  const symbol = statement.name.range;
  const key = file.keyOf(declared);
  return [
    {
      key: instance === undefined ? key : `${key}[${instance}]`,
      type: declared.type,
      apiVersion: declared.apiVersion,
      name: nameOf(whole, declared),
      address: declared.address,
      language: 'bicep',
      file: file.file,
      ranges: {
        declaration: statement.range,
        symbol,
        type: statement.type?.range ?? symbol,
        ...apiVersionRange(statement.type),
        body: statement.body?.range ?? symbol,
      },
      existing: statement.existing !== undefined,
      condition: scalarOf(condition) === true ? undefined : condition,
      loop: statement.loop && (instance === undefined ? {} : { instance }),
      parent: parentKey(declared, whole, file),
      scope: propertyOf(whole, 'scope')?.value,
      body: withoutStructure(whole),
      terraform: undefined,
    },
  ];
}

/** The version stands behind the `@`, before the closing quote. */
function apiVersionRange(type: StringExpression | undefined): { apiVersion?: TextRange } {
  const at = type?.value?.indexOf('@') ?? -1;
  if (!type || at < 0) return {};
  const start = type.range.start + 1 + at + 1;
  return { apiVersion: { start, end: type.range.end - 1 } };
}

function nameOf(body: ObjectValue, declared: DeclaredResource): Value {
  return (
    propertyOf(body, 'name')?.value ??
    unknown('syntax-error', `${declared.address} has no name`, { ...body.source, trail: [] })
  );
}

function parentKey(declared: DeclaredResource, body: ObjectValue, file: BicepFileScope): string | undefined {
  if (declared.container) return file.keyOf(declared.container);
  const parent = propertyOf(body, 'parent')?.value;
  return parent?.kind === 'unknown' ? parent.reference?.key : undefined;
}

function withoutStructure(body: ObjectValue): ObjectValue {
  const kept = [...body.properties.values()].filter((property) => !structural.includes(property.name.toLowerCase()));
  return kept.length === body.properties.size ? body : object(kept, body.source, body.rest);
}
