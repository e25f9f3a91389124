import { describe, expect, it } from 'vitest';
import { deepestProperty } from '../../../../src/core/design/read-value';
import { bodyOf, cut, read, resourceAt } from './read-module';

const account = `variable "x" {}
resource "azurerm_resource_group" "rg" {
  name = "rg"
}
resource "azapi_resource" "a" {
  type      = "Microsoft.Storage/storageAccounts@2023-01-01"
  name      = "sa"
  parent_id = azurerm_resource_group.rg.id
  location  = "westeurope"
  identity {
    type = "SystemAssigned"
  }
  body = BODY
}
`;

function withBody(body: string, more = ''): ReturnType<typeof read> {
  return read(account.replace('BODY', body) + more);
}

describe('azapi_resource', () => {
  it.each([
    ['an object', '{ sku = { name = "Standard_ZRS" }, properties = { a = var.x } }'],
    ['jsonencode', 'jsonencode({ sku = { name = "Standard_ZRS" }, properties = { a = var.x } })'],
  ])('has %s as its body', (_, body) => {
    const design = withBody(body);
    expect(resourceAt(design, 'azapi_resource.a')).toMatchObject({
      type: 'Microsoft.Storage/storageAccounts',
      apiVersion: '2023-01-01',
      name: { value: 'sa' },
      parent: undefined,
      scope: { reference: { key: resourceAt(design, 'azurerm_resource_group.rg').key } },
      terraform: { type: 'azapi_resource' },
    });
    expect(bodyOf(design, 'azapi_resource.a')).toEqual({
      name: 'sa',
      location: 'westeurope',
      identity: { type: 'SystemAssigned' },
      sku: { name: 'Standard_ZRS' },
      properties: { a: { unknown: 'required-parameter' } },
    });
  });

  it('knows where its API version stands', () => {
    const { ranges } = resourceAt(withBody('{}'), 'azapi_resource.a');
    expect(ranges.apiVersion && cut(account.replace('BODY', '{}'), ranges.apiVersion)).toBe('2023-01-01');
  });

  it.each([
    ['a local', 'locals {\n  type = "Microsoft.A/b@2023-01-01"\n}\n', 'local.type'],
    ['an interpolation', 'locals {\n  v = "2023-01-01"\n}\n', '"Microsoft.A/b@${local.v}"'],
  ])('has no place for an API version that comes from %s', (_, before, type) => {
    const design = read(`${before}resource "azapi_resource" "a" {\n  type = ${type}\n  name = "a"\n}\n`);
    const { apiVersion, ranges } = resourceAt(design, 'azapi_resource.a');
    expect(apiVersion).toBe('2023-01-01');
    expect(ranges.apiVersion).toBeUndefined();
  });

  it('may have JSON text as its body', () => {
    expect(bodyOf(withBody(`"{\\"kind\\":\\"StorageV2\\"}"`), 'azapi_resource.a', 'kind')).toBe('StorageV2');
  });

  it('names properties where they are written', () => {
    const body = '{ sku = { name = "Standard_ZRS" } }';
    const found = deepestProperty(resourceAt(withBody(body), 'azapi_resource.a').body, 'sku.name');
    expect(found && cut(account.replace('BODY', body), found.property.nameRange)).toBe('name');
  });

  it('with an unknown body may have any property', () => {
    expect(bodyOf(withBody('var.x'), 'azapi_resource.a', 'sku.name')).toEqual({ unknown: 'required-parameter' });
  });

  it('with an unknown version has a type all the same', () => {
    const design = read('variable "v" {}\nresource "azapi_resource" "a" {\n  type = "Microsoft.A/b@${var.v}"\n}');
    expect(resourceAt(design, 'azapi_resource.a')).toMatchObject({ type: 'Microsoft.A/b', apiVersion: undefined });
  });

  it('without a type is kept as it is written', () => {
    expect(read('resource "azapi_resource" "a" {}').resources[0]?.type).toBe('Terraform/azapi_resource');
  });

  it('is the child of the resource that parent_id names', () => {
    const child =
      'resource "azapi_resource" "c" {\n  type = "Microsoft.Storage/storageAccounts/blobServices@2023-01-01"\n  name = "default"\n  parent_id = azapi_resource.a.id\n}';
    const design = withBody('{}', child);
    expect(resourceAt(design, 'azapi_resource.c').parent).toBe(resourceAt(design, 'azapi_resource.a').key);
  });
});

describe('azapi_update_resource', () => {
  const update = (target: string) =>
    `resource "azapi_update_resource" "u" {\n  type = "Microsoft.Storage/storageAccounts@2023-01-01"\n  resource_id = ${target}\n  body = { properties = { a = 2 } }\n}`;

  it('is merged into the resource that it names', () => {
    const design = withBody('{ properties = { a = 1, b = 1 } }', update('azapi_resource.a.id'));
    expect(design.resources).toHaveLength(2);
    expect(bodyOf(design, 'azapi_resource.a', 'properties')).toEqual({ a: 2, b: 1 });
  });

  it('stands for a resource that exists already where it names none in the design', () => {
    const design = withBody('{}', update('var.x'));
    expect(resourceAt(design, 'azapi_update_resource.u').existing).toBe(true);
  });
});

describe('azapi_resource_action', () => {
  it('declares no resource of its own', () => {
    const action =
      'resource "azapi_resource_action" "keys" {\n  type = "Microsoft.Storage/storageAccounts@2023-01-01"\n  resource_id = azapi_resource.a.id\n  action = "listKeys"\n}\n';
    expect(resourceAt(withBody('{}', action), 'azapi_resource_action.keys').existing).toBe(true);
    expect(resourceAt(withBody('{}', action), 'azapi_resource.a').existing).toBe(false);
  });
});
