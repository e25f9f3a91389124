import { describe, expect, it } from 'vitest';
import { plain } from '../../evaluate/terraform/evaluate-text';
import { read } from './read-module';

function groups(text: string) {
  return read(text)
    .resources.filter((resource) => resource.address === 'azurerm_resource_group.rg')
    .map(({ loop, name, condition }) => [loop?.instance, plain(name), condition && plain(condition)]);
}

function withMeta(meta: string, name: string): string {
  return `variable "x" {}\nresource "azurerm_resource_group" "rg" {\n  ${meta}\n  name = ${name}\n}\n`;
}

const either = { choice: [true, false] };

describe('count', () => {
  it.each([
    [
      'count = 2',
      [
        ['0', 'rg0', undefined],
        ['1', 'rg1', undefined],
      ],
    ],
    ['count = 0', []],
    ['count = var.x ? 1 : 0', [['0', 'rg0', either]]],
    [
      'count = var.x ? 2 : 1',
      [
        ['0', 'rg0', undefined],
        ['1', 'rg1', either],
      ],
    ],
    [
      'count = var.x',
      [[undefined, { pieces: ['rg', { unknown: 'required-parameter' }] }, { unknown: 'required-parameter' }]],
    ],
  ])('%s', (meta, expected) => {
    expect(groups(withMeta(meta, '"rg${count.index}"'))).toEqual(expected);
  });

  it('is read up to a hundred', () => {
    expect(groups(withMeta('count = 100000', '"rg"'))).toHaveLength(100);
  });
});

describe('for_each', () => {
  it.each([
    [
      'for_each = { a = "x", b = "y" }',
      [
        ['a', 'ax', undefined],
        ['b', 'by', undefined],
      ],
    ],
    [
      'for_each = toset(["b", "a"])',
      [
        ['a', 'aa', undefined],
        ['b', 'bb', undefined],
      ],
    ],
    ['for_each = var.x ? { a = "x" } : {}', [['a', 'ax', either]]],
    ['for_each = {}', []],
  ])('%s', (meta, expected) => {
    expect(groups(withMeta(meta, '"${each.key}${each.value}"'))).toEqual(expected);
  });

  it('that is not known gives one instance', () => {
    expect(groups(withMeta('for_each = var.x', 'each.value.name'))).toEqual([
      [undefined, { unknown: 'required-parameter' }, { unknown: 'required-parameter' }],
    ]);
  });

  it('over an unknown collection keeps what all its members have', () => {
    const meta = 'for_each = { for k in var.x : k => { name = "same" } }';
    expect(groups(withMeta(meta, 'each.value.name'))).toEqual([[undefined, 'same', { unknown: 'required-parameter' }]]);
  });

  it('has keys that are unique in the design', () => {
    const { resources } = read(withMeta('for_each = toset(["a", "b"])', 'each.key').repeat(2));
    expect(new Set(resources.map((resource) => resource.key)).size).toBe(resources.length);
    expect(resources).toHaveLength(4);
  });
});

describe('references to instances', () => {
  function tagsOf(meta: string, expression: string) {
    const design = read(`${withMeta(meta, '"rg"')}resource "azurerm_resource_group" "z" {\n  tags = ${expression}\n}`);
    const keys = new Map(design.resources.map((resource) => [resource.key, resource.loop?.instance]));
    const tags = design.resources.at(-1)?.body.properties.get('tags')?.value;
    const options = tags?.kind === 'choice' ? tags.options : tags?.kind === 'array' ? tags.items : tags ? [tags] : [];
    return options.map((option) => option.kind === 'unknown' && keys.get(option.reference?.key ?? ''));
  }

  it.each([
    ['count = 2', 'azurerm_resource_group.rg[1].id', ['1']],
    ['count = 2', 'azurerm_resource_group.rg[*].id', ['0', '1']],
    ['count = 2', 'azurerm_resource_group.rg[var.x].id', ['0', '1']],
    ['count = var.x ? 1 : 0', 'one(azurerm_resource_group.rg[*].id)', ['0']],
    ['for_each = toset(["a", "b"])', 'azurerm_resource_group.rg["b"].id', ['b']],
    ['for_each = toset(["a", "b"])', 'values(azurerm_resource_group.rg)[*].id', ['a', 'b']],
    ['for_each = toset(["a", "b"])', '[for k, g in azurerm_resource_group.rg : g.id]', ['a', 'b']],
  ])('%s: %s', (meta, expression, expected) => {
    expect(tagsOf(meta, expression)).toEqual(expected);
  });

  it('of which the number is unknown lead to the one that stands for all', () => {
    const design = read(
      `${withMeta('for_each = var.x', '"rg"')}resource "azurerm_resource_group" "z" {\n  tags = azurerm_resource_group.rg["k"].id\n}`,
    );
    expect(design.resources.at(-1)?.body.properties.get('tags')?.value).toMatchObject({
      reference: { key: design.resources[0]?.key, path: ['id'] },
    });
  });
});

describe('dynamic blocks', () => {
  function configurations(forEach: string) {
    const text = `variable "x" {}
resource "azurerm_network_interface" "n" {
  ip_configuration {
    name = "first"
  }
  dynamic "ip_configuration" {
    for_each = ${forEach}
    iterator = it
    content {
      name = it.value
    }
  }
}`;
    const value = read(text).resources[0]?.body.properties.get('properties')?.value;
    const list = value?.kind === 'object' ? value.properties.get('ipconfigurations')?.value : undefined;
    return list && plain(list);
  }

  it.each([
    ['["a", "b"]', [{ name: 'first' }, { name: 'a' }, { name: 'b' }]],
    ['[]', [{ name: 'first' }]],
    ['null', [{ name: 'first' }]],
    ['var.x', { items: [{ name: 'first' }], rest: { unknown: 'required-parameter' } }],
    ['var.x ? ["a"] : []', { choice: [[{ name: 'first' }, { name: 'a' }], [{ name: 'first' }]] }],
  ])('%s', (forEach, expected) => {
    expect(configurations(forEach)).toEqual(expected);
  });
});
