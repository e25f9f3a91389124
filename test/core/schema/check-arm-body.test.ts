import { describe, expect, it } from 'vitest';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import type { ArmSchema } from '../../../src/core/schema/arm-schema';
import { checkArmBody } from '../../../src/core/schema/check-arm-body';
import { readAlone } from '../../support/read-alone';

const schema: ArmSchema = {
  type: 'A.B/things',
  apiVersion: '2026-01-01',
  source: 'written for this test',
  definitions: {
    body: {
      properties: { name: 'string', location: 'string', properties: { ref: 'Properties' }, tags: { ref: 'Tags' } },
      required: ['name', 'location'],
      readOnly: ['id'],
    },
    Properties: {
      properties: {
        count: 'int',
        isOn: 'bool',
        tier: { enum: ['Hot', 'Cool'] },
        size: { enum: ['S', 'M'], open: true },
        zones: { array: 'string' },
        either: { oneOf: ['int', 'string'] },
        rule: { ref: 'Rule' },
      },
      readOnly: ['state'],
    },
    Tags: { properties: {}, additional: 'string' },
    Rule: { properties: {}, variants: { by: 'kind', of: { A: { ref: 'RuleA' }, B: { ref: 'RuleB' } } } },
    RuleA: { properties: { kind: { enum: ['A'] }, a: 'int' }, required: ['a', 'kind'] },
    RuleB: { properties: { kind: { enum: ['B'] }, b: 'int' }, required: ['kind'] },
  },
};

function problemsOf(members: string): readonly string[] {
  const text = `param unknown string\nresource a 'A.B/things@2026-01-01' = {\n  name: 'a'\n${members}\n}\n`;
  const [resource] = readAlone(new ParsedFile({ path: 'main.bicep', text, language: 'bicep' })).resources;
  if (!resource) throw new Error('no resource');
  return checkArmBody(resource.body, schema).map(({ kind, path }) => `${kind} ${path}`);
}

const located = "location: 'westeurope'\n";

describe('comparing a body with its schema', () => {
  it.each([
    ['what is right', `${located}properties: { count: 1, isOn: true, tier: 'Hot', zones: ['1'], either: 'x' }`],
    ['tags of any name', `${located}tags: { owner: 'me' }`],
    ['what is not known', `${located}properties: { count: int(unknown), tier: unknown }`],
    ['what the language adds', `${located}dependsOn: []`],
    ['the properties of the variant', `${located}properties: { rule: { kind: 'A', a: 1 } }`],
  ])('accepts %s', (_name, members) => {
    expect(problemsOf(members)).toEqual([]);
  });

  it.each([
    ['a property that is missing', '', 'missing location'],
    ['an unknown property', `${located}sku: {}`, 'unknown-property sku'],
    ['a name in the wrong case', `${located}properties: { Count: 1 }`, 'unknown-property properties.Count'],
    ['a read-only property', `${located}properties: { state: 'x' }`, 'read-only properties.state'],
    ['a text for a number', `${located}properties: { count: '1' }`, 'wrong-type properties.count'],
    ['a number for a text', `${located}tags: { owner: 1 }`, 'wrong-type tags.owner'],
    ['an object for a text', `${located}tags: { owner: {} }`, 'wrong-type tags.owner'],
    ['a text for a list', `${located}properties: { zones: '1' }`, 'wrong-type properties.zones'],
    ['a wrong item of a list', `${located}properties: { zones: ['1', 2] }`, 'wrong-type properties.zones.1'],
    ['a text for an object', `${located}properties: 'x'`, 'wrong-type properties'],
    ['a value out of a list', `${located}properties: { tier: 'Warm' }`, 'wrong-value properties.tier'],
    ['a value out of an open list', `${located}properties: { size: 'XL' }`, 'unlisted-value properties.size'],
    ['what fits none of several', `${located}properties: { either: true }`, 'wrong-type properties.either'],
    ['what a variant lacks', `${located}properties: { rule: { kind: 'A' } }`, 'missing properties.rule.a'],
    [
      'what another variant has',
      `${located}properties: { rule: { kind: 'B', a: 1 } }`,
      'unknown-property properties.rule.a',
    ],
    ['a variant that is none', `${located}properties: { rule: { kind: 'C' } }`, 'wrong-value properties.rule.kind'],
    [
      'each of several values',
      `${located}properties: { tier: unknown == '' ? 'Hot' : 'Warm' }`,
      'wrong-value properties.tier',
    ],
  ])('tells %s', (_name, members, problem) => {
    expect(problemsOf(members)).toEqual([problem]);
  });
});
