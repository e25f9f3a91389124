import { describe, expect, it } from 'vitest';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import { localModuleFolders } from '../../../../src/core/readers/terraform/local-module-folders';
import { cut } from './read-module';

const text = `module "a" {
  source = "./modules/a"
}
module "b" {
  source = "../b/"
}
module "c" {
  source = ".."
}
module "registry" {
  source = "Azure/avm-res-storage-storageaccount/azurerm"
}
module "git" {
  source = "git::https://example.com/x.git"
}
module "open" {
  source = var.x
}
module "absolute" {
  source = "/x"
}
resource "x" "y" {
  source = "./not-a-module"
}
`;

describe('the folders that files call', () => {
  it('are those of local sources', () => {
    const file = new ParsedFile({ path: 'infra/dev/main.tf', text, language: 'terraform' });
    expect(localModuleFolders([file]).map(({ folder, file, range }) => [folder, file, cut(text, range)])).toEqual([
      ['infra/dev/modules/a/', 'infra/dev/main.tf', './modules/a'],
      ['infra/b/', 'infra/dev/main.tf', '../b/'],
      ['infra/', 'infra/dev/main.tf', '..'],
    ]);
  });

  it('may be the one that paths are relative to, and are none above a root', () => {
    const called = (path: string) =>
      localModuleFolders([
        new ParsedFile({ path, text: 'module "a" {\n  source = "../"\n}\n', language: 'terraform' }),
      ]).map(({ folder }) => folder);
    expect(called('infra/main.tf')).toEqual(['']);
    expect(called('file:///infra/main.tf')).toEqual(['file:///']);
    expect(called('/main.tf')).toEqual([]);
  });

  it('are none in other files', () => {
    const file = new ParsedFile({ path: 'main.bicep', text: "module a './a.bicep' = {}", language: 'bicep' });
    expect(localModuleFolders([file])).toEqual([]);
  });
});
