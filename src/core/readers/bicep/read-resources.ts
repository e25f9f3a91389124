import { object, unknown } from '../../design/make-value';
import { propertyOf } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { ObjectValue, Value } from '../../design/value';
import type { BicepFileScope } from '../../evaluate/bicep/bicep-file-scope';
import { isCertainly } from '../../evaluate/bicep/condition';
import type { DeclaredResource } from '../../evaluate/bicep/declared-resources';
import { evaluateExpression } from '../../evaluate/bicep/evaluate-expression';
import type { ResourceInstance } from '../../evaluate/bicep/resource-bodies';
import type { Surroundings } from '../../evaluate/deployed-module';
import type { Deployment } from '../../evaluate/deployment';
import type { StringExpression } from '../../syntax/bicep/expression-nodes';
import type { TextRange } from '../../text/text-range';

/** Properties that say where a resource stands and are no part of what is sent to Azure. */
const structural = ['parent', 'scope', 'dependson'];

/** The resources of a file; those whose condition is known to be false are left out. */
export function readResources(
  file: BicepFileScope,
  surroundings: Surroundings,
  deployment: Deployment,
): readonly Resource[] {
  const resources: Resource[] = [];
  for (const declared of file.resources.all) {
    if (declared.type === '') continue;
    for (const instance of file.resources.instancesOf(declared)) {
      const resource = readInstance(declared, instance, file, surroundings);
      if (!resource) continue;
      if (!deployment.admitResource()) return resources;
      resources.push(resource);
    }
  }
  return resources;
}

function readInstance(
  declared: DeclaredResource,
  place: ResourceInstance,
  file: BicepFileScope,
  surroundings: Surroundings,
): Resource | undefined {
  const { statement } = declared;
  const { instance, scope } = place;
  const condition = statement.condition && evaluateExpression(statement.condition, scope);
  if (condition && isCertainly(condition, false)) return undefined;
  const whole = file.resources.bodyOf(declared, place);
  if (!whole) return undefined;
  const symbol = statement.name.range;
  const key = file.resources.keyOf(declared);
  const { calls } = file.place;
  const resource: Resource = {
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
    condition: condition && !isCertainly(condition, true) ? condition : surroundings.condition,
    loop: statement.loop && (instance === undefined ? {} : { instance }),
    parent: parentKey(declared, whole, file),
    scope: propertyOf(whole, 'scope')?.value ?? surroundings.scope,
    body: withoutStructure(whole),
    terraform: undefined,
  };
  return calls.length === 0 ? resource : { ...resource, calls };
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
  if (declared.container) return file.resources.keyOf(declared.container);
  const parent = propertyOf(body, 'parent')?.value;
  return parent?.kind === 'unknown' ? parent.reference?.key : undefined;
}

function withoutStructure(body: ObjectValue): ObjectValue {
  const kept = [...body.properties.values()].filter((property) => !structural.includes(property.name.toLowerCase()));
  return kept.length === body.properties.size ? body : object(kept, body.source, body.rest);
}
