import { describe, expect, it } from 'vitest';
import { type Design, emptyDesign } from '../../../../src/core/design/design';
import { referencedResource } from '../../../../src/core/design/links';
import { valueAt } from '../../../../src/core/design/read-value';
import type { Value } from '../../../../src/core/design/value';
import { plain } from '../../evaluate/terraform/evaluate-text';
import { readFolders, type Texts } from './read-folders';
import { bodyOf, cut, resourceAt } from './read-module';

const account = `variable "sku" {
  default = "Standard"
}
resource "azurerm_storage_account" "this" {
  name         = "account"
  account_tier = var.sku
}
output "id" {
  value = azurerm_storage_account.this.id
}
output "name" {
  value = azurerm_storage_account.this.name
}
`;

function keysOf(design: Design): readonly string[] {
  return design.resources.map((resource) => resource.key);
}

function tagsOf(design: Design): Value | undefined {
  return valueAt(resourceAt(design, 'azurerm_resource_group.rg').body, 'tags');
}

/** What `expression` in the root stands for beside modules. */
function inRoot(expression: string, calls: string, modules: Texts): { design: Design; tags: Value | undefined } {
  const main = `variable "x" {}\n${calls}\nresource "azurerm_resource_group" "rg" {\n  tags = ${expression}\n}\n`;
  const design = readFolders({ 'main.tf': main, ...modules });
  return { design, tags: tagsOf(design) };
}

function output(expression: string, calls: string, modules: Texts = { 'm/main.tf': account }): unknown {
  const { tags } = inRoot(expression, calls, modules);
  return tags && plain(tags);
}

describe('a local module', () => {
  it('gives its resources to the deployment', () => {
    const design = readFolders({ 'main.tf': 'module "a" {\n  source = "./m"\n}\n', 'm/main.tf': account });
    expect(design.resources.map(({ key, address, file }) => [key, address, file])).toEqual([
      ['main.tf#module.a>m/main.tf#azurerm_storage_account.this', 'azurerm_storage_account.this', 'm/main.tf'],
    ]);
    expect(design.files).toEqual(['main.tf', 'm/main.tf']);
  });

  it.each([
    ['infra/', '../m', 'm/'],
    ['infra/', './m/', 'infra/m/'],
    ['', './a/../m', 'm/'],
    ['infra/dev/', '..', 'infra/'],
    ['file:///work/dev/', '../m', 'file:///work/m/'],
  ])('called in %j as %j stands in %j', (folder, source, target) => {
    const design = readFolders(
      { [`${folder}main.tf`]: `module "a" {\n  source = "${source}"\n}\n`, [`${target}main.tf`]: account },
      folder,
    );
    expect(design.resources.map((resource) => resource.file)).toEqual([`${target}main.tf`]);
  });

  it('tells the calls on the way to its resources', () => {
    const main = 'module "outer" {\n  source = "./o"\n  for_each = toset(["x"])\n}\n';
    const outer = 'module "inner" {\n  source = "../m"\n  count = 1\n}\n';
    const design = readFolders({ 'main.tf': main, 'o/main.tf': outer, 'm/main.tf': account });
    const texts: Texts = { 'main.tf': main, 'o/main.tf': outer };
    expect(
      design.resources[0]?.calls?.map(({ file, range, description }) => [description, cut(texts[file] ?? '', range)]),
    ).toEqual([
      ['module.outer["x"]', 'outer'],
      ['module.inner[0]', 'inner'],
    ]);
    expect(keysOf(design)).toEqual([
      'main.tf#module.outer[x]>o/main.tf#module.inner[0]>m/main.tf#azurerm_storage_account.this',
    ]);
    expect(design.moduleCalls.map((call) => call.key)).toEqual([
      'main.tf#module.outer',
      'main.tf#module.outer[x]>o/main.tf#module.inner',
    ]);
  });

  it('reads no files of values of its own', () => {
    const design = readFolders({
      'main.tf': 'module "a" {\n  source = "./m"\n}\n',
      'm/main.tf': account,
      'm/terraform.tfvars': 'sku = "Premium"',
    });
    expect(bodyOf(design, 'azurerm_storage_account.this', 'sku.name')).toBeUndefined();
    expect(design.files).toEqual(['main.tf', 'm/main.tf']);
  });

  it('is not needed, nor is any file', () => {
    expect(readFolders({ 'a/main.tf': account }, 'b/', ['c.tfvars'])).toEqual(emptyDesign);
  });

  it('has resources that keep no calls in the root', () => {
    expect(readFolders({ 'main.tf': account }).resources[0]).not.toHaveProperty('calls');
  });
});

