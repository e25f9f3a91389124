import { describe, expect, it } from 'vitest';
import { deepestProperty, valueAt } from '../../../../../src/core/design/read-value';
import { bodyOf, cut, read, readFiles, resourceAt } from '../read-module';

const address = 'azurerm_storage_account.a';

function account(content: string, more = ''): ReturnType<typeof read> {
  return read(`variable "x" {}\n${more}\nresource "azurerm_storage_account" "a" {\n${content}\n}\n`);
}

function at(content: string, path: string, more = ''): unknown {
  return bodyOf(account(content, more), address, path);
}

describe('arguments', () => {
  it.each([
    ['public_network_access_enabled = false', 'properties.publicNetworkAccess', 'Disabled'],
    ['public_network_access_enabled = "false"', 'properties.publicNetworkAccess', 'Disabled'],
    ['public_network_access_enabled = var.x', 'properties.publicNetworkAccess', { unknown: 'required-parameter' }],
    [
      'public_network_access_enabled = var.x ? true : false',
      'properties.publicNetworkAccess',
      { choice: ['Enabled', 'Disabled'] },
    ],
    ['https_traffic_only_enabled = false', 'properties.supportsHttpsTrafficOnly', false],
    ['enable_https_traffic_only = false', 'properties.supportsHttpsTrafficOnly', false],
    ['edge_zone = "x"', 'extendedLocation', { name: 'x', type: 'EdgeZone' }],
    ['unheard_of = 1', 'properties.unheardOf', undefined],
    ['name = "sa"\nlocation = "westeurope"\ntags = { a = "b" }\nzones = ["1"]', 'tags.a', 'b'],
    ['zones = ["1"]', 'zones', ['1']],
    ['blob {\n versioning_enabled = true\n}', 'properties.versioning', true],
  ])('%s', (content, path, expected) => {
    expect(at(content, path)).toEqual(expected);
  });

  it('are named where they are written', () => {
    const text = 'resource "azurerm_storage_account" "a" {\n  enable_https_traffic_only = false\n}';
    const found = deepestProperty(resourceAt(read(text), address).body, 'properties.supportsHttpsTrafficOnly');
    expect(found && cut(text, found.property.nameRange)).toBe('enable_https_traffic_only');
    expect(found && cut(text, found.property.value.source.range)).toBe('false');
  });

  it.each([
    ['edge_zone = "losangeles"', 'EdgeZone'],
    ['edge_zone = var.x ? "losangeles" : null', { choice: ['EdgeZone', null] }],
    ['edge_zone = var.x', { unknown: 'required-parameter' }],
    ['edge_zone = "edge-${var.x}"', 'EdgeZone'],
    ['edge_zone = null', undefined],
  ])('imply something as far as they have a value: %s', (content, expected) => {
    expect(at(content, 'extendedLocation.type')).toEqual(expected);
  });

  it('that name a resource of one type say so, whatever their value', () => {
    const value = (text: string) => valueAt(resourceAt(account(text), address).body, 'properties.subnetId');
    const type = 'Microsoft.Network/virtualNetworks/subnets';
    expect(value('subnet_id = var.x')).toMatchObject({ kind: 'unknown', reference: { type } });
    expect(value('subnet_id = module.network.subnet_id')).toMatchObject({ kind: 'unknown', reference: { type } });
    expect(value('subnet_id = azurerm_storage_account.b.id')).toMatchObject({ kind: 'unknown' });
    expect(value('subnet_id = "/x"')).toMatchObject({ kind: 'literal', value: '/x' });
  });

  it('become lists and id objects where ARM has those', () => {
    const design = read(`variable "x" {}
resource "azurerm_linux_virtual_machine" "v" {
  zone = "1"
}
resource "azurerm_linux_virtual_machine" "w" {
  zone = var.x ? "1" : null
}
resource "azurerm_network_interface" "n" {
  nsg_id = "id"
}
resource "azurerm_network_interface" "m" {
  nsg_id = var.x
}`);
    expect(bodyOf(design, 'azurerm_linux_virtual_machine.v', 'zones')).toEqual(['1']);
    expect(bodyOf(design, 'azurerm_linux_virtual_machine.w', 'zones')).toEqual({ choice: [['1'], null] });
    expect(bodyOf(design, 'azurerm_network_interface.n', 'properties.networkSecurityGroup')).toEqual({ id: 'id' });
    expect(bodyOf(design, 'azurerm_network_interface.m', 'properties.networkSecurityGroup')).toEqual({
      unknown: 'required-parameter',
    });
  });
});

