import { describe, expect, it } from 'vitest';
import { scalarOf, valueAt } from '../../../../src/core/design/read-value';
import type { JsonValue, Value } from '../../../../src/core/design/value';
import { writeTerraformChanges } from '../../../../src/core/fixes/terraform/write-terraform-changes';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import type { ArgumentMapping, BlockMapping } from '../../../../src/core/readers/terraform/mapping/resource-mapping';
import { resourceMappings } from '../../../../src/core/readers/terraform/mapping/resource-mappings';
import { readTerraform } from '../../../../src/core/readers/terraform/read-terraform';
import { applyEdits } from '../../../../src/core/text/text-edit';

interface Setting {
  readonly path: string;
  readonly value: JsonValue;
}

function settings(level: Pick<BlockMapping, 'arguments' | 'blocks'>, prefix: string, major: number): Setting[] {
  const own = level.arguments.filter((argument) => isKnown(argument, major)).flatMap((one) => settingsOf(one, prefix));
  const inner = (level.blocks ?? [])
    .filter((block) => isKnown(block, major))
    .flatMap((block) => settings(block, `${prefix}${block.path.replace('[]', '.0')}.`, major));
  return [...own, ...inner];
}

function isKnown({ majors }: Pick<ArgumentMapping, 'majors'>, major: number): boolean {
  return (majors?.since ?? 0) <= major && major < (majors?.removedIn ?? Number.POSITIVE_INFINITY);
}

function settingsOf(argument: ArgumentMapping, prefix: string): Setting[] {
  const path = prefix + argument.path;
  if (argument.onlyRead || argument.keyIdentifier) return [];
  if (argument.conversion) {
    return Object.values(argument.conversion.toArm).map((value) => ({ path, value }));
  }
  if (argument.itemProperty !== undefined) {
    const item = argument.itemProperty.split('.').reduceRight<JsonValue>((inner, name) => ({ [name]: inner }), 'x');
    return [{ path, value: [item] }];
  }
  if (argument.wrap === 'list') return [{ path, value: ['1'] }];
  return [argument.idObject ? { path, value: { id: '/x' } } : { path, value: 'x' }];
}

function plain(value: Value | undefined): JsonValue | undefined {
  if (value?.kind === 'array') return value.items.map((item) => plain(item) ?? null);
  if (value?.kind !== 'object') return scalarOf(value);
  return Object.fromEntries(
    [...value.properties.values()].map((property) => [property.name, plain(property.value) ?? null]),
  );
}

/** Sets one property of a bare resource and reads the text again. */
function readBack(resourceType: string, { path, value }: Setting, version: string): JsonValue | undefined {
  const text = `terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "${version}"
    }
  }
}

resource "${resourceType}" "a" {
  count_of_nothing = 0
}
`;
  const before = { path: 'main.tf', text, language: 'terraform' } as const;
  const type = resourceMappings.get(resourceType)?.type;
  const [resource] = readTerraform([before]).resources.filter((one) => one.type === type);
  if (!resource) return undefined;
  const files = new Map([['main.tf', new ParsedFile(before)]]);
  const edits = writeTerraformChanges([{ kind: 'set-property', resource, path, value }], files);
  if (!edits) return undefined;
  const after = {
    ...before,
    text: applyEdits(
      text,
      edits.map(({ edit }) => edit),
    ),
  };
  const [again] = readTerraform([after]).resources.filter((one) => one.type === type);
  return plain(valueAt(again?.body, path));
}

const declared = [...resourceMappings.values()].filter((mapping) => !mapping.attachment);

describe.each([
  [3, '~> 3.117'],
  [4, '~> 4.50'],
  [5, '~> 5.2'],
])('with version %i of the provider', (major, version) => {
  it.each(declared.map((mapping) => [mapping.resource, mapping] as const))(
    'what is written into %s is read back',
    (resourceType, mapping) => {
      for (const setting of settings(mapping, '', major)) {
        expect(readBack(resourceType, setting, version), setting.path).toEqual(setting.value);
      }
    },
  );
});