describe('the instances of a module', () => {
  function instances(meta: string): unknown {
    const design = readFolders({
      'main.tf': `variable "x" {}\nmodule "a" {\n  source = "./m"\n  ${meta}\n}\n`,
      'm/main.tf':
        'variable "name" {\n  default = "none"\n}\nresource "azurerm_resource_group" "rg" {\n  name = var.name\n}\n',
    });
    return design.resources.map(({ name, condition, calls }) => [
      calls?.at(-1)?.description,
      plain(name),
      condition && plain(condition),
    ]);
  }

  it.each([
    [
      'count = 2\n name = "n${count.index}"',
      [
        ['module.a[0]', 'n0', undefined],
        ['module.a[1]', 'n1', undefined],
      ],
    ],
    [
      'for_each = { k = "v", l = "w" }\n name = "${each.key}${each.value}"',
      [
        ['module.a["k"]', 'kv', undefined],
        ['module.a["l"]', 'lw', undefined],
      ],
    ],
    ['count = 0', []],
    ['for_each = {}', []],
    ['count = var.x ? 1 : 0', [['module.a[0]', 'none', { choice: [true, false] }]]],
    ['count = var.x', [['module.a', 'none', { unknown: 'required-parameter' }]]],
    [
      'for_each = var.x\n name = each.key',
      [['module.a', { unknown: 'required-parameter' }, { unknown: 'required-parameter' }]],
    ],
  ])('%s', (meta, expected) => {
    expect(instances(meta)).toEqual(expected);
  });
});

