import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../../src/core/design/resource';
import type { Language } from '../../../../src/core/design/source-file';
import type { FixValue } from '../../../../src/core/fixes/fix';
import { writeTerraformChanges } from '../../../../src/core/fixes/terraform/write-terraform-changes';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import { readTerraform } from '../../../../src/core/readers/terraform/read-terraform';
import { applyEdits } from '../../../../src/core/text/text-edit';
import type { Texts } from './change-text';

/** Reads the texts, sets a property of the resource that `find` picks, and gives the texts after it. */
function set(texts: Texts, find: (resource: Resource) => boolean, path: string, value: FixValue): Texts | undefined {
  const files = Object.entries(texts).map(([file, text]) => ({ path: file, text, language: languageOf(file) }));
  const resource = readTerraform(files).resources.find(find);
  if (!resource) return undefined;
  const parsed = new Map(files.map((file) => [file.path, new ParsedFile(file)]));
  const edits = writeTerraformChanges([{ kind: 'set-property', resource, path, value }], parsed);
  return (
    edits &&
    Object.fromEntries(
      files.map((file) => {
        const own = edits.filter((edit) => edit.file === file.path).map(({ edit }) => edit);
        return [file.path, applyEdits(file.text, own)];
      }),
    )
  );
}

function languageOf(path: string): Language {
  if (path.endsWith('.tfvars')) return 'tfvars';
  return path.endsWith('.json') ? 'terraform-json' : 'terraform';
}

function ofType(type: string): (resource: Resource) => boolean {
  return (resource) => resource.type === type;
}

const storage = ofType('Microsoft.Storage/storageAccounts');

describe('writing from a design that was read', () => {
  it('edits the attached resource that a property comes from', () => {
    const texts = {
      'main.tf': 'resource "azurerm_storage_account" "a" {\n  name = "a"\n}\n',
      'rules.tf': `resource "azurerm_storage_account_network_rules" "a" {
  storage_account_id = azurerm_storage_account.a.id
  default_action     = "Allow"
}
`,
    };
    expect(set(texts, storage, 'properties.networkAcls.defaultAction', 'Deny')).toEqual({
      ...texts,
      'rules.tf': texts['rules.tf'].replace('Allow', 'Deny'),
    });
  });

  it('adds to the attached resource that has the rest of the property', () => {
    const texts = {
      'main.tf': `resource "azurerm_storage_account" "a" {
  name = "a"
}

resource "azurerm_storage_account_network_rules" "a" {
  storage_account_id = azurerm_storage_account.a.id
  default_action     = "Deny"
}
`,
    };
    expect(set(texts, storage, 'properties.networkAcls.bypass', 'AzureServices')).toEqual({
      'main.tf': texts['main.tf'].replace('"Deny"\n', '"Deny"\n  bypass             = ["AzureServices"]\n'),
    });
  });

  it('edits a block that is a child resource', () => {
    const texts = {
      'main.tf': `resource "azurerm_storage_account" "a" {
  name = "a"

  blob_properties {
    versioning_enabled = false
  }
}
`,
    };
    const services = ofType('Microsoft.Storage/storageAccounts/blobServices');
    expect(set(texts, services, 'properties.isVersioningEnabled', true)).toEqual({
      'main.tf': texts['main.tf'].replace('false', 'true'),
    });
    expect(set(texts, services, 'properties.deleteRetentionPolicy', { enabled: true, days: 14 })).toEqual({
      'main.tf': texts['main.tf'].replace(
        'false\n',
        'false\n\n    delete_retention_policy {\n      days = 14\n    }\n',
      ),
    });
  });

  it('edits the second of several child resources', () => {
    const texts = {
      'main.tf': `resource "azurerm_container_registry" "a" {
  georeplications {
    location                = "westeurope"
    zone_redundancy_enabled = false
  }
  georeplications {
    location                = "northeurope"
    zone_redundancy_enabled = false
  }
}
`,
    };
    const second = (resource: Resource) =>
      resource.type.endsWith('/replications') &&
      resource.name.kind === 'literal' &&
      resource.name.value === 'northeurope';
    const last = texts['main.tf'].lastIndexOf('false');
    expect(set(texts, second, 'properties.zoneRedundancy', 'Enabled')).toEqual({
      'main.tf': `${texts['main.tf'].slice(0, last)}true${texts['main.tf'].slice(last + 'false'.length)}`,
    });
  });

  it('edits the value in a variable file, and not the default that it overrides', () => {
    const texts = {
      'main.tf': `variable "purge" {
  type    = bool
  default = true
}

resource "azurerm_key_vault" "a" {
  purge_protection_enabled = var.purge
}
`,
      'terraform.tfvars': 'purge = false\n',
    };
    const vault = ofType('Microsoft.KeyVault/vaults');
    expect(set(texts, vault, 'properties.enablePurgeProtection', true)).toEqual({
      ...texts,
      'terraform.tfvars': 'purge = true\n',
    });
  });

  it('edits a list that a local keeps for one zone', () => {
    const texts = {
      'main.tf': `locals {
  zones = ["1"]
}

resource "azurerm_public_ip" "a" {
  zones = local.zones
}
`,
    };
    expect(set(texts, ofType('Microsoft.Network/publicIPAddresses'), 'zones', ['1', '2', '3'])).toEqual({
      'main.tf': texts['main.tf'].replace('["1"]', '["1", "2", "3"]'),
    });
  });

  it('refuses a value that each instance has for itself', () => {
    const texts = {
      'main.tf': `resource "azurerm_storage_account" "a" {
  for_each                      = { one = true, two = false }
  public_network_access_enabled = each.value
}
`,
    };
    expect(set(texts, storage, 'properties.publicNetworkAccess', 'Disabled')).toBeUndefined();
  });

  it('refuses a file in JSON', () => {
    const texts = {
      'main.tf.json': '{"resource":{"azurerm_key_vault":{"a":{"purge_protection_enabled":false}}}}',
    };
    expect(set(texts, ofType('Microsoft.KeyVault/vaults'), 'properties.enablePurgeProtection', true)).toBeUndefined();
  });

  it('adds nothing to a block that is not closed', () => {
    const texts = { 'main.tf': 'resource "azurerm_key_vault" "a" {\n  name = "a"\n' };
    expect(set(texts, ofType('Microsoft.KeyVault/vaults'), 'properties.enablePurgeProtection', true)).toBeUndefined();
  });
});
