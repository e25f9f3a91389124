import { object, unknown } from '../../design/make-value';
import { stringOf } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { ObjectValue, Property, Value } from '../../design/value';
import type { JsonObject, JsonProperty } from '../../syntax/json/tree';
import type { TextRange } from '../../text/text-range';
import type { Declaration } from './declaration';
import { evaluateJson, evaluateObject, evaluateProperties } from './evaluate-json';
import type { Frame } from './frame';
import { valueIn } from './members';
import { splitName } from './name-parts';
import { isDeployment } from './nested-template';
import { parentType } from './resource-type';

/** What a resource's body lacks: loops are expanded, and resources inside are resources of their own. */
const leftOut = new Set(['copy', 'resources']);

/** Evaluates a declared resource's body. All resources are registered by then, so that references find them. */
export function buildResource(declaration: Declaration): Resource {
  const { node, typeNode, frame, type } = declaration;
  const { parent, name } = placeOf(declaration);
  const { calls } = frame.context.place;
  const resource: Resource = {
    key: declaration.key,
    type,
    apiVersion: stringOf(apiVersionOf(node, frame)),
    name,
    address: declaration.address,
    language: 'arm',
    file: frame.context.file,
    ranges: {
      declaration: node.range,
      symbol: typeNode.contentRange,
      type: typeNode.range,
      ...apiVersionRange(node),
      body: node.range,
    },
    existing: declaration.existing,
    condition: declaration.condition,
    loop: declaration.loop,
    parent,
    scope: declaration.scope,
    body: bodyOf(declaration),
    terraform: undefined,
  };
  return calls.length === 0 ? resource : { ...resource, calls };
}

/** The parent that the file declares, and the name below it; else the whole name. */
function placeOf({ frame, type, name, key }: Declaration): { parent: string | undefined; name: Value } {
  const above = parentType(type);
  const parts = above === undefined ? undefined : splitName(name, { source: name.source, budget: frame.budget });
  const parent = above !== undefined && parts ? frame.context.registry.find(above, parts.parent) : undefined;
  if (parent === undefined || !parts || parent === key) return { parent: undefined, name };
  return { parent, name: parts.own };
}

function apiVersionOf(node: JsonObject, frame: Frame): Value | undefined {
  const version = valueIn(node, 'apiVersion');
  return version && evaluateJson(version, frame, version.range);
}

/** The version's text where it is written out; an expression has none. */
function apiVersionRange(node: JsonObject): { apiVersion?: TextRange } {
  const version = valueIn(node, 'apiVersion');
  return version?.kind === 'string' && !version.value.startsWith('[') ? { apiVersion: version.contentRange } : {};
}

function bodyOf({ node, frame, type }: Declaration): ObjectValue {
  const { file } = frame.context;
  const properties: Property[] = [];
  const plain: JsonProperty[] = [];
  for (const member of node.properties) {
    const name = member.key.toLowerCase();
    if (leftOut.has(name)) continue;
    if (name === 'properties' && isDeployment(type) && member.value?.kind === 'object') {
      const value = deploymentProperties(member.value, frame);
      properties.push({ name: member.key, nameRange: member.keyRange, file, value });
    } else {
      plain.push(member);
    }
  }
  const evaluated = evaluateProperties(plain, frame);
  return object([...evaluated.properties, ...properties], frame.context.sourceAt(node.range), evaluated.rest);
}

/** A deployment's properties without its template, whose resources are read as such. */
function deploymentProperties(node: JsonObject, frame: Frame): Value {
  const { file } = frame.context;
  const template = node.properties.find((member) => member.key.toLowerCase() === 'template');
  const others = node.properties.filter((member) => member !== template);
  const value = evaluateObject({ ...node, properties: others }, frame);
  if (!template || value.kind !== 'object') return value;
  const source = frame.context.sourceAt(template.range);
  const inner = unknown('unsupported', 'the resources of a nested template are read by themselves', source);
  const property: Property = { name: template.key, nameRange: template.keyRange, file, value: inner };
  return object([...value.properties.values(), property], value.source, value.rest);
}
