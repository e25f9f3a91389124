import { stringOf } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { JsonValue } from '../../design/value';
import { type FixValue, KeyedBy, Placeholder, ReferenceTo } from '../fix';

/** The JSON of a fix's value: references become template expressions. */
export function toArmValue(value: FixValue): JsonValue {
  if (value instanceof ReferenceTo) return referenceExpression(value);
  if (value instanceof Placeholder) return escapeExpression(value.text);
  if (value instanceof KeyedBy) return { [nameOf(value)]: toArmValue(value.value) };
  if (typeof value === 'string') return escapeExpression(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: FixValue) => toArmValue(item));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toArmValue(item)]));
}

function nameOf({ key }: KeyedBy): string {
  return key instanceof ReferenceTo ? referenceExpression(key) : escapeExpression(key.text);
}

/** A text that begins with a bracket would be read as an expression. */
function escapeExpression(text: string): string {
  return text.startsWith('[') ? `[${text}` : text;
}

function referenceExpression({ resource, property }: ReferenceTo): string {
  const name = nameArgument(resource);
  if (property === 'name') return nameText(lastArgument(name));
  const id = `resourceId('${resource.type}', ${name})`;
  if (property === 'id') return `[${id}]`;
  const inProperties = /^properties\.(.+)$/.exec(property)?.[1];
  if (inProperties !== undefined) return `[reference(${id}).${inProperties}]`;
  return `[reference(${id}, '${resource.apiVersion ?? ''}', 'Full').${property}]`;
}

function nameText(argument: string): string {
  const literal = /^'([^']*)'$/.exec(argument)?.[1];
  return literal === undefined ? `[${argument}]` : escapeExpression(literal);
}

/** Of `'vault', 'key'` the `'key'`; of a single expression the whole. */
function lastArgument(name: string): string {
  return /^'[^']*'(?:, '[^']*')*$/.test(name) ? (name.split(', ').at(-1) ?? name) : `last(split(${name}, '/'))`;
}

/** The name as written stands last in an ARM address: `Microsoft.Network/virtualNetworks/hub`. */
function nameArgument(resource: Resource): string {
  const name = stringOf(resource.name) ?? resource.address.slice(resource.type.length + 1);
  const expression = /^\[(.*)\]$/s.exec(name)?.[1];
  return (
    expression ??
    name
      .split('/')
      .map((segment) => `'${segment.replaceAll("'", "''")}'`)
      .join(', ')
  );
}