describe('arguments', () => {
  const child = `variable "kind" {
  type = string
}
resource "azurerm_resource_group" "rg" {
  location = var.kind
}
`;
  const main = `variable "where" {
  default = "westeurope"
}
locals {
  place = var.where
}
module "a" {
  source = "./m"
  kind   = local.place
}
`;

  it('are evaluated in the caller, with a step for every hop', () => {
    const texts: Texts = { 'main.tf': main, 'm/main.tf': child };
    const design = readFolders(texts);
    const source = valueAt(resourceAt(design, 'azurerm_resource_group.rg').body, 'location')?.source;
    expect(source?.file).toBe('main.tf');
    expect(source && cut(main, source.range)).toBe('"westeurope"');
    expect(
      source?.trail.map(({ file, range, description }) => [file, description, cut(texts[file] ?? '', range)]),
    ).toEqual([
      ['m/main.tf', 'variable kind', 'kind'],
      ['main.tf', 'module argument kind', 'kind'],
      ['main.tf', 'local place', 'place'],
      ['main.tf', 'variable where', 'where'],
    ]);
  });

  it('come from files of values, the strongest last', () => {
    const texts: Texts = {
      'main.tf': main,
      'm/main.tf': child,
      'terraform.tfvars': 'where = "a"',
      'x.auto.tfvars': 'where = "b"',
      'env/prod.tfvars': 'where = "c"',
      'env/more.tfvars.json': '{"where": "d"}',
    };
    const location = (valueFiles: readonly string[]) =>
      bodyOf(readFolders(texts, '', valueFiles), 'azurerm_resource_group.rg', 'location');
    expect(location([])).toBe('b');
    expect(location(['env/prod.tfvars'])).toBe('c');
    expect(location(['env/prod.tfvars', 'env/more.tfvars.json'])).toBe('d');
    expect(location(['missing.tfvars'])).toBe('b');
  });

  function given(declaration: string, argument: string): unknown {
    const design = readFolders({
      'main.tf': `variable "x" {}\nmodule "a" {\n  source = "./m"\n  ${argument}\n}\n`,
      'm/main.tf': `variable "v" {\n${declaration}\n}\nresource "azurerm_resource_group" "rg" {\n  tags = { t = var.v }\n}\n`,
    });
    return bodyOf(design, 'azurerm_resource_group.rg', 'tags.t');
  }

  it.each([
    ['default = "d"', '', 'd'],
    ['default = "d"', 'v = null', undefined],
    ['default = "d"\n nullable = false', 'v = null', 'd'],
    ['default = "d"\n nullable = false', 'v = var.x ? null : "e"', { choice: ['d', 'e'] }],
    ['default = "d"', 'v = var.x', { unknown: 'required-parameter' }],
    ['type = string', '', { unknown: 'required-parameter' }],
    [
      'validation {\n condition = contains(["LRS", "ZRS"], var.v)\n error_message = "No."\n }',
      'v = var.x',
      { choice: ['LRS', 'ZRS'] },
    ],
    ['validation {\n condition = contains(["LRS", "ZRS"], var.v)\n error_message = "No."\n }', 'v = "GRS"', 'GRS'],
    ['type = any', 'v = { for k in var.x : k => { sku = 1 } }["k"].sku', 1],
    ['type = number', 'v = "3"', 3],
    [
      'type = map(object({ sku = optional(string, "ZRS"), rules = optional(list(object({ port = optional(number, 443) })), []) }))',
      'v = { a = {}, b = { sku = null, rules = [{}, { port = 80 }] } }',
      { a: { sku: 'ZRS', rules: [] }, b: { sku: 'ZRS', rules: [{ port: 443 }, { port: 80 }] } },
    ],
    [
      'type = list(object({ inner = optional(object({ on = optional(bool, true) }), {}) }))',
      'v = [{}, { inner = { on = false } }]',
      [{ inner: { on: true } }, { inner: { on: false } }],
    ],
    [
      'type = set(object({ inner = optional(object({ on = optional(bool, true) })) }))',
      'v = [{ inner = {} }]',
      [{ inner: { on: true } }],
    ],
  ])('%s given %s', (declaration, argument, expected) => {
    expect(given(declaration, argument)).toEqual(expected);
  });
});

