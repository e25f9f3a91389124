import type { LiteralValue, Value } from '../../../design/value';
import { parseJson } from '../../../syntax/json/parse-json';
import { parseYaml } from '../../../syntax/yaml/parse-yaml';
import { Budget } from '../../budget';
import { valueOfJsonNode, valueOfYamlNode } from '../../data-values';
import { inherit } from '../value-access';
import { badCall, type CallSite } from './terraform-function';

/** The value of a JSON file, every part with its place in the file. */
export function decodedJsonFile(text: LiteralValue, site: CallSite): Value {
  const { root, errors, comments } = parseJson(String(text.value));
  if (!root || errors.length > 0 || comments.length > 0) return badCall(site);
  return inherit(text, valueOfJsonNode(root, text.source.file, { source: site.source, budget: new Budget() }));
}

/** The value of YAML text, every part with its place in it; undefined where it is not one document. */
export function decodedYaml(text: LiteralValue, site: CallSite): Value | undefined {
  const { root, errors } = parseYaml(String(text.value));
  if (!root || errors.length > 0) return undefined;
  return inherit(text, valueOfYamlNode(root, text.source.file, { source: site.source, budget: new Budget() }));
}
