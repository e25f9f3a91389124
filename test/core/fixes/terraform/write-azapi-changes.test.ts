import { describe, expect, it } from 'vitest';
import { Placeholder } from '../../../../src/core/fixes/fix';
import { changed, resourceIn, textWith } from './change-text';

const account = `resource "azapi_resource" "a" {
  type     = "Microsoft.Storage/storageAccounts@2024-01-01"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_LRS"
    }
    properties = {
      publicNetworkAccess = "Enabled" # for now
      networkAcls         = { bypass = "None", defaultAction = "Allow" }
    }
  }
}
`;

describe('setting a property of an azapi resource', () => {
  it('replaces a literal in the body', () => {
    expect(textWith(account, 'azapi_resource.a', { 'sku.name': 'Standard_ZRS' })).toBe(
      account.replace('Standard_LRS', 'Standard_ZRS'),
    );
  });

  it('finds a property whatever its case', () => {
    expect(textWith(account, 'azapi_resource.a', { 'properties.PublicNetworkAccess': 'Disabled' })).toBe(
      account.replace('"Enabled"', '"Disabled"'),
    );
  });

  it('writes outside the body what azapi has there', () => {
    expect(textWith(account, 'azapi_resource.a', { location: 'northeurope', 'identity.type': 'SystemAssigned' })).toBe(
      account
        .replace('westeurope', 'northeurope')
        .replace(/\n}\n$/, '\n\n  identity {\n    type = "SystemAssigned"\n  }\n}\n'),
    );
  });

  it('adds to an object of several lines, with its column', () => {
    expect(textWith(account, 'azapi_resource.a', { 'properties.allowBlobPublicAccess': false })).toBe(
      account
        .replace('publicNetworkAccess =', 'publicNetworkAccess   =')
        .replace('networkAcls         =', 'networkAcls           =')
        .replace('"Allow" }\n', '"Allow" }\n      allowBlobPublicAccess = false\n'),
    );
  });

  it('edits an object of one line', () => {
    expect(textWith(account, 'azapi_resource.a', { 'properties.networkAcls.defaultAction': 'Deny' })).toBe(
      account.replace('"Allow"', '"Deny"'),
    );
  });

  it('adds the objects on the way, once for all values', () => {
    expect(
      textWith(account, 'azapi_resource.a', {
        'properties.encryption.keySource': 'Microsoft.Keyvault',
        'properties.encryption.keyvaultproperties': { keyname: new Placeholder('<key>') },
      }),
    ).toBe(
      account.replace(
        '"Allow" }\n',
        `"Allow" }
      encryption = {
        keySource           = "Microsoft.Keyvault"
        keyvaultproperties = {
          keyname = "<key>"
        }
      }
`.replace('keySource           =', 'keySource ='),
      ),
    );
  });

  it('adds a list before objects of several lines', () => {
    expect(textWith(account, 'azapi_resource.a', { zones: ['1', '2', '3'] })).toBe(
      account.replace('  body = {\n', '  body = {\n    zones = ["1", "2", "3"]\n'),
    );
  });

  it('adds a body where there is none', () => {
    const text = 'resource "azapi_resource" "a" {\n  name = "a"\n}\n';
    expect(textWith(text, 'azapi_resource.a', { 'properties.publicNetworkAccess': 'Disabled' })).toBe(
      'resource "azapi_resource" "a" {\n  name = "a"\n  body = {\n    properties = {\n      publicNetworkAccess = "Disabled"\n    }\n  }\n}\n',
    );
  });

  it('edits what jsonencode encodes, keys in quotes', () => {
    const text = `resource "azapi_resource" "a" {
  body = jsonencode({
    "properties" : {
      "publicNetworkAccess" : "Enabled"
    }
  })
}
`;
    const result = textWith(text, 'azapi_resource.a', {
      'properties.publicNetworkAccess': 'Disabled',
      'properties.allowBlobPublicAccess': false,
    });
    expect(result).toBe(
      text.replace(
        '"publicNetworkAccess" : "Enabled"\n',
        '"publicNetworkAccess" : "Disabled"\n      "allowBlobPublicAccess" = false\n',
      ),
    );
  });

  it('follows a local to the body', () => {
    const text = `locals {
  body = { properties = { publicNetworkAccess = "Enabled" } }
}

resource "azapi_resource" "a" {
  body = local.body
}
`;
    expect(textWith(text, 'azapi_resource.a', { 'properties.publicNetworkAccess': 'Disabled' })).toBe(
      text.replace('Enabled', 'Disabled'),
    );
  });

  it('edits the item that a list index names and adds none', () => {
    const text = `resource "azapi_resource" "a" {
  body = {
    properties = {
      containers = [
        { properties = { image = "web" } },
      ]
    }
  }
}
`;
    const path = (index: number) => `properties.containers.${index}.properties.image`;
    expect(textWith(text, 'azapi_resource.a', { [path(0)]: 'web:1' })).toBe(text.replace('"web"', '"web:1"'));
    expect(textWith(text, 'azapi_resource.a', { [path(1)]: 'web:1' })).toBeUndefined();
  });

  it('refuses a body that is merged from parts', () => {
    const text = 'resource "azapi_resource" "a" {\n  body = merge(local.a, local.b)\n}\n';
    expect(textWith(text, 'azapi_resource.a', { 'properties.publicNetworkAccess': 'Disabled' })).toBeUndefined();
  });

  it('gives no further edit when applied again', () => {
    const settings = { 'properties.allowBlobPublicAccess': false, zones: ['1', '2'], 'properties.a': { b: ['c'] } };
    const once = textWith(account, 'azapi_resource.a', settings) ?? '';
    expect(once).toContain('allowBlobPublicAccess = false');
    expect(textWith(once, 'azapi_resource.a', settings)).toBe(once);
  });
});

describe('taking a property of an azapi resource away', () => {
  it('removes the line of the item', () => {
    const texts = { 'main.tf': account };
    const resource = resourceIn(texts, 'azapi_resource.a');
    const result = changed(texts, [{ kind: 'remove-property', resource, path: 'properties.publicNetworkAccess' }]);
    expect(result?.['main.tf']).toBe(account.replace('      publicNetworkAccess = "Enabled" # for now\n', ''));
  });

  it('refuses an item that shares its line', () => {
    const texts = { 'main.tf': account };
    const resource = resourceIn(texts, 'azapi_resource.a');
    const change = { kind: 'remove-property', resource, path: 'properties.networkAcls.bypass' } as const;
    expect(changed(texts, [change])).toBeUndefined();
  });
});