describe('outputs', () => {
  const call = (meta = '') => `module "a" {\n  source = "./m"\n  ${meta}\n}\n`;

  it.each([
    ['module.a.name', call(), 'account'],
    ['module.a["name"]', call(), 'account'],
    ['module.a[*].name', call(), ['account']],
    ['module.a[0].name', call('count = 1'), 'account'],
    ['module.a[*].name', call('count = 2'), ['account', 'account']],
    ['module.a.*.name', call('count = 2'), ['account', 'account']],
    ['module.a["k"].name', call('for_each = toset(["k"])'), 'account'],
    ['module.a[var.x].name', call('for_each = toset(["k", "l"])'), 'account'],
    ['values(module.a)[*].name', call('for_each = toset(["k", "l"])'), ['account', 'account']],
    ['{ for k, m in module.a : k => m.name }', call('for_each = toset(["k"])'), { k: 'account' }],
    ['[for m in module.a : m.name]', call('for_each = toset(["k"])'), ['account']],
    ['one(module.a[*].name)', call('count = 0'), undefined],
    ['module.a["any"].name', call('for_each = var.x'), 'account'],
    ['keys(module.a)', call('for_each = toset(["k", "l"])'), ['k', 'l']],
    ['module.a.nothing', call(), { unknown: 'unresolved-name' }],
    ['try(module.a.nothing, "else")', call(), 'else'],
    ['module.b.name', call(), { unknown: 'unresolved-name' }],
    ['module', call(), { unknown: 'unresolved-name' }],
  ])('%s', (expression, calls, expected) => {
    expect(output(expression, calls)).toEqual(expected);
  });

  it.each([
    ['module.a.id', call()],
    ['module.a["k"].id', call('for_each = toset(["k"])')],
    ['module.a[0].id', call('count = 1')],
    ['one(module.a[*].id)', call('count = var.x ? 1 : 0')],
  ])('%s names the resource in the module', (expression, calls) => {
    const { design, tags } = inRoot(expression, calls, { 'm/main.tf': account });
    expect(referencedResource(design, tags)).toBe(resourceAt(design, 'azurerm_storage_account.this'));
  });

  it('may depend on one another through other modules', () => {
    const passing =
      'variable "in" {\n  default = "start"\n}\noutput "first" {\n  value = "fixed"\n}\noutput "second" {\n  value = "${var.in}!"\n}\n';
    const calls =
      'module "a" {\n  source = "./m"\n  in = module.b.second\n}\nmodule "b" {\n  source = "./m"\n  in = module.a.first\n}\n';
    expect(output('module.a.second', calls, { 'm/main.tf': passing })).toBe('fixed!!');
  });

  it('that lead to themselves are unknown', () => {
    const passing = 'variable "in" {}\noutput "out" {\n  value = var.in\n}\n';
    const calls =
      'module "a" {\n  source = "./m"\n  in = module.b.out\n}\nmodule "b" {\n  source = "./m"\n  in = module.a.out\n}\n';
    expect(output('module.a.out', calls, { 'm/main.tf': passing })).toEqual({ unknown: 'cycle' });
    const self = 'module "a" {\n  source = "./m"\n  for_each = module.a.out\n  in = 1\n}\n';
    expect(output('module.a["k"].out', self, { 'm/main.tf': passing })).toBe(1);
  });
});

describe('a map of which only the members are known', () => {
  it('has members of the type that the variable declares', () => {
    const design = readFolders({
      'main.tf': 'variable "x" {}\nmodule "a" {\n  source = "./m"\n  all = { for k in var.x : k => { name = k } }\n}\n',
      'm/main.tf':
        'variable "all" {\n  type = map(object({ name = string, sku = optional(string, "ZRS") }))\n}\nresource "azurerm_resource_group" "rg" {\n  for_each = var.all\n  tags = { t = each.value.sku }\n}\n',
    });
    expect(bodyOf(design, 'azurerm_resource_group.rg', 'tags.t')).toBe('ZRS');
  });
});

describe('a call that makes nothing', () => {
  it('has no known arguments', () => {
    const design = readFolders({
      'main.tf': 'module "a" {\n  source = "x/y/azurerm"\n  version = "1.0.0"\n  count = 0\n  name = "n"\n}\n',
    });
    const [call] = design.moduleCalls;
    expect(call).toMatchObject({ source: 'x/y/azurerm', version: { value: '1.0.0' } });
    expect(call && plain(call.arguments)).toEqual({ members: {}, rest: { unknown: 'unsupported' } });
  });
});

describe('a resource that is given to a module', () => {
  it('is still known there by its id', () => {
    const design = readFolders({
      'main.tf':
        'resource "azurerm_storage_account" "sa" {\n  name = "sa"\n}\nmodule "d" {\n  source = "./d"\n  target = azurerm_storage_account.sa.id\n}\n',
      'd/main.tf':
        'variable "target" {\n  type = string\n}\nresource "azurerm_monitor_diagnostic_setting" "d" {\n  target_resource_id = var.target\n}\n',
    });
    const setting = resourceAt(design, 'azurerm_monitor_diagnostic_setting.d');
    expect(referencedResource(design, setting.scope)).toBe(resourceAt(design, 'azurerm_storage_account.sa'));
  });

  it('is still known there as a whole', () => {
    const design = readFolders({
      'main.tf':
        'resource "azurerm_storage_account" "sa" {\n  name = "sa"\n}\nmodule "d" {\n  source = "./d"\n  target = azurerm_storage_account.sa\n}\n',
      'd/main.tf':
        'variable "target" {\n  type = object({ id = string, name = string })\n}\nresource "azurerm_monitor_diagnostic_setting" "d" {\n  target_resource_id = var.target.id\n}\n',
    });
    const setting = resourceAt(design, 'azurerm_monitor_diagnostic_setting.d');
    expect(referencedResource(design, setting.scope)).toBe(resourceAt(design, 'azurerm_storage_account.sa'));
  });
});

