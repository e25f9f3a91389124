import { describe, expect, it } from 'vitest';
import { Placeholder, ReferenceTo } from '../../../../src/core/fixes/fix';
import { changed, resourceIn, textWith } from './change-text';

const account = `resource "azurerm_storage_account" "logs" {
  name                     = "contosologs"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "LRS" # cheap

  tags = {
    team = "network"
  }
}
`;

describe('setting a property of an azurerm resource', () => {
  it('replaces a literal in its place', () => {
    expect(textWith(account, 'azurerm_storage_account.logs', { location: 'northeurope' })).toBe(
      account.replace('"westeurope"', '"northeurope"'),
    );
  });

  it('writes only the argument that differs where several make up one property', () => {
    expect(textWith(account, 'azurerm_storage_account.logs', { 'sku.name': 'Standard_ZRS' })).toBe(
      account.replace('"LRS"', '"ZRS"'),
    );
  });

  it('adds an argument behind the last one of a single line, aligned, behind its comment', () => {
    expect(textWith(account, 'azurerm_storage_account.logs', { 'properties.accessTier': 'Cool' })).toBe(
      account.replace('# cheap\n', '# cheap\n  access_tier              = "Cool"\n'),
    );
  });

  it('moves the column of its neighbours where the new name is longer', () => {
    expect(
      textWith(account, 'azurerm_storage_account.logs', { 'properties.publicNetworkAccess': 'Disabled' }),
    ).toBe(`resource "azurerm_storage_account" "logs" {
  name                          = "contosologs"
  location                      = "westeurope"
  account_tier                  = "Standard"
  account_replication_type      = "LRS" # cheap
  public_network_access_enabled = false

  tags = {
    team = "network"
  }
}
`);
  });

  it('leaves the column alone where it is not aligned', () => {
    const loose = account.replace('name                     =', 'name =');
    expect(textWith(loose, 'azurerm_storage_account.logs', { 'properties.accessTier': 'Cool' })).toBe(
      loose.replace('# cheap\n', '# cheap\n  access_tier = "Cool"\n'),
    );
  });

  it('adds a nested block at the end', () => {
    expect(textWith(account, 'azurerm_storage_account.logs', { 'properties.networkAcls.defaultAction': 'Deny' })).toBe(
      account.replace(
        'network"\n  }\n}\n',
        'network"\n  }\n\n  network_rules {\n    default_action = "Deny"\n  }\n}\n',
      ),
    );
  });

  it('keeps carriage returns and tabs', () => {
    const text = 'resource "azurerm_key_vault" "a" {\r\n\tname = "a"\r\n}\r\n';
    expect(
      textWith(text, 'azurerm_key_vault.a', {
        'properties.enablePurgeProtection': true,
        'properties.networkAcls': { bypass: 'AzureServices', defaultAction: 'Deny' },
      }),
    ).toBe(
      'resource "azurerm_key_vault" "a" {\r\n\tname                     = "a"\r\n\tpurge_protection_enabled = true\r\n\r\n' +
        '\tnetwork_acls {\r\n\t\tbypass         = "AzureServices"\r\n\t\tdefault_action = "Deny"\r\n\t}\r\n}\r\n',
    );
  });

  it('fills an empty block', () => {
    expect(
      textWith('resource "azurerm_key_vault" "a" {}\n', 'azurerm_key_vault.a', {
        'properties.enablePurgeProtection': true,
      }),
    ).toBe('resource "azurerm_key_vault" "a" {\n  purge_protection_enabled = true\n}\n');
  });

  it('spreads out a block of one line', () => {
    const text = 'resource "azurerm_key_vault" "a" { name = "a" }\n';
    expect(textWith(text, 'azurerm_key_vault.a', { 'properties.enablePurgeProtection': true })).toBe(
      'resource "azurerm_key_vault" "a" {\n  name                     = "a"\n  purge_protection_enabled = true\n}\n',
    );
  });

  it('puts the first argument before the nested blocks', () => {
    const text = 'resource "azurerm_key_vault" "a" {\n  network_acls {\n    bypass = "None"\n  }\n}\n';
    expect(textWith(text, 'azurerm_key_vault.a', { 'properties.enablePurgeProtection': true })).toBe(
      'resource "azurerm_key_vault" "a" {\n  purge_protection_enabled = true\n\n  network_acls {\n    bypass = "None"\n  }\n}\n',
    );
  });

  it('writes arguments that azurerm has the other way round', () => {
    const text = 'resource "azurerm_cognitive_account" "a" {\n  local_auth_enabled = true\n}\n';
    expect(textWith(text, 'azurerm_cognitive_account.a', { 'properties.disableLocalAuth': true })).toBe(
      text.replace('true', 'false'),
    );
  });

  it('writes a single zone for a machine and refuses several', () => {
    const text = 'resource "azurerm_linux_virtual_machine" "a" {\n  name = "a"\n}\n';
    expect(textWith(text, 'azurerm_linux_virtual_machine.a', { zones: ['1'] })).toBe(
      text.replace('"a"\n}', '"a"\n  zone = "1"\n}'),
    );
    expect(textWith(text, 'azurerm_linux_virtual_machine.a', { zones: ['1', '2'] })).toBeUndefined();
  });

  it('writes lists on one line', () => {
    const text = 'resource "azurerm_public_ip" "a" {\n  name = "a"\n}\n';
    expect(textWith(text, 'azurerm_public_ip.a', { zones: ['1', '2', '3'] })).toBe(
      'resource "azurerm_public_ip" "a" {\n  name  = "a"\n  zones = ["1", "2", "3"]\n}\n',
    );
  });

  it('edits the block that a list index names', () => {
    const text = `resource "azurerm_network_security_group" "a" {
  security_rule {
    name                  = "one"
    source_address_prefix = "*"
  }
  security_rule {
    name                  = "two"
    source_address_prefix = "*"
  }
}
`;
    expect(
      textWith(text, 'azurerm_network_security_group.a', {
        'properties.securityRules.1.properties.sourceAddressPrefix': 'VirtualNetwork',
      }),
    ).toBe(`${text.slice(0, text.lastIndexOf('"*"'))}"VirtualNetwork"${text.slice(text.lastIndexOf('"*"') + 3)}`);
  });

  it('takes one argument away and adds another in one go', () => {
    const text = `resource "azurerm_network_security_rule" "a" {
  direction               = "Inbound"
  source_address_prefixes = ["*"]
}
`;
    const texts = { 'main.tf': text };
    const resource = resourceIn(texts, 'azurerm_network_security_rule.a');
    const result = changed(texts, [
      { kind: 'remove-property', resource, path: 'properties.sourceAddressPrefixes' },
      { kind: 'set-property', resource, path: 'properties.sourceAddressPrefix', value: 'VirtualNetwork' },
    ]);
    expect(result?.['main.tf']).toBe(`resource "azurerm_network_security_rule" "a" {
  direction             = "Inbound"
  source_address_prefix = "VirtualNetwork"
}
`);
  });

  it('edits what a dynamic block makes, all of it alike', () => {
    const text = `resource "azurerm_network_security_group" "a" {
  dynamic "security_rule" {
    for_each = var.rules
    content {
      name                  = security_rule.key
      source_address_prefix = "*"
    }
  }
}
`;
    const path = 'properties.securityRules.1.properties.sourceAddressPrefix';
    expect(textWith(text, 'azurerm_network_security_group.a', { [path]: '10.0.0.0/8' })).toBe(
      text.replace('"*"', '"10.0.0.0/8"'),
    );
  });

  it('refuses an item among written and dynamic blocks', () => {
    const text = `resource "azurerm_network_security_group" "a" {
  security_rule {
    name = "one"
  }
  dynamic "security_rule" {
    for_each = var.rules
    content {
      name = "two"
    }
  }
}
`;
    const path = 'properties.securityRules.1.properties.sourceAddressPrefix';
    expect(textWith(text, 'azurerm_network_security_group.a', { [path]: '10.0.0.0/8' })).toBeUndefined();
  });

  it('refuses a property that azurerm has no argument for', () => {
    expect(textWith(account, 'azurerm_storage_account.logs', { 'properties.unheardOf': true })).toBeUndefined();
  });

  it('refuses a value that an expression chooses', () => {
    const text = account.replace('"westeurope"', 'var.far ? "westus" : "westeurope"');
    expect(textWith(text, 'azurerm_storage_account.logs', { location: 'northeurope' })).toBeUndefined();
  });

  it('gives no further edit when applied again', () => {
    const settings = {
      'sku.name': 'Standard_ZRS',
      'properties.publicNetworkAccess': 'Disabled',
      'properties.networkAcls': { bypass: 'AzureServices', defaultAction: 'Deny' },
    };
    const once = textWith(account, 'azurerm_storage_account.logs', settings) ?? '';
    expect(once).toContain('network_rules {');
    expect(textWith(once, 'azurerm_storage_account.logs', settings)).toBe(once);
  });
});

