import { describe, expect, it } from 'vitest';
import type { AzurermSchema } from '../../../src/core/schema/azurerm-schema';
import { checkAzurermBlock } from '../../../src/core/schema/check-azurerm-block';
import { parseHcl } from '../../../src/core/syntax/hcl/parse-hcl';

const schema: AzurermSchema = {
  type: 'azurerm_thing',
  version: '5.2.0',
  source: 'written for this test',
  definitions: {
    body: {
      arguments: { name: { required: true }, tier: { values: ['Hot', 'Cool'] }, zones: { values: ['1', '2'] } },
      blocks: { rule: { required: true, of: 'rule' }, other: {} },
    },
    rule: { arguments: { days: { required: true } } },
  },
};

function problemsOf(members: string): readonly string[] {
  const [block] = parseHcl(`resource "azurerm_thing" "a" {\n${members}\n}\n`).body.blocks;
  if (!block) throw new Error('no block');
  return checkAzurermBlock(block, schema).map(({ kind, path }) => `${kind} ${path}`);
}

const rest = 'name = "a"\nrule {\n  days = 1\n}\n';

describe('comparing a block with the documentation', () => {
  it.each([
    ['what is right', `${rest}tier = "Hot"\nzones = ["1", "2"]`],
    ['expressions', `${rest}tier = var.tier\nzones = [for zone in var.zones : zone]`],
    ['what Terraform gives every resource', `${rest}count = 2\nlifecycle {\n  prevent_destroy = true\n}`],
    ['a block that nobody described', `${rest}other {\n  anything = 1\n}`],
    ['a dynamic block', 'name = "a"\ndynamic "rule" {\n  for_each = []\n  content {\n    days = 1\n  }\n}'],
  ])('accepts %s', (_name, members) => {
    expect(problemsOf(members)).toEqual([]);
  });

  it.each([
    ['a missing argument', 'rule {\n  days = 1\n}', 'missing name'],
    ['a missing block', 'name = "a"', 'missing rule'],
    ['a missing argument of a block', 'name = "a"\nrule {}', 'missing rule.days'],
    ['an unknown argument', `${rest}size = 1`, 'unknown-property size'],
    ['an unknown block', `${rest}size {}`, 'unknown-property size'],
    ['an unknown argument of a block', 'name = "a"\nrule {\n  days = 1\n  size = 2\n}', 'unknown-property rule.size'],
    ['a value out of its list', `${rest}tier = "Warm"`, 'wrong-value tier'],
    ['an item out of its list', `${rest}zones = ["1", "4"]`, 'wrong-value zones'],
    ['a block that is an argument', `${rest}tier {}`, 'wrong-type tier'],
    ['an argument that is a block', 'name = "a"\nrule = []', 'wrong-type rule'],
    [
      'what a dynamic block lacks',
      'name = "a"\ndynamic "rule" {\n  for_each = []\n  content {}\n}',
      'missing rule.days',
    ],
  ])('tells %s', (_name, members, problem) => {
    expect(problemsOf(members)).toEqual([problem]);
  });
});
