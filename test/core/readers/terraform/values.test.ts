import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../../src/core/design/read-value';
import { bodyOf, cut, read, readFiles, resourceAt } from './read-module';

function tag(text: string, expression: string): unknown {
  return bodyOf(
    read(`${text}\nresource "azurerm_resource_group" "rg" {\n  tags = ${expression}\n}\n`),
    'azurerm_resource_group.rg',
    'tags',
  );
}

describe('variables', () => {
  it('have their default', () => {
    expect(tag('variable "a" {\n  default = "x"\n}', 'var.a')).toBe('x');
  });

  it('are unknown without one', () => {
    expect(tag('variable "a" {}', 'var.a')).toEqual({ unknown: 'required-parameter' });
  });

  it('are one of the values that a validation lists', () => {
    const variable = `variable "a" {
      type = string
      validation {
        condition = var.a != "" && contains(["LRS", "ZRS"], var.a)
        error_message = "No."
      }
    }`;
    expect(tag(variable, '"Standard_${var.a}"')).toEqual({ choice: ['Standard_LRS', 'Standard_ZRS'] });
  });

  it('are converted to their type', () => {
    expect(tag('variable "a" {\n  type = string\n  default = 1\n}', 'var.a')).toBe('1');
    expect(tag('variable "a" {\n  type = list(number)\n  default = ["1"]\n}', 'var.a')).toEqual([1]);
  });

  it('have the defaults of optional attributes', () => {
    const variable = `variable "a" {
      type = map(object({ sku = optional(string, "ZRS"), zones = optional(list(string)) }))
      default = { one = {}, two = { sku = "LRS", more = 1 } }
    }`;
    expect(tag(variable, 'var.a')).toEqual({ one: { sku: 'ZRS', zones: null }, two: { sku: 'LRS', zones: null } });
  });

  it('that are not declared are unknown', () => {
    expect(tag('', 'var.a')).toEqual({ unknown: 'unresolved-name' });
  });
});

describe('files of values', () => {
  const main = 'variable "a" {\n  default = "x"\n}\nresource "azurerm_resource_group" "rg" {\n  location = var.a\n}\n';

  it.each([
    [{ 'terraform.tfvars': 'a = "y"' }, 'y'],
    [{ 'terraform.tfvars': 'a = "y"', 'b.auto.tfvars': 'a = "z"', 'a.auto.tfvars': 'a = "w"' }, 'z'],
    [{ 'terraform.tfvars': 'a = "y"', 'terraform.tfvars.json': '{"a": "json"}' }, 'json'],
    [{ 'prod.tfvars': 'a = "y"' }, 'x'],
  ])('%j', (values, expected) => {
    expect(bodyOf(readFiles({ 'main.tf': main, ...values }), 'azurerm_resource_group.rg', 'location')).toBe(expected);
  });

  it('are where the value is written', () => {
    const values = 'a = "y"';
    const design = readFiles({ 'main.tf': main, 'terraform.tfvars': values });
    const source = valueAt(resourceAt(design, 'azurerm_resource_group.rg').body, 'location')?.source;
    expect(source?.file).toBe('terraform.tfvars');
    expect(source && cut(values, source.range)).toBe('"y"');
    expect(source?.trail.map((step) => step.description)).toEqual(['variable a']);
  });
});

describe('locals', () => {
  it('are read in any order', () => {
    expect(tag('locals {\n  a = "${local.b}-x"\n  b = local.c\n  c = "y"\n}', 'local.a')).toBe('y-x');
  });

  it('that refer to themselves are unknown', () => {
    expect(tag('locals {\n  a = local.b\n  b = local.a\n}', 'local.a')).toEqual({ unknown: 'cycle' });
    expect(tag('locals {\n  a = local.a\n}', 'local.a')).toEqual({ unknown: 'cycle' });
  });

  it('may form a long chain', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => `  l${index + 1} = local.l${index}`).join('\n');
    expect(tag(`locals {\n  l0 = "end"\n${chain}\n}`, 'local.l10000')).toBe('end');
  });

  it('may form a long circle', () => {
    const circle = Array.from({ length: 5_000 }, (_, index) => `  l${index} = local.l${(index + 1) % 5_000}`).join(
      '\n',
    );
    expect(tag(`locals {\n${circle}\n}`, 'local.l7')).toEqual({ unknown: 'cycle' });
  });

  it('that double do not grow without bounds', () => {
    const doubling = Array.from({ length: 60 }, (_, index) => `  l${index + 1} = [local.l${index}, local.l${index}]`);
    expect(JSON.stringify(tag(`locals {\n  l0 = "x"\n${doubling.join('\n')}\n}`, 'local.l60')).length).toBeLessThan(
      1_000_000,
    );
  });
});

