import { describe, expect, it } from 'vitest';
import { result } from './evaluate-text';
import { knownCalls } from './known-calls';

describe('functions with known arguments', () => {
  it.each(knownCalls)('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });
});

describe('wrong calls', () => {
  it.each([
    'lower([])',
    'tonumber("abc")',
    'element([], 0)',
    'regex("a", "b")',
    'substr("abc")',
    'cidrsubnet("10.0.0.0/16", 20, 0)',
    'format("%d", "x")',
    'format("%s")',
    'one([1, 2])',
    'range(0, 10, 0)',
    'zipmap(["a"], [1, 2])',
    'sum([])',
    'index(["a"], "b")',
    'jsondecode("{")',
    'parseint("zz", 10)',
    'csvdecode("a,b\\n1")',
    'csvdecode("a,a\\n1,2")',
    'csvdecode("a\\n\\"1")',
    'formatdate("YYY", "2018-01-02T23:12:01Z")',
    'formatdate("YYYY", "2018-02-30T23:12:01Z")',
    'timeadd("2018-01-02", "1h")',
    'timeadd("2018-01-02T23:12:01Z", "1 day")',
    'timecmp("a", "b")',
    'urldecode("%zz")',
    'uuidv5("nowhere", "a")',
    'yamldecode("a: [")',
    'yamldecode("a: 1\\n---\\nb: 2")',
    'textdecodebase64("YQ==", "UTF-16LE")',
    'templatestring("$${x}", {})',
  ])('%s is an error that try moves past', (text) => {
    expect(result(text)).toEqual({ unknown: 'unsupported' });
    expect(result(`try(${text}, "fallback")`)).toBe('fallback');
    expect(result(`can(${text})`)).toBe(false);
  });
});

describe('functions that run only with Terraform', () => {
  it.each([
    'file("a")',
    'templatefile("a", {})',
    'timestamp()',
    'plantimestamp()',
    'uuid()',
    'bcrypt("a")',
    'abspath("a")',
    'pathexpand("~/a")',
    'filebase64("a")',
    'filesha256("a")',
    'fileexists("a")',
    'fileset("a", "*")',
  ])('%s is unknown', (text) => {
    expect(result(text)).toEqual({ unknown: 'runtime-function' });
  });

  it.each([
    'base64gzip("a")',
    'rsadecrypt("a", "b")',
    'constructor("a")',
    'provider::azurerm::parse_resource_id("a")',
    'textencodebase64("a", "shift_jis")',
    'yamldecode("a: !b c")',
    'yamldecode("a: &x\\n  b: 1\\nc:\\n  <<: *x")',
  ])('%s is not evaluated', (text) => {
    expect(result(text)).toEqual({ unknown: 'unsupported' });
  });
});

describe('functions with unknown arguments', () => {
  it.each([
    ['lower(var.unknown)', { unknown: 'required-parameter' }],
    [
      'merge({ a = 1 }, var.unknown, { b = 2 })',
      {
        members: { a: { choice: [1, { unknown: 'required-parameter' }] }, b: 2 },
        rest: { unknown: 'required-parameter' },
      },
    ],
    ['concat(["a"], var.unknown)', { items: ['a'], rest: { unknown: 'required-parameter' } }],
    ['contains(concat(["a"], var.unknown), "a")', true],
    ['contains(["a", var.unknown], "b")', { unknown: 'required-parameter' }],
    ['contains([], var.unknown)', false],
    ['join("-", ["a", var.unknown, "b"])', { pieces: ['a-', { unknown: 'required-parameter' }, '-b'] }],
    ['format("%s-%02d", var.unknown, 7)', { pieces: [{ unknown: 'required-parameter' }, '-07'] }],
    ['lookup({ dev = "LRS", prod = "ZRS" }, var.unknown, "LRS")', { choice: ['LRS', 'ZRS'] }],
    ['length([var.unknown, var.unknown])', 2],
    ['length(var.unknown)', { unknown: 'required-parameter' }],
    ['alltrue([false, var.unknown])', false],
    ['anytrue([true, var.unknown])', true],
    ['alltrue([true, var.unknown])', { unknown: 'required-parameter' }],
    ['coalesce(null, "", "a", var.unknown)', 'a'],
    ['coalesce(var.unknown, "a")', { unknown: 'required-parameter' }],
    ['keys({ b = var.unknown, a = 1 })', ['a', 'b']],
    ['try(var.unknown.a, "b")', { unknown: 'required-parameter' }],
    ['flatten([["a"], var.unknown])', { items: ['a'], rest: { unknown: 'required-parameter' } }],
    ['tostring(vault.id)', { unknown: 'resource-reference' }],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });
});

describe('functions with choices', () => {
  it.each([
    ['upper(var.either)', { choice: ['A', 'B'] }],
    ['format("%s-%s", var.either, var.either)', { choice: ['a-a', 'a-b', 'b-a', 'b-b'] }],
    ['length(var.either)', 1],
    ['lookup({ a = 1, b = 2 }, var.either)', { choice: [1, 2] }],
    ['try({ a = 1 }[var.either], 9)', { choice: [1, 9] }],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });
});

describe('jsonencode', () => {
  it('gives back through jsondecode what it was made of, unknown parts included', () => {
    expect(result('jsondecode(jsonencode({ a = [1, var.unknown] }))')).toEqual({
      a: [1, { unknown: 'required-parameter' }],
    });
  });
});
