// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { describe, expect, it } from 'vitest';
import { statementOf, typeOutline, typeOutlineOf } from './outline';

describe('types', () => {
  it.each([
    ['string', 'string'],
    ['string[]', 'array(string)'],
    ['string[]?', 'array(string)?'],
    ['string?[]', 'array(string?)'],
    ['string!', 'string!'],
    ["'a' | 'b'", "('a' | 'b')"],
    ["'a' | 'b' | null", "('a' | 'b' | null)"],
    ['1 | -1 | true', '(1 | (-1) | true)'],
    ["('a' | 'b')[]", "array(paren(('a' | 'b')))"],
    ["\n  | 'a'\n  | 'b'", "('a' | 'b')"],
    ["'a'\n  | 'b'", "('a' | 'b')"],
    ["'a${'b'}'", "'a${'b'}'"],
    ['{}', '{}'],
    ['{ a: int, b: string? }', '{a: int, b: string?}'],
    ["{\n  a: int\n  'b-c': string\n  *: bool\n}", '{a: int, b-c: string, *: bool}'],
    [
      "{\n  @description('A')\n  @minLength(1)\n  a: string\n  @sys.secure()\n  *: string\n}",
      '{@description @minLength a: string, @sys.secure *: string}',
    ],
    ['{\n  type: string\n  resource: { output: int }\n}', '{type: string, resource: {output: int}}'],
    ['[string, int]', '[string, int]'],
    ['[\n  @minValue(1)\n  int\n  string\n]', '[@minValue int, string]'],
    ['a.b', 'a.b'],
    ['a.b.*', 'a.b.*'],
    ['a[*]', 'a[*]'],
    ['a[*].b?', 'a[*].b?'],
    ['a[0]', 'a[0]'],
    [
      "resourceInput<'Microsoft.Storage/storageAccounts@2023-05-01'>",
      "resourceInput<'Microsoft.Storage/storageAccounts@2023-05-01'>",
    ],
    ["resourceOutput<'a/b@2023-05-01'>.properties.c[]?", "array(resourceOutput<'a/b@2023-05-01'>.properties.c)?"],
    ["sys.resourceInput<'a/b@1'>", "sys.resourceInput<'a/b@1'>"],
    ["resource<'a/b@1'>", "resource<'a/b@1'>"],
    [
      "{ kind: 'a', value: string } | { kind: 'b', value: int }",
      "({kind: 'a', value: string} | {kind: 'b', value: int})",
    ],
  ])('reads %s', (text, expected) => {
    expect(typeOutlineOf(text)).toBe(expected);
  });

  it('reads a discriminated union with its decorator', () => {
    const type = statementOf("@discriminator('kind')\n@export()\ntype x = a | b | { kind: 'c' }", 'type');
    expect(type.decorators.map((decorator) => decorator.name)).toEqual(['discriminator', 'export']);
    expect(typeOutline(type.type)).toBe("(a | b | {kind: 'c'})");
  });

  it('reads a resource as the type of a parameter or an output', () => {
    const parameter = statementOf("param a resource 'Microsoft.Storage/storageAccounts@2023-05-01'", 'param');
    expect(parameter.type && typeOutline(parameter.type)).toBe(
      "resource 'Microsoft.Storage/storageAccounts@2023-05-01'",
    );
    const output = statementOf('output a resource = b', 'output');
    expect(output.type && typeOutline(output.type)).toBe('resource');
  });
});