describe('the way of a value', () => {
  const text = `variable "kind" {
  default = { sku = "Premium" }
}
locals {
  settings = var.kind
}
resource "azurerm_resource_group" "rg" {
  location = local.settings.sku
}
`;

  it('leads through locals and variables to where it is written', () => {
    const source = valueAt(resourceAt(read(text), 'azurerm_resource_group.rg').body, 'location')?.source;
    expect(source && cut(text, source.range)).toBe('"Premium"');
    expect(source?.trail.map((step) => [step.description, cut(text, step.range)])).toEqual([
      ['local settings', 'settings'],
      ['variable kind', 'kind'],
    ]);
  });
});

describe('references', () => {
  const group = 'resource "azurerm_resource_group" "other" {\n  name = "rg"\n  location = "westeurope"\n}\n';

  it('to a written argument are its value', () => {
    expect(tag(group, 'azurerm_resource_group.other.location')).toBe('westeurope');
  });

  it('to anything else name the resource', () => {
    const design = read(
      `${group}resource "azurerm_resource_group" "rg" {\n  tags = azurerm_resource_group.other.id\n}`,
    );
    const value = valueAt(resourceAt(design, 'azurerm_resource_group.rg').body, 'tags');
    expect(value).toMatchObject({
      kind: 'unknown',
      reason: { code: 'resource-reference' },
      reference: {
        key: resourceAt(design, 'azurerm_resource_group.other').key,
        type: 'Microsoft.Resources/resourceGroups',
        name: { value: 'rg' },
        path: ['id'],
      },
    });
  });

  it('to a data source have its type and name', () => {
    const design = read(
      'data "azurerm_storage_account" "d" {\n  name = "sa"\n}\nresource "azurerm_resource_group" "rg" {\n  name = data.azurerm_storage_account.d.name\n  tags = data.azurerm_storage_account.d.id\n}',
    );
    expect(bodyOf(design, 'azurerm_resource_group.rg', 'name')).toBe('sa');
    expect(valueAt(resourceAt(design, 'azurerm_resource_group.rg').body, 'tags')).toMatchObject({
      reason: { code: 'data-source' },
      reference: { type: 'Microsoft.Storage/storageAccounts', name: { value: 'sa' }, path: ['id'] },
    });
    expect(design.resources).toHaveLength(1);
  });

  it('to a module that is not there are unknown', () => {
    expect(tag('module "m" {\n  source = "./m"\n}', 'module.m.id')).toEqual({ unknown: 'unresolved-module' });
    expect(tag('', 'module.m.id')).toEqual({ unknown: 'unresolved-name' });
  });

  it('to what is not declared, or not known before the run, are unknown', () => {
    expect(tag('', 'azurerm_subnet.a.id')).toEqual({ unknown: 'unresolved-name' });
    expect(tag('', 'each.key')).toEqual({ unknown: 'unresolved-name' });
    expect(tag('', 'path.cwd')).toEqual({ unknown: 'runtime-function' });
    expect(tag('', 'ephemeral.random_password.p.result')).toEqual({ unknown: 'runtime-function' });
    expect(tag('', 'terraform.workspace')).toEqual({ unknown: 'runtime-function' });
  });

  it('among resources may not go round in a circle', () => {
    const text =
      'resource "azurerm_resource_group" "a" {\n  name = azurerm_resource_group.b.name\n}\nresource "azurerm_resource_group" "b" {\n  name = azurerm_resource_group.a.name\n}';
    expect(bodyOf(read(text), 'azurerm_resource_group.a', 'name')).toEqual({ unknown: 'cycle' });
  });
});