describe('names of arguments', () => {
  const text = 'resource "azurerm_cosmosdb_account" "a" {\n  name = "a"\n}\n';
  const path = 'properties.enableAutomaticFailover';

  it('writes the former name where all majors in force are older than the rename', () => {
    expect(textWith(text, 'azurerm_cosmosdb_account.a', { [path]: true }, { majors: [3] })).toContain(
      'enable_automatic_failover = true',
    );
  });

  it.each([[[3, 4]], [[4]], [[4, 5]]])('writes the current name for majors %j', (majors) => {
    expect(textWith(text, 'azurerm_cosmosdb_account.a', { [path]: true }, { majors })).toContain(
      ' automatic_failover_enabled = true',
    );
  });

  it('keeps the name that is there', () => {
    const old = text.replace('name = "a"', 'enable_automatic_failover = false');
    expect(textWith(old, 'azurerm_cosmosdb_account.a', { [path]: true }, { majors: [3, 4] })).toBe(
      old.replace('false', 'true'),
    );
  });

  it.each([
    [[4], '  local_authentication_disabled = true'],
    [[5], '  local_authentication_enabled = false'],
  ])('writes the argument that majors %j know', (majors, line) => {
    const result = textWith(text, 'azurerm_cosmosdb_account.a', { 'properties.disableLocalAuth': true }, { majors });
    expect(result).toContain(line);
  });

  it('writes the argument that replaces a retired one in its place', () => {
    const log = `resource "azurerm_network_watcher_flow_log" "a" {
  name                      = "a"
  network_security_group_id = azurerm_network_security_group.a.id
}

resource "azurerm_virtual_network" "hub" {
  name = "hub"
}
`;
    const texts = { 'main.tf': log };
    const resource = resourceIn(texts, 'azurerm_network_watcher_flow_log.a');
    const network = resourceIn(texts, 'azurerm_virtual_network.hub');
    const change = {
      kind: 'set-property',
      resource,
      path: 'properties.targetResourceId',
      value: new ReferenceTo(network),
    } as const;
    const result = changed(texts, [change])?.['main.tf'] ?? '';
    expect(result).toBe(
      log.replace(
        'network_security_group_id = azurerm_network_security_group.a.id',
        'target_resource_id        = azurerm_virtual_network.hub.id',
      ),
    );
    expect(changed({ 'main.tf': result }, [change])?.['main.tf']).toBe(result);
  });
});

