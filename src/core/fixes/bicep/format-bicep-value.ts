import type { BicepFile } from '../../syntax/bicep/tree';
import { type FixValue, KeyedBy, Placeholder, ReferenceTo } from '../fix';
import type { TextStyle } from '../text-style';
import { AddedMembers, type AddedValue } from './added-members';
import { matchingParameter } from './matching-parameter';

interface Surroundings {
  readonly tree: BicepFile;
  readonly style: TextStyle;
  /** The white space before the line that the member stands in. */
  readonly indentation: string;
}

/** `name: value`, where the file has a fitting parameter with that one as its value. */
export function formatBicepMember(name: string, value: AddedValue, around: Surroundings): string {
  return `${formatBicepKey(name)}: ${formatAdded(name, value, around)}`;
}

function formatAdded(name: string, value: AddedValue, around: Surroundings): string {
  const { tree, style, indentation } = around;
  if (!(value instanceof AddedMembers)) {
    return matchingParameter(tree, name, value)?.name.name ?? formatBicepValue(value, style, indentation);
  }
  const inner = indentation + style.indent;
  const lines = [...value.entries].map(
    ([key, item]) => inner + formatBicepMember(key, item, { ...around, indentation: inner }),
  );
  return ['{', ...lines, `${indentation}}`].join(style.lineEnding);
}

/**
 * The Bicep text of a value; further lines of it are indented below `indentation`.
 * @param severalLines whether a list of plain values takes a line an item.
 */
export function formatBicepValue(value: FixValue, style: TextStyle, indentation: string, severalLines = false): string {
  if (value instanceof ReferenceTo) return referenceText(value);
  if (value instanceof Placeholder) return quote(value.text);
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value !== 'object') return String(value);
  const inner = indentation + style.indent;
  if (value instanceof KeyedBy) {
    const key = value.key instanceof Placeholder ? quote(value.key.text) : `'\${${referenceText(value.key)}}'`;
    const entry = `${inner}${key}: ${formatBicepValue(value.value, style, inner)}`;
    return ['{', entry, `${indentation}}`].join(style.lineEnding);
  }
  if (isList(value)) {
    if (!severalLines && value.every((item) => item === null || typeof item !== 'object')) {
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

function referenceText({ resource, property }: ReferenceTo): string {
  return `${resource.address}.${property}`;
}

/** A property's name: quoted where it is no identifier. */
function formatBicepKey(name: string): string {
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