describe('defaults of the provider', () => {
  function versioned(version: string): string {
    return `terraform {\n  required_providers {\n    azurerm = {\n      version = "${version}"\n    }\n  }\n}`;
  }

  it('stand where nothing is written, and lie at the name of the resource', () => {
    const text = 'resource "azurerm_storage_account" "abc" {\n}';
    const value = valueAt(resourceAt(read(text), 'azurerm_storage_account.abc').body, 'properties.publicNetworkAccess');
    expect(value).toMatchObject({ kind: 'literal', value: 'Enabled', source: { origin: 'default' } });
    expect(value && cut(text, value.source.range)).toBe('abc');
  });

  it('stand where `null` is written, and for an option that is `null`', () => {
    expect(at('public_network_access_enabled = null', 'properties.publicNetworkAccess')).toBe('Enabled');
    expect(at('public_network_access_enabled = var.x ? false : null', 'properties.publicNetworkAccess')).toEqual({
      choice: ['Disabled', 'Enabled'],
    });
  });

  it.each([
    ['~> 3.0', true],
    ['>= 3.0, < 5.0', true],
    ['~> 5.0', false],
    ['>= 4.0', { unknown: 'provider-version' }],
  ])('in %s', (version, expected) => {
    expect(at('', 'properties.allowBlobPublicAccess', versioned(version))).toEqual(expected);
  });

  it('that disagree are named with their versions', () => {
    const value = valueAt(resourceAt(account(''), address).body, 'properties.allowBlobPublicAccess');
    expect(value?.kind === 'unknown' && value.reason.text).toBe(
      'without `allow_nested_items_to_be_public` azurerm sends `true` in version 3 and 4, `false` in version 5, and the version constraint allows more than one of them',
    );
  });
});

describe('blocks', () => {
  it('become objects, with their constants and defaults', () => {
    expect(
      at('network_rules {\n  bypass = ["Metrics", "Logging"]\n  ip_rules = ["1.2.3.4"]\n}', 'properties.networkAcls'),
    ).toEqual({
      bypass: 'Metrics, Logging',
      ipRules: [{ value: '1.2.3.4' }],
      defaultAction: 'Allow',
      kind: 'acl',
    });
  });

  it('that are absent leave nothing', () => {
    expect(at('', 'properties.networkAcls')).toBeUndefined();
  });

  it('that may be absent are a choice', () => {
    const block = (forEach: string) =>
      `dynamic "network_rules" {\n  for_each = ${forEach}\n  content {\n    default_action = "Deny"\n  }\n}`;
    expect(at(block('var.x ? [1] : []'), 'properties.networkAcls.defaultAction')).toEqual({ choice: ['Deny', null] });
    expect(at(block('var.x'), 'properties.networkAcls.defaultAction')).toEqual({ choice: ['Deny', null] });
    expect(at(block('[1]'), 'properties.networkAcls.defaultAction')).toBe('Deny');
  });

  it('that may be absent leave what arguments say of the same object', () => {
    const beside = (forEach: string) =>
      `logged = true\ndynamic "network_rules" {\n  for_each = ${forEach}\n  content {\n    default_action = "Deny"\n  }\n}`;
    for (const forEach of ['var.x', 'var.x ? [1] : []', '[1]']) {
      expect(at(beside(forEach), 'properties.networkAcls.logged'), forEach).toBe(true);
    }
    expect(at(beside('var.x'), 'properties.networkAcls.defaultAction')).toEqual({ choice: ['Deny', null] });
    const json = JSON.stringify({
      variable: { x: {} },
      resource: { azurerm_storage_account: { a: { logged: true, network_rules: '${var.x}' } } },
    });
    const unknownBlocks = readFiles({ 'main.tf.json': json });
    expect(bodyOf(unknownBlocks, address, 'properties.networkAcls.logged')).toBe(true);
    expect(bodyOf(unknownBlocks, address, 'properties.networkAcls.defaultAction')).toEqual({
      unknown: 'required-parameter',
    });
  });

  it('of which one or the other may be there are a choice', () => {
    const block = (condition: string, action: string) =>
      `dynamic "network_rules" {\n  for_each = ${condition}\n  content {\n    default_action = "${action}"\n  }\n}\n`;
    const both = block('var.x ? [1] : []', 'Deny') + block('var.x ? [] : [1]', 'Allow');
    expect(at(both, 'properties.networkAcls.defaultAction')).toEqual({ choice: ['Deny', 'Allow', null] });
    const neverFirst = block('[]', 'Deny') + block('[1]', 'Allow');
    expect(at(neverFirst, 'properties.networkAcls.defaultAction')).toBe('Allow');
  });

  it('are named where they are written', () => {
    const text = 'resource "azurerm_storage_account" "a" {\n  network_rules {}\n}';
    const body = resourceAt(read(text), address).body;
    const block = deepestProperty(body, 'properties.networkAcls');
    expect(block && cut(text, block.property.nameRange)).toBe('network_rules');
    const missing = deepestProperty(body, 'properties.networkAcls.defaultAction');
    expect(missing && cut(text, missing.property.nameRange)).toBe('network_rules');
  });

  it('may be written as arguments, as in JSON', () => {
    const json = JSON.stringify({
      resource: { azurerm_storage_account: { a: { network_rules: [{ default_action: 'Deny' }], '//': 'note' } } },
    });
    expect(bodyOf(readFiles({ 'main.tf.json': json }), address, 'properties.networkAcls.defaultAction')).toBe('Deny');
  });
});

