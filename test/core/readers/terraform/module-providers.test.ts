import { describe, expect, it } from 'vitest';
import { readFolders, type Texts } from './read-folders';

const account = 'resource "azurerm_storage_account" "this" {}\n';

function required(version: string, more = ''): string {
  return `terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = "${version}"\n      ${more}\n    }\n  }\n}\n`;
}

function majorsIn(texts: Texts): unknown {
  return readFolders(texts).resources.map(({ file, terraform }) => [file, terraform?.providerMajors]);
}

const call = 'module "m" {\n  source = "./m"\n}\n';

describe('the majors of azurerm', () => {
  it.each([
    ['of the root hold in a module without constraints', required('~> 4.0'), '', [4]],
    ['of root and module hold together', required('>= 3.0, < 5.0'), required('>= 4.1'), [4]],
    ['of a module hold in a root that says nothing', '', required('~> 3.100'), [3]],
    ['are all of them without constraints', '', '', [3, 4, 5]],
  ])('%s', (_, root, module, expected) => {
    expect(majorsIn({ 'main.tf': root + call + account, 'm/main.tf': module + account })).toEqual([
      ['main.tf', expected],
      ['m/main.tf', expected],
    ]);
  });

  it('that contradict each other are those of each directory', () => {
    expect(
      majorsIn({ 'main.tf': required('~> 3.0') + call + account, 'm/main.tf': required('~> 4.0') + account }),
    ).toEqual([
      ['main.tf', [3]],
      ['m/main.tf', [4]],
    ]);
  });

  it('are not confused by aliases and providers that are handed on', () => {
    const texts: Texts = {
      'main.tf': `${required('~> 4.0')}provider "azurerm" {\n  features {}\n}\nprovider "azurerm" {\n  alias = "hub"\n  features {}\n}\nmodule "m" {\n  source = "./m"\n  providers = {\n    azurerm = azurerm\n    azurerm.hub = azurerm.hub\n  }\n}\n`,
      'm/main.tf': `${required('>= 3.0', 'configuration_aliases = [azurerm.hub]')}resource "azurerm_storage_account" "this" {\n  provider = azurerm.hub\n  name = "x"\n}\n`,
    };
    expect(majorsIn(texts)).toEqual([['m/main.tf', [4]]]);
    expect(readFolders(texts).problems).toEqual([]);
  });
});

describe('the providers of a module that is called', () => {
  const texts: Texts = {
    'main.tf': `${required('~> 4.0')}provider "azurerm" {\n  features {}\n}\nmodule "one" {\n  source = "./m"\n}\nmodule "two" {\n  source = "./m"\n  count = 0\n}\nmodule "three" {\n  source = "./n"\n  count = 0\n}\n`,
    'm/main.tf': `provider "azurerm" {\n  features {}\n}\n${account}`,
    'n/main.tf': 'resource "random_id" "r" {}\n',
    '.terraform.lock.hcl': 'provider "registry.terraform.io/hashicorp/azurerm" {\n  version = "4.1.0"\n}\n',
  };

  it('are chosen by its caller, locked where the root locks them, and told once for each directory', () => {
    expect(
      readFolders(texts).providers.map(({ name, file, chosenByCaller, locked }) => [
        name,
        file,
        chosenByCaller,
        locked,
      ]),
    ).toEqual([
      ['azurerm', 'main.tf', false, true],
      ['azurerm', 'm/main.tf', true, true],
      ['random', 'n/main.tf', true, false],
    ]);
  });

  it('are told although the call makes nothing', () => {
    expect(readFolders(texts).files).toEqual(['main.tf', 'm/main.tf', 'n/main.tf']);
  });
});