describe('a module that is given to another one as a whole', () => {
  it('passes on what its outputs read', () => {
    const design = readFolders({
      'main.tf': 'module "a" {\n  source = "./m"\n}\nmodule "d" {\n  source = "./d"\n  target = module.a\n}\n',
      'm/main.tf': account,
      'd/main.tf':
        'variable "target" {}\nresource "azurerm_monitor_diagnostic_setting" "d" {\n  name = var.target.name\n  target_resource_id = var.target.id\n}\n',
    });
    const setting = resourceAt(design, 'azurerm_monitor_diagnostic_setting.d');
    expect(plain(setting.name)).toBe('account');
    expect(referencedResource(design, setting.scope)).toBe(resourceAt(design, 'azurerm_storage_account.this'));
  });
});

describe('a data source', () => {
  it('names the resource of its name wherever the deployment declares it', () => {
    const design = readFolders({
      'main.tf': 'module "a" {\n  source = "./m"\n}\nmodule "d" {\n  source = "./d"\n  name = module.a.name\n}\n',
      'm/main.tf': account,
      'd/main.tf':
        'variable "name" {}\ndata "azurerm_storage_account" "sa" {\n  name = var.name\n}\nresource "azurerm_monitor_diagnostic_setting" "d" {\n  target_resource_id = data.azurerm_storage_account.sa.id\n}\n',
    });
    const setting = resourceAt(design, 'azurerm_monitor_diagnostic_setting.d');
    expect(referencedResource(design, setting.scope)).toBe(resourceAt(design, 'azurerm_storage_account.this'));
  });
});

describe('resources that modify another', () => {
  const rules = (target: string) =>
    `resource "azurerm_storage_account_network_rules" "r" {\n  storage_account_id = ${target}\n  default_action = "Deny"\n}\n`;
  const action = (design: Design) =>
    bodyOf(design, 'azurerm_storage_account.this', 'properties.networkAcls.defaultAction');

  it('do so in the module that they stand beside', () => {
    const design = readFolders({
      'main.tf': `module "a" {\n  source = "./m"\n}\n${rules('module.a.id')}`,
      'm/main.tf': account,
    });
    expect(action(design)).toBe('Deny');
    expect(design.resources).toHaveLength(1);
  });

  it('do so from another module', () => {
    const design = readFolders({
      'main.tf': 'module "a" {\n  source = "./m"\n}\nmodule "r" {\n  source = "./r"\n  account = module.a.id\n}\n',
      'm/main.tf': account,
      'r/main.tf': `variable "account" {}\n${rules('var.account')}`,
    });
    expect(action(design)).toBe('Deny');
  });

  it('perhaps do so from a module that may not be deployed', () => {
    const design = readFolders({
      'main.tf':
        'variable "x" {}\nmodule "a" {\n  source = "./m"\n}\nmodule "r" {\n  source = "./r"\n  count = var.x ? 1 : 0\n  account = module.a.id\n}\n',
      'm/main.tf': account,
      'r/main.tf': `variable "account" {}\n${rules('var.account')}`,
    });
    expect(action(design)).not.toBe('Deny');
    expect(action(design)).toMatchObject({ choice: ['Deny', null] });
  });

  it('certainly do so where both are in one module that may not be deployed', () => {
    const design = readFolders({
      'main.tf': 'variable "x" {}\nmodule "a" {\n  source = "./m"\n  count = var.x ? 1 : 0\n}\n',
      'm/main.tf': `${account}${rules('azurerm_storage_account.this.id')}`,
    });
    expect(action(design)).toBe('Deny');
  });

  it('do so through a data source that finds the resource by its name', () => {
    const design = readFolders({
      'main.tf': `module "a" {\n  source = "./m"\n}\ndata "azurerm_storage_account" "d" {\n  name = "account"\n}\n${rules('data.azurerm_storage_account.d.id')}`,
      'm/main.tf': account,
    });
    expect(action(design)).toBe('Deny');
  });
});

