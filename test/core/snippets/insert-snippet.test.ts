import { describe, expect, it } from 'vitest';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { allSnippets } from '../../../src/core/snippets/all-snippets';
import { insertionsFor } from '../../../src/core/snippets/insert-snippet';
import { expandDefaults } from '../../../src/core/snippets/snippet-syntax';
import { designOf } from '../../support/snippets/judge-snippet';

const rule = 'public/storage-account';

function insertionsInto(texts: Readonly<Record<string, string>>, address: string) {
  const files = new Map(
    Object.entries(texts).map(([path, text]) => {
      const language = path.endsWith('.bicep') ? ('bicep' as const) : ('terraform' as const);
      return [path, new ParsedFile({ path, text, language })];
    }),
  );
  const resource = designOf([...files.values()]).resources.find((one) => one.address === address);
  if (!resource) throw new Error(`${address} is not declared`);
  return insertionsFor(allSnippets, rule, resource, files).filter(
    ({ snippet }) => snippet.prefix === 'fl-storage-private-endpoint',
  );
}

const bicep = `param location string = resourceGroup().location

resource endpoint 'Microsoft.Network/privateEndpoints@2025-09-01' existing = {
  name: 'pep-other'
}

resource invoices 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stinvoices'
  location: location
} // keeps them

output id string = invoices.id
`;

describe('a snippet for a finding in Bicep', () => {
  const [insertion] = insertionsInto({ 'main.bicep': bicep }, 'invoices');

  it('stands below the resource and what is behind it', () => {
    expect(insertion).toMatchObject({ kind: 'into-file', file: 'main.bicep' });
    expect(insertion?.kind === 'into-file' && bicep.slice(0, insertion.offset).endsWith('} // keeps them')).toBe(true);
    expect(insertion?.text.startsWith('\n\n@description')).toBe(true);
  });

  it('reads the resource and its region, and declares neither', () => {
    const text = expandDefaults(insertion?.text ?? '');
    expect(text).toContain('privateLinkServiceId: invoices.id');
    expect(text).toContain('location: invoices.location');
    expect(text).not.toMatch(/param location|param accountName|existing =/);
  });

  it('names its own declaration as nothing else is named', () => {
    expect(expandDefaults(insertion?.text ?? '')).toMatch(/^resource endpoint2 '[\s\S]*parent: endpoint2$/m);
  });

  it('leaves tab stops for what only the user knows', () => {
    expect(insertion?.text).toMatch(/\$\{\d:pep-payments-blob\}/);
  });

  it('keeps the line endings of the file', () => {
    const [own] = insertionsInto({ 'main.bicep': bicep.replaceAll('\n', '\r\n') }, 'invoices');
    expect(own?.text).not.toMatch(/[^\r]\n/);
  });

  it('gives a file that is read without an error', () => {
    const { offset } = insertion?.kind === 'into-file' ? insertion : { offset: 0 };
    const text = bicep.slice(0, offset) + expandDefaults(insertion?.text ?? '') + bicep.slice(offset);
    const file = new ParsedFile({ path: 'main.bicep', text, language: 'bicep' });
    expect(designOf([file]).problems).toEqual([]);
  });

  it('is not offered where the resource is repeated', () => {
    const repeated = bicep
      .replace("2026-04-01' = {", "2026-04-01' = [for name in ['a', 'b']: {")
      .replace('} //', '}] //');
    expect(insertionsInto({ 'main.bicep': repeated.replace("'stinvoices'", 'name') }, 'invoices')).toEqual([]);
  });
});

const account = `resource "azurerm_storage_account" "invoices" {
  name                     = "stinvoices"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = azurerm_resource_group.main.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
`;
const group = `resource "azurerm_resource_group" "main" {
  name     = "rg-invoices"
  location = "westeurope"
}
`;
const address = 'azurerm_storage_account.invoices';

describe('a snippet for a finding in Terraform', () => {
  it('reads the resource, its region and its resource group', () => {
    const [insertion] = insertionsInto({ 'main.tf': account + group }, address);
    const text = expandDefaults(insertion?.text ?? '');
    expect(text).toContain('private_connection_resource_id = azurerm_storage_account.invoices.id');
    expect(text).toContain('= azurerm_storage_account.invoices.location');
    expect(text).toContain('= azurerm_storage_account.invoices.resource_group_name');
    expect(text).not.toMatch(/variable "(?:location|resource_group_name|account_name)"|^data /m);
  });

  it('declares no variable that another file of the folder declares', () => {
    const variables = 'variable "subnet_id" {\n  type = string\n}\n';
    const [insertion] = insertionsInto({ 'main.tf': account + group, 'variables.tf': variables }, address);
    expect(insertion?.text).not.toContain('variable "subnet_id"');
    expect(insertion?.text).toContain('variable "blob_zone_id"');
  });

  it('gets a file of its own where the folder keeps one resource a file', () => {
    const files = {
      'app/account.tf': account,
      'app/group.tf': group,
      'app/network.tf': 'resource "azurerm_virtual_network" "main" {\n}\n',
      'app/storage_private_endpoint.tf': '',
    };
    const [insertion] = insertionsInto(files, address);
    expect(insertion).toMatchObject({ kind: 'new-file', file: 'app/storage_private_endpoint_2.tf' });
    expect(insertion?.text).toMatch(/^variable [\s\S]*}\n$/);
  });

  it('is not offered where the resource is repeated', () => {
    expect(insertionsInto({ 'main.tf': account.replace('{\n', '{\n  count = 2\n') }, address)).toEqual([]);
  });
});

it('offers nothing for a rule that no snippet mends', () => {
  const file = new ParsedFile({ path: 'main.bicep', text: bicep, language: 'bicep' });
  const [resource] = designOf([file]).resources.filter(({ existing }) => !existing);
  expect(resource && insertionsFor(allSnippets, 'zone/region', resource, new Map([['main.bicep', file]]))).toEqual([]);
});