describe('an argument that replaces another beside one that is new', () => {
  it('writes both', () => {
    const text = `resource "azurerm_network_watcher_flow_log" "a" {
  name                      = "a"
  network_security_group_id = "/nsg"
}
`;
    const settings = { 'properties.targetResourceId': '/network', 'properties.format.version': 2 };
    expect(textWith(text, 'azurerm_network_watcher_flow_log.a', settings)).toBe(
      `resource "azurerm_network_watcher_flow_log" "a" {
  name                      = "a"
  target_resource_id        = "/network"
  version                   = 2
}
`,
    );
  });
});

describe('values that are kept elsewhere', () => {
  const text = `variable "replication" {
  type    = string
  default = "LRS"
}

locals {
  replication = var.replication
}

resource "azurerm_storage_account" "a" {
  account_tier             = "Standard"
  account_replication_type = local.replication
}
`;

  it('changes the default of the variable that the local names', () => {
    expect(textWith(text, 'azurerm_storage_account.a', { 'sku.name': 'Standard_GZRS' })).toBe(
      text.replace('"LRS"', '"GZRS"'),
    );
  });

  it('finds the variable in another file of the module', () => {
    const [variables = '', rest = ''] = text.split('locals');
    const texts = { 'a/main.tf': `locals${rest}`, 'a/variables.tf': variables, 'b/variables.tf': variables };
    const resource = resourceIn(texts, 'azurerm_storage_account.a');
    const change = { kind: 'set-property', resource, path: 'sku.name', value: 'Standard_GZRS' } as const;
    expect(changed(texts, [change])).toEqual({ ...texts, 'a/variables.tf': variables.replace('LRS', 'GZRS') });
  });

  it('refuses a variable without a default', () => {
    const required = text.replace('  default = "LRS"\n', '');
    expect(textWith(required, 'azurerm_storage_account.a', { 'sku.name': 'Standard_GZRS' })).toBeUndefined();
  });

  it('changes what the caller of the module sets, and not the default that does not count', () => {
    const texts = {
      'main.tf': 'module "vault" {\n  source = "./vault"\n  purge = false\n}\n',
      'vault/main.tf': `variable "purge" {
  default = false
}

resource "azurerm_key_vault" "a" {
  purge_protection_enabled = var.purge
}
`,
    };
    const path = 'properties.enablePurgeProtection';
    const from = { path, file: 'main.tf', text: 'false', value: false };
    const resource = resourceIn(texts, 'azurerm_key_vault.a', { from });
    expect(changed(texts, [{ kind: 'set-property', resource, path, value: true }])).toEqual({
      ...texts,
      'main.tf': texts['main.tf'].replace('false', 'true'),
    });
  });

  it('uses a variable of the module that is named like the argument', () => {
    const variables = 'variable "zones" {\n  type    = list(string)\n  default = ["1", "2", "3"]\n}\n\n';
    const address = 'resource "azurerm_public_ip" "a" {\n  name = "a"\n}\n';
    expect(textWith(variables + address, 'azurerm_public_ip.a', { zones: ['1', '2', '3'] })).toBe(
      `${variables}resource "azurerm_public_ip" "a" {\n  name  = "a"\n  zones = var.zones\n}\n`,
    );
  });

  it.each([
    ['another type', 'type = string'],
    ['a default that is worse', 'type = list(string)\n  default = []'],
  ])('does not use a variable of %s', (_, content) => {
    const variables = `variable "zones" {\n  ${content}\n}\n\n`;
    const address = 'resource "azurerm_public_ip" "a" {\n  name = "a"\n}\n';
    expect(textWith(variables + address, 'azurerm_public_ip.a', { zones: ['1', '2'] })).toContain('zones = ["1", "2"]');
  });
});

