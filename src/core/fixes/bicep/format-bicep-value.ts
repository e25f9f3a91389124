import { type FixValue, Placeholder, ReferenceTo } from '../fix';
import type { TextStyle } from '../text-style';

/** The Bicep text of a value; further lines of it are indented below `indentation`. */
export function formatBicepValue(value: FixValue, style: TextStyle, indentation: string): string {
  if (value instanceof ReferenceTo) return `${value.resource.address}.${value.property}`;
  if (value instanceof Placeholder) return quote(value.text);
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value !== 'object') return String(value);
  const inner = indentation + style.indent;
  if (isList(value)) {
    if (value.every((item) => item === null || typeof item !== 'object')) {
      return `[${value.map((item) => formatBicepValue(item, style, inner)).join(', ')}]`;
    }
    const items = value.map((item) => inner + formatBicepValue(item, style, inner));
    return ['[', ...items, `${indentation}]`].join(style.lineEnding);
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(
    ([name, item]) => `${inner}${formatBicepKey(name)}: ${formatBicepValue(item, style, inner)}`,
  );
  return ['{', ...lines, `${indentation}}`].join(style.lineEnding);
}

/** A property's name: quoted where it is no identifier. */
export function formatBicepKey(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : quote(name);
}

function quote(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('${', '\\${')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `'${escaped}'`;
}

function isList(value: object): value is readonly FixValue[] {
  return Array.isArray(value);
}
