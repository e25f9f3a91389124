import { array, literal, object, textSource, unknown } from '../design/make-value';
import type { Property, Scalar, Value } from '../design/value';
import type { JsonNode } from '../syntax/json/tree';
import type { YamlNode, YamlScalar } from '../syntax/yaml/tree';
import type { FunctionCall } from './arm-function';
import { tooLarge } from './budget';

const deepest = 100;

/** The value of a JSON node as it is written, with the places in its file: nothing in it is an expression. */
export function valueOfJsonNode(node: JsonNode | undefined, file: string, call: FunctionCall, level = 0): Value {
  if (!node) return missing(file, call);
  const source = textSource(file, node.range);
  if (level > deepest || !call.budget.spend()) return tooLarge(source);
  switch (node.kind) {
    case 'null':
      return literal(null, source);
    case 'array': {
      const items = node.items.map((item) => valueOfJsonNode(item, file, call, level + 1));
      return array(items, source);
    }
    case 'object': {
      const properties = node.properties.map(
        ({ key, keyRange, value }): Property => ({
          name: key,
          nameRange: keyRange,
          file,
          value: value ? valueOfJsonNode(value, file, call, level + 1) : literal(null, textSource(file, keyRange)),
        }),
      );
      return object(properties, source);
    }
    default:
      return literal(node.value, source);
  }
}

/** The value of a YAML node, with the places in its file. What is written by an alias has its place at the anchor. */
export function valueOfYamlNode(node: YamlNode | undefined, file: string, call: FunctionCall, level = 0): Value {
  if (!node) return missing(file, call);
  const source = textSource(file, node.range);
  if (level > deepest || !call.budget.spend()) return tooLarge(source);
  switch (node.kind) {
    case 'scalar':
      return literal(scalarOf(node), source);
    case 'sequence': {
      const items = node.items.map(({ value, range }) =>
        value ? valueOfYamlNode(value, file, call, level + 1) : literal(null, textSource(file, range)),
      );
      return array(items, source);
    }
    case 'map': {
      const properties = node.entries.map(
        ({ key, keyRange, value }): Property => ({
          name: key,
          nameRange: keyRange,
          file,
          value: value ? valueOfYamlNode(value, file, call, level + 1) : literal(null, textSource(file, keyRange)),
        }),
      );
      return object(properties, source);
    }
  }
}

/** YAML 1.2's core schema: https://yaml.org/spec/1.2.2/#103-core-schema */
function scalarOf({ value, style }: YamlScalar): Scalar {
  if (style !== 'plain') return value;
  if (/^(?:null|Null|NULL|~|)$/.test(value)) return null;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  if (/^[-+]?(?:\d{1,300}(?:\.\d{0,300})?|\.\d{1,300})(?:[eE][-+]?\d{1,3})?$/.test(value)) return Number(value);
  return value;
}

function missing(file: string, call: FunctionCall): Value {
  return unknown('syntax-error', `${file} holds no value`, call.source);
}