describe('combined arguments', () => {
  it.each([
    ['account_tier = "Standard"\naccount_replication_type = "ZRS"', 'Standard_ZRS'],
    [
      'account_tier = "Standard"\naccount_replication_type = var.x ? "ZRS" : "LRS"',
      { choice: ['Standard_ZRS', 'Standard_LRS'] },
    ],
    ['account_tier = "Standard"\naccount_replication_type = var.x', { unknown: 'required-parameter' }],
    ['account_tier = "Standard"', undefined],
  ])('%s', (content, expected) => {
    expect(at(content, 'sku.name')).toEqual(expected);
  });
});

describe('identity', () => {
  it('has its list of identities as an object', () => {
    expect(at('identity {\n  type = "UserAssigned"\n  identity_ids = ["/x/id"]\n}', 'identity')).toEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { '/x/id': {} },
    });
    expect(
      at('identity {\n  type = "UserAssigned"\n  identity_ids = [var.x]\n}', 'identity.userAssignedIdentities'),
    ).toEqual({
      members: {},
      rest: { unknown: 'required-parameter' },
    });
  });
});

describe('child resources', () => {
  it('come from blocks', () => {
    const design = account('name = "sa"\nblob_properties {\n  versioning_enabled = true\n}');
    const child = resourceAt(design, `${address}.blob_properties`);
    expect(child).toMatchObject({
      type: 'Microsoft.Storage/storageAccounts/blobServices',
      name: { value: 'default' },
      parent: resourceAt(design, address).key,
    });
    expect(bodyOf(design, child.address, 'properties.isVersioningEnabled')).toBe(true);
  });

  it.each([
    ['by its id', 'name = "sa"', 'storage_account_id = azurerm_storage_account.a.id'],
    ['by its name', 'name = "sa"', 'storage_account_name = azurerm_storage_account.a.name'],
    ['by a name that is written twice', 'name = "sa"', 'storage_account_name = "sa"'],
    ['by an unknown name', 'name = var.x', 'storage_account_name = azurerm_storage_account.a.name'],
  ])('find their parent %s', (_, name, reference) => {
    const design = account(name, `resource "azurerm_storage_container" "c" {\n  name = "c"\n  ${reference}\n}`);
    expect(resourceAt(design, 'azurerm_storage_container.c').parent).toBe(resourceAt(design, address).key);
  });

  it('have the scope that they name', () => {
    const design = account(
      '',
      'resource "azurerm_monitor_diagnostic_setting" "d" {\n  target_resource_id = azurerm_storage_account.a.id\n}',
    );
    expect(resourceAt(design, 'azurerm_monitor_diagnostic_setting.d').scope).toMatchObject({
      reference: { key: resourceAt(design, address).key },
    });
  });
});

describe('attachments', () => {
  const rules = (meta: string, target = 'azurerm_storage_account.a.id') =>
    `resource "azurerm_storage_account_network_rules" "r" {\n  ${meta}\n  storage_account_id = ${target}\n  default_action = "Deny"\n  ip_rules = ["5.6.7.8"]\n}`;

  it('are merged into the resource that they name', () => {
    const design = account('network_rules {\n  default_action = "Allow"\n  ip_rules = ["1.2.3.4"]\n}', rules(''));
    expect(design.resources).toHaveLength(1);
    expect(bodyOf(design, address, 'properties.networkAcls')).toMatchObject({
      defaultAction: 'Deny',
      ipRules: [{ value: '1.2.3.4' }, { value: '5.6.7.8' }],
    });
  });

  it('keep the place where they are written', () => {
    const other = rules('');
    const design = readFiles({ 'main.tf': 'resource "azurerm_storage_account" "a" {}', 'rules.tf': other });
    const found = deepestProperty(resourceAt(design, address).body, 'properties.networkAcls.defaultAction');
    expect(found?.property.file).toBe('rules.tf');
    expect(found && cut(other, found.property.nameRange)).toBe('default_action');
  });

  it('that may not exist are possible', () => {
    const design = account('', rules('count = var.x ? 1 : 0'));
    const action = bodyOf(design, address, 'properties.networkAcls.defaultAction');
    expect(action).toEqual({ choice: ['Deny', null] });
  });

  it('that name nothing in the design are left out', () => {
    expect(account('', rules('', 'var.x')).resources).toHaveLength(1);
  });
});
