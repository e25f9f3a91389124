import { describe, expect, it } from 'vitest';
import { emptyDesign } from '../../../src/core/design/design';
import { choice, literal, object, textSource, unknown } from '../../../src/core/design/make-value';
import type { Resource } from '../../../src/core/design/resource';
import type { Scalar, Value } from '../../../src/core/design/value';
import { type PropertyRuleDeclaration, propertyRule } from '../../../src/core/rules/property-rule';
import type { RuleContext } from '../../../src/core/rules/rule';

const file = 'main.bicep';
const source = textSource(file, { start: 40, end: 50 });
const parameter = unknown('required-parameter', 'the parameter access has no default', source);
const context: RuleContext = { design: emptyDesign, settings: { ownOrganizations: [], minimumZones: 2 } };

describe('propertyRule', () => {
  it('passes a good value, whatever its case', () => {
    expect(verdicts({}, text('disabled'))).toEqual(['pass']);
  });

  it('fails another value, and says what the declaration says', () => {
    const rule = propertyRule(declaration({}));
    expect(rule.check(resourceWith(text('Enabled')), context)).toMatchObject([{ kind: 'fail', message: 'is Enabled' }]);
  });

  it('cannot tell an unknown value, nor a choice of which one option is good', () => {
    expect(verdicts({}, parameter)).toEqual(['unknown: the parameter access has no default']);
    expect(verdicts({}, choice([text('Enabled'), text('Disabled')], source))[0]).toContain('depends on a condition');
  });

  it('judges an absent value as the declaration says', () => {
    expect(verdicts({ whenAbsent: 'fail' }, undefined)).toEqual(['fail']);
    expect(verdicts({ whenAbsent: 'pass' }, undefined)).toEqual(['pass']);
    const doubt = { kind: 'doubt', path: 'properties.access', reason: 'the default is not known' } as const;
    expect(verdicts({ whenAbsent: () => doubt }, undefined)).toEqual(['unknown: the default is not known']);
    expect(verdicts({ whenAbsent: () => doubt }, text('Disabled'))).toEqual(['pass']);
  });

  it('says nothing where it does not apply', () => {
    expect(verdicts({ appliesTo: () => false }, text('Enabled'))).toEqual([]);
  });

  it('lets an excuse turn a failure into a pass, into nothing, or into a doubt', () => {
    const doubt = { kind: 'doubt', path: 'properties.other', reason: 'other is not known' } as const;
    expect(verdicts({ unless: () => 'fine' }, text('Enabled'))).toEqual(['pass']);
    expect(verdicts({ unless: () => 'not-judged' }, text('Enabled'))).toEqual([]);
    expect(verdicts({ unless: () => doubt }, text('Enabled'))).toEqual(['unknown: other is not known']);
    expect(verdicts({ unless: () => undefined }, text('Enabled'))).toEqual(['fail']);
  });

  it('keeps the first reason where both the value and the excuse are unclear', () => {
    const doubt = { kind: 'doubt', path: 'properties.other', reason: 'other is not known' } as const;
    expect(verdicts({ unless: () => doubt }, parameter)).toEqual(['unknown: the parameter access has no default']);
    expect(verdicts({ unless: () => 'fine' }, parameter)).toEqual(['pass']);
  });

  it('takes a reference for present and a parameter for unclear', () => {
    const reference = unknown('resource-reference', 'it is read from key', source, { reference: { path: ['id'] } });
    expect(verdicts({ good: 'present' }, reference)).toEqual(['pass']);
    expect(verdicts({ good: 'present' }, parameter)).toEqual(['unknown: the parameter access has no default']);
    expect(verdicts({ good: 'present' }, text(''))).toEqual(['fail']);
  });
});

function verdicts(changes: Partial<PropertyRuleDeclaration>, value: Value | undefined): string[] {
  const found = propertyRule(declaration(changes)).check(resourceWith(value), context);
  return found.map((verdict) => (verdict.kind === 'unknown' ? `unknown: ${verdict.message}` : verdict.kind));
}

function declaration(changes: Partial<PropertyRuleDeclaration>): PropertyRuleDeclaration {
  return {
    information: {
      id: 'area/subject',
      title: 'A title',
      severity: 'warning',
      pillar: 'security',
      faultTypes: [],
      layer: 'network-fabric',
      resourceTypes: ['Microsoft.Storage/storageAccounts'],
      languages: ['bicep'],
      aliases: [],
      fixable: false,
      enabledByDefault: true,
      links: [],
    },
    path: 'properties.access',
    good: ['Disabled'],
    whenAbsent: 'fail',
    whenFailing: (_resource, value) => ({ message: `is ${value?.kind === 'literal' ? value.value : 'absent'}` }),
    ...changes,
  };
}

function text(value: Scalar): Value {
  return literal(value, source);
}

function resourceWith(value: Value | undefined): Resource {
  const range = { start: 0, end: 90 };
  const access = value ? [{ name: 'access', nameRange: { start: 30, end: 36 }, file, value }] : [];
  const properties = object(access, source);
  return {
    key: 'account',
    type: 'Microsoft.Storage/storageAccounts',
    apiVersion: '2024-01-01',
    name: literal('stpayments', source),
    address: 'account',
    language: 'bicep',
    file,
    ranges: { declaration: range, symbol: { start: 9, end: 16 }, type: range, body: range },
    existing: false,
    condition: undefined,
    loop: undefined,
    parent: undefined,
    scope: undefined,
    body: object([{ name: 'properties', nameRange: { start: 18, end: 28 }, file, value: properties }], source),
    terraform: undefined,
  };
}
