import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../../src/core/design/read-value';
import { readTerraformDeployment } from '../../../../src/core/readers/terraform/read-terraform-deployment';
import { plain } from '../../evaluate/terraform/evaluate-text';
import { readFolders, TextProject, type Texts } from './read-folders';
import { mappingsByResource, resourceAt } from './read-module';

function tagOf(texts: Texts): unknown {
  const tags = valueAt(resourceAt(readFolders(texts), 'azurerm_resource_group.rg').body, 'tags');
  return tags && plain(tags);
}

const group = (tags: string) => `resource "azurerm_resource_group" "rg" {\n  tags = ${tags}\n}\n`;

describe('a deployment that grows without end', () => {
  it('stops where modules double at each level', () => {
    const texts: Record<string, string> = {};
    for (let level = 0; level < 30; level += 1) {
      const folder = level === 0 ? '' : `m${level}/`;
      const source = level === 0 ? `./m${level + 1}` : `../m${level + 1}`;
      texts[`${folder}main.tf`] =
        `module "a" {\n  source = "${source}"\n}\nmodule "b" {\n  source = "${source}"\n}\nresource "azurerm_resource_group" "g" {}\noutput "o" {\n  value = module.a.o\n}\n`;
    }
    const { resources } = readFolders({ ...texts, 'main.tf': `${texts['main.tf']}${group('module.a.o')}` });
    expect(resources.length).toBeLessThanOrEqual(1002);
    expect(resources.length).toBeGreaterThan(900);
  });

  it('stops where modules lie too deep in one another', () => {
    const texts: Record<string, string> = { 'main.tf': `module "a" {\n  source = "./m1"\n}\n${group('module.a.o')}` };
    for (let level = 1; level < 60; level += 1) {
      texts[`m${level}/main.tf`] =
        `module "a" {\n  source = "../m${level + 1}"\n}\noutput "o" {\n  value = module.a.o\n}\nresource "azurerm_resource_group" "g" {}\n`;
    }
    expect(tagOf(texts)).toEqual({ unknown: 'limit' });
    expect(readFolders(texts).resources).toHaveLength(21);
  });

  it('leaves out a call with more instances than are left', () => {
    const calls = Array.from(
      { length: 11 },
      (_, index) => `module "m${index}" {\n  source = "./m"\n  count = 100\n}\n`,
    );
    const texts: Texts = {
      'main.tf': `${calls.join('')}${group('module.m10[0].o')}`,
      'm/main.tf': 'resource "azurerm_resource_group" "g" {}\noutput "o" {\n  value = "o"\n}\n',
    };
    expect(readFolders(texts).resources).toHaveLength(1001);
    expect(tagOf(texts)).toEqual({ unknown: 'limit' });
  });

  it('leaves out resources of modules beyond their limit', () => {
    const many = Array.from(
      { length: 30 },
      (_, index) => `resource "azurerm_resource_group" "g${index}" {\n  count = 100\n}\n`,
    );
    const design = readFolders({
      'main.tf': 'module "m" {\n  source = "./m"\n  count = 100\n}\n',
      'm/main.tf': many.join(''),
    });
    expect(design.resources).toHaveLength(20_000);
  });

  it('ends where an argument doubles from module to module', () => {
    const texts: Record<string, string> = {
      'main.tf': `module "a" {\n  source = "./m1"\n  v = range(1000)\n}\n${group('module.a.o')}`,
    };
    for (let level = 1; level < 15; level += 1) {
      texts[`m${level}/main.tf`] =
        `variable "v" {}\nmodule "a" {\n  source = "../m${level + 1}"\n  v = [for x in var.v : [for y in range(1000) : [x, x]]]\n}\noutput "o" {\n  value = module.a.o\n}\n`;
    }
    texts['m15/main.tf'] = 'variable "v" {}\noutput "o" {\n  value = var.v\n}\n';
    expect(tagOf(texts)).toEqual({ unknown: 'limit' });
  });

  it('ends where files are read again and again', () => {
    const texts: Texts = {
      'main.tf': group('length([for x in range(9000) : [for y in range(9000) : sha512(file("big.txt"))]])'),
      'big.txt': 'x'.repeat(20_000),
    };
    expect(tagOf(texts)).toEqual({ unknown: 'limit' });
  });
});