describe('resources that only modify another one', () => {
  const texts = {
    'main.tf': `resource "azurerm_storage_account" "a" {
  name = "a"
}
`,
    'rules.tf': `resource "azurerm_storage_account_network_rules" "a" {
  storage_account_id = azurerm_storage_account.a.id
  default_action     = "Allow"
}

resource "azurerm_storage_account_network_rules" "b" {
  storage_account_id = azurerm_storage_account.b.id
  default_action     = "Allow"
}
`,
  };

  it('edits the property where it is written', () => {
    const path = 'properties.networkAcls.defaultAction';
    const from = { path, file: 'rules.tf', text: 'default_action     = "Allow"', value: 'Allow' };
    const resource = resourceIn(texts, 'azurerm_storage_account.a', { from });
    const result = changed(texts, [{ kind: 'set-property', resource, path, value: 'Deny' }]);
    expect(result).toEqual({ ...texts, 'rules.tf': texts['rules.tf'].replace('"Allow"', '"Deny"') });
  });
});

describe('references and placeholders', () => {
  const text = `resource "azurerm_storage_account" "a" {
  name = "a"
}

resource "azurerm_key_vault_key" "cmk" {
  name = "cmk"
}

resource "azurerm_user_assigned_identity" "cmk" {
  name = "cmk"
}
`;

  it('writes a customer-managed key from its parts into one block', () => {
    const texts = { 'main.tf': text };
    const key = resourceIn(texts, 'azurerm_key_vault_key.cmk');
    const identity = resourceIn(texts, 'azurerm_user_assigned_identity.cmk');
    const settings = {
      'properties.encryption': {
        identity: { userAssignedIdentity: new ReferenceTo(identity) },
        keySource: 'Microsoft.Keyvault',
        keyvaultproperties: { keyname: new ReferenceTo(key, 'name'), keyvaulturi: new Placeholder('<vault>') },
      },
    };
    expect(textWith(text, 'azurerm_storage_account.a', settings)).toContain(`resource "azurerm_storage_account" "a" {
  name = "a"

  customer_managed_key {
    user_assigned_identity_id = azurerm_user_assigned_identity.cmk.id
    key_vault_key_id          = azurerm_key_vault_key.cmk.id
  }
}
`);
  });

  it('writes a placeholder as a quoted text', () => {
    const disk = 'resource "azurerm_managed_disk" "a" {\n  name = "a"\n}\n';
    const encryption = {
      diskEncryptionSetId: new Placeholder('<resource id of the "set">'),
      type: 'EncryptionAtRestWithCustomerKey',
    };
    expect(textWith(disk, 'azurerm_managed_disk.a', { 'properties.encryption': encryption })).toContain(
      'disk_encryption_set_id = "<resource id of the \\"set\\">"',
    );
  });

  it('says the key of a SQL server as azurerm has it', () => {
    const tde = 'resource "azurerm_mssql_server_transparent_data_encryption" "a" {\n  server_id = "x"\n}\n';
    const result = textWith(tde, 'azurerm_mssql_server_transparent_data_encryption.a', {
      'properties.serverKeyName': new Placeholder('<vault>_<key>_<version>'),
      'properties.serverKeyType': 'AzureKeyVault',
    });
    expect(result).toContain('  key_vault_key_id = "https://<vault>.vault.azure.net/keys/<key>/<version>"\n');
  });

  it('refuses a reference to what Terraform does not export', () => {
    const set = resourceIn({ 'main.tf': text }, 'azurerm_key_vault_key.cmk');
    const settings = { 'properties.accessTier': new ReferenceTo(set, 'properties.unheardOf') };
    expect(textWith(text, 'azurerm_storage_account.a', settings)).toBeUndefined();
  });
});