describe('children that name their parent by a text', () => {
  it('belong to the one in the same instance of the module', () => {
    const design = readFolders({
      'main.tf': 'module "a" {\n  source = "./m"\n  count = 2\n}\n',
      'm/main.tf':
        'resource "azurerm_storage_account" "sa" {\n  name = "same"\n}\nresource "azurerm_storage_container" "c" {\n  name = "c"\n  storage_account_name = "same"\n}\n',
    });
    expect(design.resources.map(({ key, parent }) => [key.split('#').at(-1), parent?.split('>')[0]])).toEqual([
      ['azurerm_storage_account.sa', undefined],
      ['azurerm_storage_container.c', 'main.tf#module.a[0]'],
      ['azurerm_storage_account.sa', undefined],
      ['azurerm_storage_container.c', 'main.tf#module.a[1]'],
    ]);
  });

  it('belong to the one in another module where there is none beside them', () => {
    const design = readFolders({
      'main.tf': `module "a" {\n  source = "./m"\n}\nmodule "c" {\n  source = "./c"\n  account = module.a.name\n}\n`,
      'm/main.tf': account,
      'c/main.tf':
        'variable "account" {}\nresource "azurerm_storage_container" "c" {\n  storage_account_name = var.account\n}\n',
    });
    expect(resourceAt(design, 'azurerm_storage_container.c').parent).toBe(
      resourceAt(design, 'azurerm_storage_account.this').key,
    );
  });
});

describe('the files of a module', () => {
  it('are merged with their overrides, and with everything that declares nothing left aside', () => {
    const design = readFolders({
      'main.tf': 'module "a" {\n  source = "./gone"\n}\n',
      'override.tf': 'module "a" {\n  source = "./m"\n}\n',
      'm/main.tf': `${account}moved {\n  from = azurerm_storage_account.old\n  to = azurerm_storage_account.this\n}\nimport {\n  to = azurerm_storage_account.this\n  id = "x"\n}\nremoved {\n  from = azurerm_storage_account.gone\n}\ncheck "c" {\n  data "azurerm_storage_account" "d" {\n    name = "x"\n  }\n  assert {\n    condition = true\n    error_message = "No."\n  }\n}\nephemeral "random_password" "p" {}\n`,
      'm/main_override.tf': 'resource "azurerm_storage_account" "this" {\n  name = "overridden"\n}\n',
      'm/tests/main.tf': 'resource "azurerm_resource_group" "not_called" {}\n',
      'm/a.tftest.hcl': 'run "r" {\n  variables {\n    sku = "Premium"\n  }\n}\n',
      'm/b.tofutest.hcl': 'run "r" {}\n',
      'm/c.tfmock.hcl': 'mock_resource "azurerm_storage_account" {}\n',
    });
    expect(design.resources.map((resource) => resource.address)).toEqual(['azurerm_storage_account.this']);
    expect(bodyOf(design, 'azurerm_storage_account.this', 'name')).toBe('overridden');
    expect(design.files).toEqual(['main.tf', 'override.tf', 'm/main.tf', 'm/main_override.tf']);
    expect(design.problems).toEqual([]);
  });

  it('may be JSON, and call modules from there', () => {
    const design = readFolders({
      'main.tf.json': '{"module": {"a": {"source": "./m", "for_each": "${toset([\\"k\\"])}", "sku": "${each.key}"}}}',
      'm/main.tf.json':
        '{"variable": {"sku": {}}, "resource": {"azurerm_resource_group": {"rg": {"name": "${var.sku}"}}}}',
    });
    expect(bodyOf(design, 'azurerm_resource_group.rg', 'name')).toBe('k');
  });

  it('may hold dynamic blocks over what the caller gives', () => {
    const design = readFolders({
      'main.tf':
        'module "a" {\n  source = "./m"\n  for_each = { k = ["10.0.0.0/8"] }\n  rules = { default = each.value }\n}\n',
      'm/main.tf':
        'variable "rules" {\n  type = map(list(string))\n}\nresource "azurerm_storage_account" "this" {\n  dynamic "network_rules" {\n    for_each = var.rules\n    content {\n      default_action = "Deny"\n      ip_rules = network_rules.value\n    }\n  }\n}\n',
    });
    expect(bodyOf(design, 'azurerm_storage_account.this', 'properties.networkAcls.ipRules')).toEqual([
      { value: '10.0.0.0/8' },
    ]);
  });
});

