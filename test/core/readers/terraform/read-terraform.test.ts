import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerraform } from '../../../../src/core/readers/terraform/read-terraform';
import { parseHcl } from '../../../../src/core/syntax/hcl/parse-hcl';
import { plain } from '../../evaluate/terraform/evaluate-text';
import { bodyOf, cut, read, readFiles, resourceAt } from './read-module';

describe('a resource', () => {
  const text = '# note\nresource "azurerm_storage_account" "main" {\n  name = "sa"\n}\n';
  const design = read(text);
  const resource = resourceAt(design, 'azurerm_storage_account.main');

  it('has its places in the text', () => {
    const { declaration, symbol, type, body } = resource.ranges;
    expect(cut(text, declaration)).toBe(text.slice(7, -1));
    expect(cut(text, symbol)).toBe('main');
    expect(cut(text, type)).toBe('"azurerm_storage_account"');
    expect(cut(text, body)).toBe('{\n  name = "sa"\n}');
  });

  it('has its type, name and provider', () => {
    expect(resource).toMatchObject({
      type: 'Microsoft.Storage/storageAccounts',
      apiVersion: undefined,
      name: { value: 'sa' },
      language: 'terraform',
      file: 'main.tf',
      existing: false,
      condition: undefined,
      loop: undefined,
      terraform: { type: 'azurerm_storage_account', providerMajors: [3, 4, 5] },
    });
  });

  it('stands beside comments and problems', () => {
    expect(design.comments.map((comment) => comment.text)).toEqual(['# note']);
    expect(design.files).toEqual(['main.tf']);
    expect(read('resource "azurerm_storage_account" "a" {\n  name = \n}').problems).not.toHaveLength(0);
  });

  it('without a mapping keeps what is written', () => {
    const other = read(
      'resource "random_string" "r" {\n  length = 4\n  special { a = 1 }\n  lifecycle { prevent_destroy = true }\n}',
    );
    expect(other.resources[0]?.type).toBe('Terraform/random_string');
    expect(bodyOf(other, 'random_string.r')).toEqual({ length: 4, special: [{ a: 1 }] });
  });

  it('in a half-written file does not hide the others', () => {
    const half = read(
      'resource "azurerm_storage_account" "a" {\n  name = "${\n\nresource "azurerm_resource_group" "b" {\n  name = "rg"\n}\n',
    );
    expect(half.resources.map((each) => each.address)).toContain('azurerm_resource_group.b');
  });
});

describe('the files of a directory', () => {
  it('are read together', () => {
    const design = readFiles({
      'a.tf': 'resource "azurerm_resource_group" "rg" {\n  location = local.location\n}',
      'b.tofu': 'locals {\n  location = var.location\n}',
      'c.tf.json': '{"variable": {"location": {"default": "${upper(\\"we\\")}"}}}',
    });
    expect(bodyOf(design, 'azurerm_resource_group.rg', 'location')).toBe('WE');
  });

  it('that override replace arguments and blocks', () => {
    const design = readFiles({
      'main.tf':
        'locals {\n  a = 1\n}\nresource "azurerm_storage_account" "a" {\n  name = "x"\n  location = "l"\n  network_rules {\n    default_action = "Allow"\n  }\n}',
      'override.tf':
        'locals {\n  a = 2\n}\nresource "azurerm_storage_account" "a" {\n  name = "y${local.a}"\n  network_rules {\n    default_action = "Deny"\n  }\n}',
    });
    expect(design.resources).toHaveLength(1);
    expect(bodyOf(design, 'azurerm_storage_account.a', 'name')).toBe('y2');
    expect(bodyOf(design, 'azurerm_storage_account.a', 'location')).toBe('l');
    expect(bodyOf(design, 'azurerm_storage_account.a', 'properties.networkAcls.defaultAction')).toBe('Deny');
  });

  it('of tests are left out', () => {
    const design = readFiles({ 'main.tf': '', 'a.tftest.hcl': 'variables {\n  a = 1\n}' });
    expect(design.files).toEqual(['main.tf']);
  });

  it('may be parsed already', () => {
    const text = 'resource "random_id" "a" {}';
    const trees = new Map([['main.tf', parseHcl('resource "random_id" "b" {}')]]);
    const design = readTerraform([{ path: 'main.tf', text, language: 'terraform' }], trees);
    expect(design.resources.map((resource) => resource.address)).toEqual(['random_id.b']);
  });

  it('may hold blocks that say nothing about resources', () => {
    const text =
      'moved {\n  from = a.b\n  to = a.c\n}\nimport {\n  to = a.b\n  id = "x"\n}\ncheck "c" {}\nremoved {\n  from = a.b\n}\noutput "o" {\n  value = 1\n}\n';
    expect(read(text)).toMatchObject({ resources: [], problems: [], providers: [] });
  });
});