describe('taking a property away', () => {
  const texts = {
    'main.tf': `resource "azurerm_network_interface" "a" {
  name = "a"

  ip_configuration {
    name                 = "internal"
    public_ip_address_id = azurerm_public_ip.a.id # for now
    primary              = true
  }
}
`,
  };
  const resource = resourceIn(texts, 'azurerm_network_interface.a');

  it('removes the line of its argument', () => {
    const path = 'properties.ipConfigurations.0.properties.publicIPAddress';
    expect(changed(texts, [{ kind: 'remove-property', resource, path }])?.['main.tf']).toBe(
      texts['main.tf']
        .replace('    public_ip_address_id = azurerm_public_ip.a.id # for now\n', '')
        .replace('name                 =', 'name    =')
        .replace('primary              =', 'primary =')
        .replace('name    = "a"', 'name = "a"'),
    );
  });

  it('does nothing where it is not written', () => {
    expect(changed(texts, [{ kind: 'remove-property', resource, path: 'properties.enableIPForwarding' }])).toEqual(
      texts,
    );
  });

  it('removes the lines of its block and the empty line above', () => {
    expect(
      changed(texts, [{ kind: 'remove-property', resource, path: 'properties.ipConfigurations.0' }])?.['main.tf'],
    ).toBe('resource "azurerm_network_interface" "a" {\n  name = "a"\n}\n');
  });
});
