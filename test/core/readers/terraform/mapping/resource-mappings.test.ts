/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import type {
  ArgumentMapping,
  BlockMapping,
  Conversion,
  ResourceMapping,
} from '../../../../../src/core/readers/terraform/mapping/resource-mapping';
import { resourceMappings } from '../../../../../src/core/readers/terraform/mapping/resource-mappings';

interface Level {
  readonly place: string;
  readonly arguments: readonly ArgumentMapping[];
  readonly blocks: readonly BlockMapping[];
}

function levels(mapping: ResourceMapping): Level[] {
  const top: Level = { place: mapping.resource, arguments: mapping.arguments, blocks: mapping.blocks ?? [] };
  const blocks = [...(mapping.blocks ?? []), ...(mapping.children ?? [])];
  return [top, ...blocks.flatMap((block) => blockLevels(mapping.resource, block))];
}

function blockLevels(outer: string, block: BlockMapping): Level[] {
  const place = `${outer}.${block.block}`;
  const blocks = block.blocks ?? [];
  return [{ place, arguments: block.arguments, blocks }, ...blocks.flatMap((inner) => blockLevels(place, inner))];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const mappings = [...resourceMappings.values()];
const everyLevel = mappings.flatMap(levels);
const everyArgument = everyLevel.flatMap((level) =>
  level.arguments.map((argument) => [`${level.place}.${argument.argument}`, argument] as const),
);

describe('the azurerm mapping', () => {
  it('names each resource type once, by its key', () => {
    for (const [key, mapping] of resourceMappings) expect(mapping.resource).toBe(key);
  });

  it('loses no mapping to a second one of the same resource type', async () => {
    const modules = import.meta.glob('../../../../../src/core/readers/terraform/mapping/services/*.ts', {
      eager: true,
    });
    const listed = Object.values(modules)
      .flatMap((module) => Object.entries(module as Record<string, unknown>))
      .filter(([name]) => name.endsWith('Mappings'))
      .flatMap(([, list]) => (list as readonly ResourceMapping[]).map((mapping) => mapping.resource));
    expect(repeated(listed)).toEqual([]);
    expect([...listed].sort()).toEqual([...resourceMappings.keys()].sort());
  });

  it('gives every type its provider namespace', () => {
    for (const mapping of mappings) expect(mapping.type).toMatch(/^Microsoft\.\w+(\/\w+)+$/);
  });

  it('names an argument once in the block it stands in, former names included', () => {
    for (const level of everyLevel) {
      const names = level.arguments.flatMap((argument) => [argument.argument, ...(argument.formerNames ?? [])]);
      const blocks = level.blocks.flatMap((block) => [block.block, ...(block.formerNames ?? [])]);
      expect(repeated([...names, ...blocks]), level.place).toEqual([]);
    }
  });

  it('maps one argument to a path, but for those that the major version tells apart', () => {
    for (const level of everyLevel) {
      const always = level.arguments.filter((argument) => argument.majors === undefined);
      expect(repeated(always.map((argument) => argument.path)), level.place).toEqual([]);
    }
  });

  it('leaves a writable argument for every path that is only read', () => {
    for (const level of everyLevel) {
      for (const argument of level.arguments.filter((one) => one.onlyRead)) {
        const others = level.arguments.filter((one) => one.path === argument.path && !one.onlyRead);
        expect(others, `${level.place}.${argument.argument}`).not.toEqual([]);
      }
    }
  });

  it('says for every renamed argument and block when the former name went', () => {
    for (const [place, argument] of everyArgument) {
      if (argument.formerNames && !argument.majors) expect(argument.renamedIn, place).toBeGreaterThan(3);
    }
    for (const block of everyLevel.flatMap((level) => level.blocks)) {
      if (block.formerNames) expect(block.renamedIn, block.block).toBeGreaterThan(3);
    }
  });

  it.each(everyArgument.flatMap(([place, argument]) => (argument.conversion ? [[place, argument.conversion]] : [])))(
    'converts %s back to a value that it converts to the same',
    (_, conversion) => {
      const { toArm, toTerraform } = conversion as Conversion;
      for (const arm of Object.values(toArm)) {
        const sources = Object.entries(toArm).filter(([, value]) => value === arm);
        if (toTerraform) {
          expect(toArm[String(toTerraform[String(arm)])]).toBe(arm);
        } else {
          expect(sources).toHaveLength(1);
        }
      }
    },
  );

  it.each([
    ['azurerm_storage_account', 'sku.name', 'Standard_ZRS'],
    ['azurerm_linux_virtual_machine', 'properties.securityProfile.securityType', 'TrustedLaunch'],
    ['azurerm_linux_virtual_machine', 'properties.securityProfile.securityType', 'ConfidentialVM'],
    ['azurerm_linux_web_app', 'properties.siteConfig.linuxFxVersion', 'DOCKER|shop/web:1.2.3'],
    ['azurerm_linux_web_app', 'properties.siteConfig.linuxFxVersion', 'PYTHON|3.12'],
    ['azurerm_postgresql_flexible_server', 'sku.name', 'Standard_D2ds_v5'],
    ['azurerm_postgresql_flexible_server', 'sku.name', 'Standard_B1ms'],
    ['azurerm_mysql_flexible_server', 'sku.name', 'Standard_E4ds_v5'],
  ])('combines and takes apart %s %s %s', (resource, path, value) => {
    const combined = resourceMappings.get(resource)?.combined?.find((one) => one.path === path);
    const parts = combined?.toTerraform(value) ?? {};
    expect(combined?.toArm(combined.arguments.map((argument) => parts[argument]))).toBe(value);
  });

  it('combines nothing where an argument is missing', () => {
    const sku = resourceMappings.get('azurerm_storage_account')?.combined?.[0];
    expect(sku?.toArm(['Standard', undefined])).toBeUndefined();
  });

  it('reads the tier of a flexible server from the prefix of its size', () => {
    const tier = resourceMappings.get('azurerm_postgresql_flexible_server')?.combined?.[1];
    expect(['B_Standard_B1ms', 'GP_Standard_D2s_v3', 'MO_Standard_E4s_v3'].map((size) => tier?.toArm([size]))).toEqual([
      'Burstable',
      'GeneralPurpose',
      'MemoryOptimized',
    ]);
  });
});
