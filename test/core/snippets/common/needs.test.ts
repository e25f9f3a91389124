import { describe, expect, it } from 'vitest';
import { armType } from '../../../../src/core/snippets/common/arm-type';
import * as bicep from '../../../../src/core/snippets/common/bicep-needs';
import * as terraform from '../../../../src/core/snippets/common/terraform-needs';
import { renderSnippet } from '../../../../src/core/snippets/render-snippet';
import { type Need, text } from '../../../../src/core/snippets/snippet-text';

const shown = (need: Need): string => renderSnippet(text`${need}`);

describe('a need in Bicep', () => {
  it.each([
    [
      'a parameter with decorators',
      bicep.parameter('key', 'string', 'A key.', { decorators: ['@secure()'] }),
      "@secure()\n@description('A key.')\nparam key string\n\nkey",
    ],
    [
      'a variable and what its value needs',
      bicep.variable('name', text`'x-\${${bicep.parameter('suffix', 'string', 'The end.', { initial: "'a'" })}}'`),
      "@description('The end.')\nparam suffix string = 'a'\n\nvar name = 'x-\\${suffix}'\n\nname",
    ],
  ])('declares %s', (_name, need, expected) => {
    expect(shown(need)).toBe(expected);
  });

  it('declares an existing resource at the newest stable version', () => {
    const type = 'Microsoft.Storage/storageAccounts';
    expect(shown(bicep.existing('account', type, 'the account'))).toBe(
      `@description('Name of the account.')\nparam accountName string\n\nresource account '${armType(type)}' existing = {\n  name: accountName\n}\n\naccount`,
    );
  });
});

describe('a need in Terraform', () => {
  it.each([
    [
      'a variable, its arguments aligned',
      terraform.variable('key', 'string', 'A key.', { sensitive: true, initial: '"a"' }),
      'variable "key" {\n  description = "A key."\n  type        = string\n  default     = "a"\n  sensitive   = true\n}\n\nvar.key',
    ],
    ['a local value', terraform.local('tags', text`{}`), 'locals {\n  tags = {}\n}\n\nlocal.tags'],
  ])('declares %s', (_name, need, expected) => {
    expect(shown(need)).toBe(expected);
  });
});

describe('the type of a resource', () => {
  it('carries its newest stable API version', () => {
    expect(armType('Microsoft.Storage/storageAccounts')).toMatch(/@\d{4}-\d{2}-\d{2}$/);
  });

  it('carries the preview version that is in general use where the stable one lacks what it is for', () => {
    expect(armType('Microsoft.Insights/diagnosticSettings')).toMatch(/-preview$/);
  });

  it('has to be known', () => {
    expect(() => armType('Microsoft.Nothing/atAll')).toThrow('Microsoft.Nothing/atAll');
  });
});
