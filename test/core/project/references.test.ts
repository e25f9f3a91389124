import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/analysis/detect-language';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { referencesOf } from '../../../src/core/project/references';

function references(path: string, text: string): string[] {
  const language = detectLanguage(path, text);
  if (!language) throw new Error(`${path} is in no language that is read`);
  return referencesOf(new ParsedFile({ path, text, language })).map(({ kind, path: target }) => `${kind} ${target}`);
}

describe('the references of a file', () => {
  it.each([
    ["module a './modules/a.bicep' = {\n  name: 'a'\n}\n", ['module infra/modules/a.bicep']],
    ["module a '../shared/a.json' = [for i in range(0, 2): {\n  name: 'a'\n}]\n", ['module shared/a.json']],
    [
      "import { zones } from 'types.bicep'\nimport * as all from '../all.bicep'\n",
      ['content infra/types.bicep', 'content all.bicep'],
    ],
    [
      "var tags = loadJsonContent('tags.json', '$.prod')\nvar text = loadTextContent('./a/b.txt')\n",
      ['content infra/tags.json', 'content infra/a/b.txt'],
    ],
    ["module a 'br/public:avm/res/storage/storage-account:0.9.0' = {\n  name: 'a'\n}\n", []],
    ["module a 'ts/team:a:1' = {\n  name: 'a'\n}\nmodule b 'br:x.azurecr.io/b:v1' = {\n  name: 'b'\n}\n", []],
    ["var name = 'a'\nvar text = loadTextContent('${name}.txt')\n", []],
    ["// module a './a.bicep' = {}\n/*\nmodule b './b.bicep' = {}\n*/\n", []],
    ["module a '../../outside.bicep' = {\n  name: 'a'\n}\n", ['module ../outside.bicep']],
  ])('in Bicep: %j', (text, expected) => {
    expect(references('infra/main.bicep', text)).toEqual(expected);
  });

  it.each([
    ["using './main.bicep'\nparam a = 1\n", ['template infra/main.bicep']],
    ["using none\nextends 'shared.bicepparam'\n", ['base infra/shared.bicepparam']],
    ["using 'br/public:avm/res/storage/storage-account:0.9.0'\n", []],
    ["using 'main.bicep'\nparam a = loadTextContent('a.txt')\n", ['template infra/main.bicep', 'content infra/a.txt']],
  ])('in a parameter file: %j', (text, expected) => {
    expect(references('infra/prod.bicepparam', text)).toEqual(expected);
  });

  it('are the linked templates of an ARM template, nested ones too', () => {
    const link = (path: string) => ({
      type: 'Microsoft.Resources/deployments',
      apiVersion: '2024-03-01',
      properties: { templateLink: { relativePath: path } },
    });
    const nested = { properties: { template: { resources: [link('nested/b.json')] } } };
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      resources: [link('a.json'), nested, link("[variables('path')]")],
    };
    const found = references('arm/main.json', JSON.stringify(template));
    expect(found.sort()).toEqual(['module arm/a.json', 'module arm/nested/b.json']);
  });

  it.each([
    ['module "a" {\n  source = "./modules/a"\n}\n', ['module infra/modules/a/']],
    ['module "a" {\n  source = "../"\n}\n', ['module ']],
    ['module "a" {\n  source = "Azure/avm-res-storage-storageaccount/azurerm"\n}\n', []],
    ['module "a" {\n  source = "git::https://example.com/a.git//./b"\n}\n', []],
  ])('in Terraform: %j', (text, expected) => {
    expect(references('infra/main.tf', text)).toEqual(expected);
  });
});
