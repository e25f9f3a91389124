import { array, literal, object, unknown } from '../../design/make-value';
import { scalarOf, stringOf } from '../../design/read-value';
import type { Property, UnknownValue, Value } from '../../design/value';
import { evaluateExpression } from '../../evaluate/arm-expression/evaluate-expression';
import { isExpression, plainText } from '../../evaluate/arm-expression/parse-expression';
import { longestArray, tooManySteps } from '../../evaluate/budget';
import { unknownBecauseOf, unknownIn } from '../../evaluate/unknown-cause';
import { sizeOf } from '../../evaluate/value-size';
import type { JsonNode, JsonObject, JsonProperty, JsonString } from '../../syntax/json/tree';
import type { TextRange } from '../../text/text-range';
import type { Frame } from './frame';
import { textIn, valueIn } from './members';

/**
 * The value of a node of a template. What is written as a string has the range of the whole string with its quotes,
 * whether it is plain text or an expression; so have names of properties. `missingAt` is where a value is missing.
 */
export function evaluateJson(node: JsonNode | undefined, frame: Frame, missingAt: TextRange): Value {
  const source = frame.context.sourceAt(node?.range ?? missingAt);
  if (!node) return unknown('syntax-error', 'the value is not written', source);
  if (!frame.budget.spend()) return tooManySteps(source);
  switch (node.kind) {
    case 'string':
      return evaluateString(node, frame);
    case 'null':
      return literal(null, source);
    case 'object':
    case 'array':
      return frame.nesting.within(
        () => (node.kind === 'object' ? evaluateObject(node, frame) : evaluateArray(node.items, frame, node.range)),
        () => unknown('limit', 'the value is nested too deeply to work out', source),
      );
    default:
      return literal(node.value, source);
  }
}

function evaluateString(node: JsonString, frame: Frame): Value {
  const source = frame.context.sourceAt(node.range);
  if (!isExpression(node.value)) return literal(plainText(node.value), source);
  const value = evaluateExpression(frame.context.expression(node.value), frame, source);
  return frame.budget.spend(sizeOf(value).nodes) ? value : tooManySteps(source);
}

function evaluateArray(items: readonly JsonNode[], frame: Frame, range: TextRange): Value {
  const source = frame.context.sourceAt(range);
  const value = array(
    items.map((item) => evaluateJson(item, frame, item.range)),
    source,
  );
  return frame.budget.admit(value, source);
}

/** An object's value. Property copies become arrays; names may be expressions. */
export function evaluateObject(node: JsonObject, frame: Frame): Value {
  const source = frame.context.sourceAt(node.range);
  const { properties, rest } = evaluateProperties(node.properties, frame);
  return frame.budget.admit(object(properties, source, rest), source);
}

/** The values of an object's properties, and an unknown where the name of one is not known. */
export function evaluateProperties(
  members: readonly JsonProperty[],
  frame: Frame,
): { properties: readonly Property[]; rest: UnknownValue | undefined } {
  const { file } = frame.context;
  const properties: Property[] = [];
  let rest: UnknownValue | undefined;
  for (const member of members) {
    if (isCopyList(member)) {
      for (const { name, nameRange, evaluate } of evaluateCopies(member, frame)) {
        properties.push({ name, nameRange, file, value: evaluate() });
      }
      continue;
    }
    const name = propertyName(member, frame);
    if (typeof name !== 'string') rest ??= name;
    else properties.push({ name, nameRange: member.keyRange, file, value: valueOfMember(member, frame) });
  }
  return { properties, rest };
}

function valueOfMember(member: JsonProperty, frame: Frame): Value {
  return evaluateJson(member.value, frame, member.keyRange);
}

function propertyName(member: JsonProperty, frame: Frame): string | UnknownValue {
  if (!isExpression(member.key)) return plainText(member.key);
  const source = frame.context.sourceAt(member.keyRange);
  const value = evaluateExpression(frame.context.expression(member.key), frame, source);
  const text = stringOf(value);
  if (text !== undefined) return text;
  if (value.kind === 'unknown') return unknownBecauseOf(value, source);
  return unknown('unsupported', 'the name of a property is not a text', source);
}

/** Whether a property is a list of copies, `"copy": [{ "name": …, "count": …, "input": … }]`. */
export function isCopyList(member: JsonProperty): boolean {
  if (member.key.toLowerCase() !== 'copy' || member.value?.kind !== 'array') return false;
  return member.value.items.every((item) => textIn(item, 'name') !== undefined && valueIn(item, 'count') !== undefined);
}

/** The properties that a list of copies makes; only the one called `only`, where it is given. */
export function evaluateCopies(
  member: JsonProperty | undefined,
  frame: Frame,
  only?: string,
): readonly { name: string; nameRange: TextRange; evaluate: () => Value }[] {
  if (!member || !isCopyList(member) || member.value?.kind !== 'array') return [];
  return member.value.items.flatMap((item) => {
    const nameNode = valueIn(item, 'name');
    if (nameNode?.kind !== 'string') return [];
    if (only !== undefined && nameNode.value.toLowerCase() !== only.toLowerCase()) return [];
    const evaluate = () => evaluateCopy(item, nameNode.value, frame);
    return [{ name: nameNode.value, nameRange: nameNode.range, evaluate }];
  });
}

function evaluateCopy(item: JsonNode, name: string, frame: Frame): Value {
  const source = frame.context.sourceAt(item.range);
  const count = evaluateJson(valueIn(item, 'count'), frame, item.range);
  const length = scalarOf(count);
  const instance = (index: Value) =>
    evaluateJson(valueIn(item, 'input'), frame.withLoop(name, index, 'property'), item.range);
  if (typeof length !== 'number') {
    const cause = countUnknown(count, frame);
    return array([], source, cause);
  }
  const items: Value[] = [];
  for (let index = 0; index < Math.min(length, longestArray); index += 1) {
    if (!frame.budget.spend()) return tooManySteps(source);
    items.push(instance(literal(index, source)));
  }
  const rest = length > longestArray ? unknown('limit', 'there are too many copies', source) : undefined;
  return frame.budget.admit(array(items, source, rest), source);
}

/** Why the number of copies is not known. */
export function countUnknown(count: Value, frame: Frame): UnknownValue {
  const source = frame.context.sourceAt(count.source.range);
  const cause = unknownIn(count);
  if (cause) return unknownBecauseOf(cause, source);
  return unknown('unsupported', 'the number of copies is not known', source);
}
