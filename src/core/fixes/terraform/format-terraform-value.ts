import { type FixValue, Placeholder, ReferenceTo } from '../fix';
import type { TextStyle } from '../text-style';
import { isFixValueList, isFixValueObject } from './fix-values';
import { terraformReference } from './terraform-reference';

/**
 * The Terraform text of a value; further lines of it are indented below `indentation`. Undefined where it holds a
 * reference that Terraform has no attribute for.
 */
export function formatTerraformValue(value: FixValue, style: TextStyle, indentation: string): string | undefined {
  if (value instanceof ReferenceTo) return terraformReference(value);
  if (value instanceof Placeholder) return quoteTerraform(value.text);
  if (typeof value === 'string') return quoteTerraform(value);
  if (isFixValueList(value)) return formatList(value, style, indentation);
  if (isFixValueObject(value)) return formatObject(value, style, indentation);
  return String(value);
}

function formatList(items: readonly FixValue[], style: TextStyle, indentation: string): string | undefined {
  const inner = indentation + style.indent;
  const texts = items.map((item) => formatTerraformValue(item, style, inner));
  if (!texts.every((text) => text !== undefined)) return undefined;
  if (!items.some(isFixValueObject)) return `[${texts.join(', ')}]`;
  return ['[', ...texts.map((text) => `${inner}${text},`), `${indentation}]`].join(style.lineEnding);
}

function formatObject(
  value: { readonly [name: string]: FixValue },
  style: TextStyle,
  indentation: string,
): string | undefined {
  const inner = indentation + style.indent;
  const names = Object.keys(value).map(formatTerraformKey);
  if (names.length === 0) return '{}';
  const width = Math.max(...names.map((name) => name.length));
  const texts = Object.values(value).map((item) => formatTerraformValue(item, style, inner));
  if (!texts.every((text) => text !== undefined)) return undefined;
  const isAligned = texts.every((text) => !text.includes('\n'));
  const lines = texts.map((text, index) => {
    const name = names[index] ?? '';
    return `${inner}${isAligned ? name.padEnd(width) : name} = ${text}`;
  });
  return ['{', ...lines, `${indentation}}`].join(style.lineEnding);
}

/** An object's key: quoted where it is no identifier. */
export function formatTerraformKey(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? name : quoteTerraform(name);
}

export function quoteTerraform(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('${', '$${')
    .replaceAll('%{', '%%{')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `"${escaped}"`;
}