describe('a module that cannot be followed', () => {
  function reasonOf(source: string, modules: Texts = {}): unknown {
    const { design, tags } = inRoot('module.a.id', `module "a" {\n  source = ${source}\n}\n`, modules);
    expect(design.resources.map((resource) => resource.address)).toEqual(['azurerm_resource_group.rg']);
    return tags?.kind === 'unknown' && tags.reason;
  }

  it.each([
    ['"./m"', {}, 'unresolved-module', /no Terraform file/],
    ['"./m"', { 'm/README.json': '{}', 'm/prod.tfvars': 'a = 1' }, 'unresolved-module', /no Terraform file/],
    ['"../../m"', {}, 'unresolved-module', /no Terraform file/],
    ['"Azure/caf-enterprise-scale/azurerm"', {}, 'unresolved-module', /is not read/],
    ['"git::https://example.com/m.git"', {}, 'unresolved-module', /is not read/],
    ['"/m"', { '/m/main.tf': '' }, 'unresolved-module', /is not read/],
    ['var.x', {}, 'unresolved-module', /not a plain text/],
    ['"./"', {}, 'cycle', /leads back/],
  ])('%s', (source, modules, code, text) => {
    expect(reasonOf(source, modules)).toMatchObject({ code, text: expect.stringMatching(text) });
  });

  it('outside the root of the paths gives nothing', () => {
    const design = readFolders({ '/main.tf': 'module "a" {\n  source = "../m"\n}\n' }, '/');
    expect(design.resources).toEqual([]);
    expect(design.moduleCalls).toHaveLength(1);
  });

  it('keeps the keys of its instances', () => {
    const calls = 'module "a" {\n  source = "x/y/azurerm"\n  for_each = toset(["k", "l"])\n}\n';
    expect(output('{ for k, m in module.a : k => m.id }', calls)).toEqual({
      k: { unknown: 'unresolved-module' },
      l: { unknown: 'unresolved-module' },
    });
  });

  it('installed in the working directory is not looked for', () => {
    const modules: Texts = {
      '.terraform/modules/modules.json':
        '{"Modules":[{"Key":"a","Source":"x/y/azurerm","Dir":".terraform/modules/a"}]}',
      '.terraform/modules/a/main.tf': account,
    };
    expect(output('module.a.id', 'module "a" {\n  source = "x/y/azurerm"\n}\n', modules)).toEqual({
      unknown: 'unresolved-module',
    });
  });

  it('ends a circle of modules', () => {
    const design = readFolders({
      'main.tf': 'module "a" {\n  source = "./a"\n}\n',
      'a/main.tf': 'module "b" {\n  source = "../b"\n}\nresource "azurerm_resource_group" "a" {}\n',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}\nresource "azurerm_resource_group" "b" {}\n',
    });
    expect(design.resources.map((resource) => resource.address)).toEqual([
      'azurerm_resource_group.a',
      'azurerm_resource_group.b',
    ]);
  });
});