describe('providers', () => {
  const text = `terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.1"
    }
    random = "3.6.0"
  }
}
resource "azapi_resource" "a" {}
data "azurerm_subnet" "s" {}
resource "terraform_data" "t" {}
`;

  it('are those that are required and those that are used', () => {
    const { providers } = read(text);
    expect(
      providers.map(({ name, source, version, declared, locked }) => [name, source, version, declared, locked]),
    ).toEqual([
      ['azurerm', 'hashicorp/azurerm', '~> 4.1', true, undefined],
      ['random', undefined, '3.6.0', true, undefined],
      ['azapi', undefined, undefined, false, undefined],
    ]);
  });

  it('have their places in the text', () => {
    const [azurerm, , azapi] = read(text).providers;
    expect(azurerm && cut(text, azurerm.nameRange)).toBe('azurerm');
    expect(azurerm?.versionRange && cut(text, azurerm.versionRange)).toBe('~> 4.1');
    expect(azurerm?.bodyRange && cut(text, azurerm.bodyRange)).toMatch(/^\{\n {6}source[\s\S]*\n {4}\}$/);
    expect(azapi && cut(text, azapi.nameRange)).toBe('"azapi_resource"');
  });

  it('are locked by a lock file', () => {
    const lock = 'provider "registry.terraform.io/hashicorp/azurerm" {\n  version = "4.1.0"\n}\n';
    const design = readFiles({ 'main.tf': text, '.terraform.lock.hcl': lock });
    expect(design.providers.map(({ name, locked }) => [name, locked])).toEqual([
      ['azurerm', true],
      ['random', false],
      ['azapi', false],
    ]);
    expect(design.files).toEqual(['main.tf']);
  });

  it('may be required in JSON', () => {
    const json = '{"terraform": {"required_providers": {"azurerm": {"version": "~> 3.0"}}}}';
    const design = readFiles({ 'main.tf.json': json, 'a.tf': 'resource "azurerm_storage_account" "a" {}' });
    expect(design.providers).toMatchObject([{ name: 'azurerm', version: '~> 3.0', declared: true }]);
    expect(design.resources[0]?.terraform?.providerMajors).toEqual([3]);
  });

  it('may have their version in the provider block', () => {
    const design = read(
      'provider "azurerm" {\n  version = "~> 3.0"\n  features {}\n}\nresource "azurerm_storage_account" "a" {}',
    );
    expect(design.providers).toMatchObject([{ name: 'azurerm', version: '~> 3.0', declared: false }]);
    expect(design.resources[0]?.terraform?.providerMajors).toEqual([3]);
  });
});

describe('module calls', () => {
  const text =
    'variable "v" {}\nmodule "net" {\n  source  = "Azure/avm-res-network-virtualnetwork/azurerm"\n  version = "0.4.0"\n  for_each = toset(["a", "b"])\n  name = each.key\n  size = var.v\n}\n';
  const [call] = read(text).moduleCalls;

  it('have their source, version and arguments', () => {
    expect(call).toMatchObject({
      address: 'module.net',
      source: 'Azure/avm-res-network-virtualnetwork/azurerm',
      version: { value: '0.4.0' },
    });
    expect(call && plain(call.arguments)).toEqual({
      name: { choice: ['a', 'b'] },
      size: { unknown: 'required-parameter' },
    });
  });

  it('have their places in the text', () => {
    expect(call && cut(text, call.symbolRange)).toBe('net');
    expect(call && cut(text, call.sourceRange)).toBe('Azure/avm-res-network-virtualnetwork/azurerm');
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'resource data variable locals module dynamic content for_each count default "a" "azurerm_storage_account"'.split(
      ' ',
    ),
    ...'{ } = [ ] ( ) . , : ? "${ } for in if each.value var.a local.a [*] * + => ... \n \n \n 1 name identity'.split(
      ' ',
    ),
  );

  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        expect(readFiles({ 'main.tf': text, 'a.tf.json': text, 'terraform.tfvars': text }).files).toHaveLength(3);
      }),
      { numRuns: 300 },
    );
  });

  it('that asks for too much ends', () => {
    const locals = Array.from({ length: 30 }, (_, index) => `  a${index + 1} = [for x in local.a${index} : [x, x]]`);
    const text = `locals {\n  a0 = range(10000)\n${locals.join('\n')}\n}\nresource "azurerm_resource_group" "r" {\n  count = 100\n  tags = { a = local.a30, b = [for x in local.a5 : [for y in local.a5 : [x, y]]] }\n}\n`;
    expect(read(text).resources).toHaveLength(100);
  });

  it('may hold a long chain of resources', () => {
    const chain = Array.from(
      { length: 3000 },
      (_, index) =>
        `resource "azurerm_resource_group" "r${index}" {\n  name = azurerm_resource_group.r${index + 1}.name\n}`,
    );
    expect(read(chain.join('\n')).resources).toHaveLength(3000);
  });
});
