import { describe, expect, it } from 'vitest';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { declaredNames } from '../../../src/core/snippets/declared-names';

describe('what a file declares', () => {
  it('is told by symbolic names in Bicep', () => {
    const text = `import { shared, other as mine } from 'types.bicep'
import * as all from 'all.bicep'
param a string
var b = 1
type c = string
func d(x string) string => x
resource e 'A.B/c@2024-01-01' = {}
module f 'f.bicep' = {}
output g string = a
`;
    const file = new ParsedFile({ path: 'main.bicep', text, language: 'bicep' });
    expect([...declaredNames(file)]).toEqual(['shared', 'mine', 'all', 'a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('is told by references in Terraform', () => {
    const text = `variable "a" {}
locals {
  b = 1
  c = 2
}
resource "azurerm_x" "d" {}
data "azurerm_y" "e" {}
module "f" {}
output "g" {}
`;
    const file = new ParsedFile({ path: 'main.tf', text, language: 'terraform' });
    expect([...declaredNames(file)]).toEqual([
      'var.a',
      'local.b',
      'local.c',
      'azurerm_x.d',
      'data.azurerm_y.e',
      'module.f',
    ]);
  });

  it('is nothing in other languages', () => {
    expect(declaredNames(new ParsedFile({ path: 'a.json', text: '{}', language: 'arm' })).size).toBe(0);
  });
});
