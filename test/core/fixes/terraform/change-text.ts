import { array, literal, object, textSource } from '../../../../src/core/design/make-value';
import type { Resource } from '../../../../src/core/design/resource';
import type { JsonValue, Property, Value } from '../../../../src/core/design/value';
import type { FixValue } from '../../../../src/core/fixes/fix';
import {
  type TerraformChange,
  writeTerraformChanges,
} from '../../../../src/core/fixes/terraform/write-terraform-changes';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import { resourceMappings } from '../../../../src/core/readers/terraform/mapping/resource-mappings';
import { applyEdits } from '../../../../src/core/text/text-edit';
import type { TextRange } from '../../../../src/core/text/text-range';

export type Texts = Readonly<Record<string, string>>;

/** What a test says about a resource that its text does not. */
export interface ResourceDetails {
  readonly majors?: readonly number[];
  readonly type?: string;
  /** A dotted ARM path whose value comes from the text between the markers of another place. */
  readonly from?: { readonly path: string; readonly file: string; readonly text: string; readonly value: JsonValue };
}

/** A resource as far as the writer looks at it: where it stands, what it is, and where its values come from. */
export function resourceIn(texts: Texts, address: string, details: ResourceDetails = {}): Resource {
  const [type = '', name = ''] = address.split('.');
  const heading = new RegExp(`resource\\s+"${type}"\\s+"${name}"`);
  const file = Object.keys(texts).find((path) => heading.test(texts[path] ?? '')) ?? '';
  const start = heading.exec(texts[file] ?? '')?.index ?? 0;
  const symbol = { start: start + 'resource'.length, end: start + 'resource'.length + 1 };
  const { from } = details;
  const range = from ? rangeOf(texts[from.file] ?? '', from.text) : symbol;
  const value = from && designValue(from.value, from.file, range);
  return {
    key: `${file}#${address}`,
    type: details.type ?? resourceMappings.get(type)?.type ?? 'Microsoft.Example/things',
    apiVersion: undefined,
    name: literal(name, textSource(file, symbol)),
    address,
    language: 'terraform',
    file,
    ranges: { declaration: symbol, symbol, type: symbol, body: symbol },
    existing: false,
    condition: undefined,
    loop: undefined,
    parent: undefined,
    scope: undefined,
    body: object(from && value ? [propertyAt(from.path.split('.'), value)] : [], textSource(file, symbol)),
    terraform: { type, providerMajors: details.majors ?? [4] },
  };
}

function rangeOf(text: string, part: string): TextRange {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

function designValue(value: JsonValue, file: string, range: TextRange): Value {
  const source = textSource(file, range);
  if (Array.isArray(value))
    return array(
      value.map((item) => designValue(item, file, range)),
      source,
    );
  return literal(value as string, source);
}

function propertyAt([name = '', ...rest]: readonly string[], value: Value): Property {
  const { file, range } = value.source;
  const inner = rest.length === 0 ? value : object([propertyAt(rest, value)], value.source);
  return { name, nameRange: range, file, value: inner };
}

function parsed(texts: Texts): ReadonlyMap<string, ParsedFile> {
  return new Map(
    Object.entries(texts).map(([path, text]) => [path, new ParsedFile({ path, text, language: 'terraform' })]),
  );
}

/** The texts after the changes; undefined where they cannot be written. */
export function changed(texts: Texts, changes: readonly TerraformChange[]): Texts | undefined {
  const edits = writeTerraformChanges(changes, parsed(texts));
  if (!edits) return undefined;
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const own = edits.filter(({ file }) => file === path).map(({ edit }) => edit);
      return [path, applyEdits(text, own)];
    }),
  );
}

/** The one text after values are set at dotted ARM paths of the resource at `address`. */
export function textWith(
  text: string,
  address: string,
  settings: Readonly<Record<string, FixValue>>,
  details?: ResourceDetails,
): string | undefined {
  const texts = { 'main.tf': text };
  const resource = resourceIn(texts, address, details);
  const changes = Object.entries(settings).map(
    ([path, value]) => ({ kind: 'set-property', resource, path, value }) as const,
  );
  return changed(texts, changes)?.['main.tf'];
}
