import { parseJson } from '../../syntax/json/parse-json';
import type { JsonFile, JsonNode } from '../../syntax/json/tree';
import { memberOf, textIn, valueIn } from './members';
import { topLevelKeys } from './top-level-keys';

type Kind = 'template' | 'parameters' | 'other';

const schemaAtTop = /^\uFEFF?(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*\{\s*"\$schema"\s*:\s*"([^"]*)"/i;
const head = 4_096;
const keysOfParameters = new Set(['parameters', 'contentversion']);

/** Whether a file is an ARM template: by its `$schema`, else by resources with a type and an API version. */
export function isArmTemplate(content: string | JsonFile): boolean {
  return kindOf(content) === 'template';
}

/** Whether a file is an ARM parameter file: by its `$schema`, else by parameters of nothing but values. */
export function isArmParameters(content: string | JsonFile): boolean {
  return kindOf(content) === 'parameters';
}

/** Text is parsed only where its beginning does not tell, and it holds the words and the outer keys of such files. */
function kindOf(content: string | JsonFile): Kind {
  if (typeof content !== 'string') return kindOfRoot(content.root);
  const schema = schemaAtTop.exec(content.slice(0, head))?.[1];
  if (schema !== undefined) return kindOfSchema(schema);
  return holdsWords(content) && holdsKeys(content) ? kindOfRoot(parseJson(content).root) : 'other';
}

function holdsWords(text: string): boolean {
  if (/deployment(?:Template|Parameters)\.json/i.test(text)) return true;
  if (/"apiVersion"\s*:\s*"(?:\d{4}-\d{2}-\d{2}|\[)/.test(text)) return /"resources"\s*:/.test(text);
  return /"parameters"\s*:\s*\{/.test(text) && /"(?:value|reference)"\s*:/.test(text);
}

function holdsKeys(text: string): boolean {
  const keys = topLevelKeys(text).map((key) => key.toLowerCase());
  return keys.includes('$schema') || keys.includes('resources') || keys.every((key) => keysOfParameters.has(key));
}

function kindOfSchema(schema: string): Kind {
  if (/deploymentTemplate\.json#?$/i.test(schema)) return 'template';
  return /deploymentParameters\.json#?$/i.test(schema) ? 'parameters' : 'other';
}

function kindOfRoot(root: JsonNode | undefined): Kind {
  const schema = textIn(root, '$schema');
  if (schema !== undefined) return kindOfSchema(schema);
  if (holdsResources(root)) return 'template';
  return holdsParameterValues(root) ? 'parameters' : 'other';
}

function holdsResources(root: JsonNode | undefined): boolean {
  const resources = valueIn(root, 'resources');
  const items =
    resources?.kind === 'array' ? resources.items : resources?.kind === 'object' ? valuesOf(resources) : undefined;
  return (
    items?.some((item) => textIn(item, 'type')?.includes('/') && textIn(item, 'apiVersion') !== undefined) ?? false
  );
}

function holdsParameterValues(root: JsonNode | undefined): boolean {
  if (root?.kind !== 'object') return false;
  if (!root.properties.every((property) => keysOfParameters.has(property.key.toLowerCase()))) return false;
  const parameters = valuesOf(valueIn(root, 'parameters'));
  return (
    parameters.length > 0 &&
    parameters.every((entry) => (memberOf(entry, 'value') || memberOf(entry, 'reference')) && !memberOf(entry, 'type'))
  );
}

function valuesOf(node: JsonNode | undefined): readonly (JsonNode | undefined)[] {
  return node?.kind === 'object' ? node.properties.map((property) => property.value) : [];
}
