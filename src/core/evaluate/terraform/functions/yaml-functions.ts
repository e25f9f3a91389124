import { array, literal, object, unknown } from '../../../design/make-value';
import type { Value, ValueSource } from '../../../design/value';
import { decodedOf, isWholeFile, unknownFrom, withDecoded } from '../annotated-value';
import { sortedEntries } from '../value-access';
import { decodedYaml } from './decode-file';
import { firstUnknown } from './encoding-functions';
import { badCall, type CallSite, type FunctionTable } from './terraform-function';

function decode([text]: readonly Value[], site: CallSite): Value {
  if (!text) return badCall(site);
  const decoded = decodedOf(text);
  if (decoded) return decoded;
  if (text.kind === 'unknown') return unknownFrom(text);
  if (text.kind !== 'literal' || typeof text.value !== 'string') return badCall(site);
  if (text.value.trim() === '') return literal(null, site.source);
  if (/<<\s*:|(?:^|[\s[,{])!/.test(text.value))
    return unknown('unsupported', 'the YAML has tags or merged keys', site.source);
  const value = decodedYaml(text, site);
  if (!value) return badCall(site);
  return isWholeFile(text) ? value : placedAt(value, text.source);
}

/** The value with one source for all its parts: places in a text that is not a file lead nowhere. */
function placedAt(value: Value, source: ValueSource): Value {
  switch (value.kind) {
    case 'literal':
      return literal(value.value, source);
    case 'array':
      return array(
        value.items.map((item) => placedAt(item, source)),
        source,
      );
    case 'object': {
      const { file, range } = source;
      const properties = Array.from(value.properties.values(), (property) => ({
        name: property.name,
        nameRange: range,
        file,
        value: placedAt(property.value, source),
      }));
      return object(properties, source);
    }
    default:
      return unknown('unsupported', 'the YAML is not evaluated', source);
  }
}

function encode([value]: readonly Value[], site: CallSite): Value {
  if (!value) return badCall(site);
  const open = firstUnknown(value);
  if (open) return withDecoded(unknown(open.reason.code, open.reason.text, site.source), value);
  const lines = linesOf(value);
  if (!lines) return withDecoded(unknown('unsupported', 'the YAML text is not written out', site.source), value);
  return withDecoded(literal(`${lines.join('\n')}\n`, site.source), value);
}

/** Undefined for a text over several lines, or with characters that YAML escapes in ways of its own. */
function linesOf(value: Value): readonly string[] | undefined {
  if (value.kind === 'literal') {
    const text = scalarText(value.value);
    return text === undefined ? undefined : [text];
  }
  const lines: string[] = [];
  if (value.kind === 'array') {
    if (value.items.length === 0) return ['[]'];
    for (const item of value.items) {
      const [first, ...rest] = linesOf(item) ?? [];
      if (first === undefined) return undefined;
      lines.push(`- ${first}`, ...rest.map((line) => `  ${line}`));
    }
    return lines;
  }
  if (value.kind !== 'object') return undefined;
  if (value.properties.size === 0) return ['{}'];
  for (const { name, value: member } of sortedEntries(value)) {
    const key = scalarText(name);
    const inner = linesOf(member);
    if (key === undefined || !inner) return undefined;
    const isList = member.kind === 'array' && member.items.length > 0;
    const isMap = member.kind === 'object' && member.properties.size > 0;
    if (isList) lines.push(`${key}:`, ...inner);
    else if (isMap) lines.push(`${key}:`, ...inner.map((line) => `  ${line}`));
    else lines.push(`${key}: ${inner[0]}`);
  }
  return lines;
}

function scalarText(scalar: string | number | boolean | null): string | undefined {
  if (typeof scalar !== 'string') return String(scalar);
  return /^[ -~]{0,60}$/.test(scalar) ? JSON.stringify(scalar) : undefined;
}

export const yamlFunctions: FunctionTable = { yamldecode: decode, yamlencode: encode };
