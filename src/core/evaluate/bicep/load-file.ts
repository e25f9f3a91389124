import { literal, unknown } from '../../design/make-value';
import { stringOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import type { ParsedFile } from '../../project/parsed-file';
import { parseJson } from '../../syntax/json/parse-json';
import type { JsonFile } from '../../syntax/json/tree';
import { parseYaml } from '../../syntax/yaml/parse-yaml';
import type { YamlFile } from '../../syntax/yaml/tree';
import { resolvePath } from '../../text/resolve-path';
import { access } from '../access';
import type { FunctionCall } from '../arm-function';
import { longestString, tooLarge } from '../budget';
import { valueOfJsonNode, valueOfYamlNode } from '../data-values';
import type { Deployment } from '../deployment';
import { toBase64 } from '../functions/encodings';
import { unknownBecauseOf } from '../unknown-cause';

type Load = (file: ParsedFile, others: readonly Value[], call: FunctionCall) => Value;

/** Bicep's functions that read another file when the template is built. */
const loaders: ReadonlyMap<string, Load> = new Map<string, Load>([
  ['loadTextContent', (file, _, call) => textOf(file, (text) => text, call)],
  ['loadFileAsBase64', (file, _, call) => textOf(file, toBase64, call)],
  [
    'loadJsonContent',
    (file, [path], call) => partAt(path, valueOfJsonNode(jsonOf(file).root, place(file), call), call),
  ],
  [
    'loadYamlContent',
    (file, [path], call) => partAt(path, valueOfYamlNode(yamlOf(file).root, place(file), call), call),
  ],
]);

/**
 * What a function that loads a file gives; undefined where `name` is no such function. Only files that the deployment
 * may open are read: others are unknown, with their path in the reason.
 * @param from the file that the call stands in.
 */
export function loadFile(
  name: string,
  [path, ...others]: readonly Value[],
  call: FunctionCall,
  from: string,
  deployment: Deployment,
): Value | undefined {
  const load = loaders.get(name);
  if (!load) return undefined;
  const written = stringOf(path);
  if (written === undefined) {
    if (path?.kind === 'unknown') return unknownBecauseOf(path, call.source);
    return unknown('unsupported', `${name}() takes the path of a file`, call.source);
  }
  const resolved = resolvePath(from, written);
  const file = resolved === undefined ? undefined : deployment.open(resolved);
  if (!file) return unknown('unsupported', `${name}() cannot look into ${written} here`, call.source);
  if (!call.budget.spend(1 + (file.source.text.length >> 6))) return tooLarge(call.source);
  return call.budget.admit(load(file, others, call), call.source);
}

function textOf(file: ParsedFile, change: (text: string) => string, call: FunctionCall): Value {
  const { text } = file.source;
  if (text.length > longestString) return tooLarge(call.source);
  return literal(change(text), { ...call.source, file: file.source.path, range: { start: 0, end: text.length } });
}

function jsonOf({ source, syntax }: ParsedFile): JsonFile {
  return syntax.language === 'json' ? syntax.tree : parseJson(source.text);
}

function yamlOf({ source, syntax }: ParsedFile): YamlFile {
  return syntax.language === 'yaml' ? syntax.tree : parseYaml(source.text);
}

function place({ source }: ParsedFile): string {
  return source.path;
}

/** The part of a value that a path such as `$.tags.owner` or `items[0]` names. */
function partAt(path: Value | undefined, whole: Value, call: FunctionCall): Value {
  if (path === undefined) return whole;
  const written = stringOf(path);
  const segments = written === undefined ? undefined : segmentsOf(written);
  if (!segments) {
    if (path.kind === 'unknown') return unknownBecauseOf(path, call.source);
    return unknown('unsupported', 'the path into the file is more than names and indexes', call.source);
  }
  return segments.reduce<Value>((value, segment) => access(value, literal(segment, call.source), call), whole);
}

function segmentsOf(path: string): readonly (string | number)[] | undefined {
  const segments: (string | number)[] = [];
  const pattern = /\.?([^.[\]'"*?@()\s]+)|\[(\d+)\]|\['([^']*)'\]/y;
  let rest = path.startsWith('$') ? 1 : 0;
  while (rest < path.length) {
    pattern.lastIndex = rest;
    const match = pattern.exec(path);
    if (!match) return undefined;
    const [whole, name, index, quoted] = match;
    segments.push(index === undefined ? (name ?? quoted ?? '') : Number(index));
    rest += whole.length;
  }
  return segments;
}