describe('a long chain of modules', () => {
  it('that feed one another is followed as far as expressions may be nested', () => {
    const chain = (length: number): Texts => ({
      'main.tf': `${Array.from(
        { length },
        (_, index) =>
          `module "m${index}" {\n  source = "./m"\n  in = ${index + 1 < length ? `module.m${index + 1}.out` : '"end"'}\n}\n`,
      ).join('')}${group('module.m0.out')}`,
      'm/main.tf': 'variable "in" {}\noutput "out" {\n  value = var.in\n}\n',
    });
    expect(tagOf(chain(100))).toBe('end');
    expect(tagOf(chain(900))).toEqual({ unknown: 'limit' });
  });
});

describe('a circle', () => {
  const through = 'variable "in" {}\nlocals {\n  l = var.in\n}\noutput "out" {\n  value = local.l\n}\n';

  it.each([
    [
      'of a local and a module',
      'locals {\n  l = module.a.out\n}\nmodule "a" {\n  source = "./m"\n  in = local.l\n}\n',
      'local.l',
    ],
    ['of a module alone', 'module "a" {\n  source = "./m"\n  in = module.a.out\n}\n', 'module.a.out'],
    [
      'of a resource and a module',
      `module "a" {\n  source = "./m"\n  in = azurerm_resource_group.o.tags\n}\nresource "azurerm_resource_group" "o" {\n  tags = module.a.out\n}\n`,
      'azurerm_resource_group.o.tags',
    ],
    [
      'of two modules',
      'module "a" {\n  source = "./m"\n  in = module.b.out\n}\nmodule "b" {\n  source = "./m"\n  in = module.a.out\n}\n',
      'module.b.out',
    ],
  ])('%s ends', (_, text, expression) => {
    expect(tagOf({ 'main.tf': `${text}${group(expression)}`, 'm/main.tf': through })).toEqual({ unknown: 'cycle' });
  });
});

const folders = ['', 'a/', 'a/b/', 'c/'] as const;
const word = fc.constantFrom(
  ...'module resource variable output locals data "a" "b" "m" "azurerm_storage_account" source count for_each default'.split(
    ' ',
  ),
  ...'value name storage_account_id "./a" "../c" "./" "./b" "../a" "x/y/z" { } { } = = = \n \n \n [ ] ( ) , . var.a'.split(
    ' ',
  ),
  ...'module.a module.b.a local.a each.key 1 2 toset(["a"]) azurerm_storage_account.a.id file("../a/main.tf")'.split(
    ' ',
  ),
);
const block = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'm'),
      fc.constantFrom('./a', './b', '../c', '..', '../a/b', './', 'x/y/z'),
      fc.constantFrom(
        '',
        'count = 2',
        'count = var.a',
        'for_each = toset(["a"])',
        'for_each = module.b',
        'count = module.a.a',
      ),
      fc.constantFrom('var.a', 'module.b.a', 'module.a[*].a', 'azurerm_storage_account.a.id', 'local.a', 'range(3)'),
    )
    .map(([name, source, meta, a]) => `module "${name}" {\n  source = "${source}"\n  ${meta}\n  a = ${a}\n}\n`),
  fc
    .constantFrom(
      'var.a',
      'module.a.a',
      'values(module.b)[*].a',
      'azurerm_storage_account.a',
      'local.a',
      '[for m in module.m : m]',
    )
    .map((value) => `output "a" {\n  value = ${value}\n}\n`),
  fc.constantFrom('var.a', 'module.a.a', '[local.a]').map((value) => `locals {\n  a = ${value}\n}\n`),
  fc
    .constantFrom('', 'default = 1', 'type = object({ x = optional(number, 2) })')
    .map((of) => `variable "a" {\n  ${of}\n}\n`),
  fc
    .constantFrom('var.a', 'module.a.a', 'module.b["a"].a', 'local.a')
    .map((value) => `resource "azurerm_storage_account" "a" {\n  name = ${value}\n}\n`),
  fc.array(word, { maxLength: 15 }).map((words) => `${words.join(' ')}\n`),
);
const texts = fc
  .tuple(...folders.map(() => fc.array(block, { maxLength: 6 })))
  .map(
    (all): Texts =>
      Object.fromEntries(folders.map((folder, index) => [`${folder}main.tf`, (all[index] ?? []).join('')])),
  );

describe('any deployment', () => {
  it('is read to the end, twice alike, with keys of its own for every resource, and asks for folders of its calls alone', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const project = new TextProject(given);
        const first = readTerraformDeployment('a/', [], project, mappingsByResource);
        const second = readTerraformDeployment('a/', [], new TextProject(given), mappingsByResource);
        expect(second).toEqual(first);
        const keys = first.resources.map((resource) => resource.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const path of project.asked) expect(path).toMatch(/^(?!.*\/\.\.\/)(?!.*\/\.\/)(?!\/)(?!.*:)/);
      }),
      { numRuns: 250 },
    );
  });
});
