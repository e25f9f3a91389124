import { describe, expect, it } from 'vitest';
import { type Configuration, defaultConfiguration, type RuleLevel } from '../../../src/core/config/configuration';
import { findRule, findRules, rulesInForce, severityInForce } from '../../../src/core/config/rule-selection';
import { allRules } from '../../../src/core/rules/all-rules';
import type { Rule } from '../../../src/core/rules/rule';

const rule = (own: Partial<Rule>): Rule => ({
  ...ruleNamed('public/storage-account'),
  id: 'zone/a',
  severity: 'warning',
  enabledByDefault: true,
  aliases: ['checkov:CKV_1', 'trivy:AVD-AZU-0012'],
  ...(own as object),
});

function ruleNamed(id: string): Rule {
  const found = allRules.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

function configured(rules: Readonly<Record<string, RuleLevel>>, own: Partial<Configuration> = {}): Configuration {
  return { ...defaultConfiguration, rules: new Map(Object.entries(rules)), ...own };
}

describe('the severity in force', () => {
  it.each<[Readonly<Record<string, RuleLevel>>, string | undefined]>([
    [{}, 'warning'],
    [{ 'zone/a': 'error' }, 'error'],
    [{ 'zone/a': 'off' }, undefined],
    [{ 'zone/a': 'on' }, 'warning'],
    [{ 'zone/*': 'information' }, 'information'],
    [{ 'zone/*': 'off', 'zone/a': 'on' }, 'warning'],
    [{ 'zone/a': 'off', 'zone/*': 'error' }, undefined],
    [{ 'checkov:CKV_1': 'error' }, 'error'],
    [{ 'zone/*': 'off', 'checkov:CKV_1': 'error' }, 'error'],
    [{ 'public/*': 'off' }, 'warning'],
  ])('follows the most exact of %j', (rules, expected) => {
    expect(severityInForce(rule({}), configured(rules))).toBe(expected);
  });

  it('is none for a rule that is off by default, until somebody turns it on', () => {
    const quiet = rule({ enabledByDefault: false });
    expect(severityInForce(quiet, configured({}))).toBeUndefined();
    expect(severityInForce(quiet, configured({ 'zone/a': 'on' }))).toBe('warning');
    expect(severityInForce(quiet, configured({}, { profile: 'strict' }))).toBe('warning');
  });

  it('is raised for keys by the strict profile', () => {
    const keys = rule({ id: 'cmk/a', severity: 'information' });
    expect(severityInForce(keys, configured({}, { profile: 'strict' }))).toBe('warning');
    expect(severityInForce(keys, configured({ 'cmk/a': 'information' }, { profile: 'strict' }))).toBe('information');
  });

  it('leaves out the rules that are off', () => {
    const rules = [rule({}), rule({ id: 'pin/a' })];
    expect([...rulesInForce(rules, configured({ 'pin/*': 'off' }))].map(([{ id }, level]) => [id, level])).toEqual([
      ['zone/a', 'warning'],
    ]);
  });
});

describe('the rules that a name stands for', () => {
  const rules = [rule({}), rule({ id: 'zone/b', aliases: ['checkov:CKV_1'] }), rule({ id: 'pin/c', aliases: [] })];
  const idsOf = (name: string): string[] => findRules(rules, name).map(({ id }) => id);

  it.each([
    ['zone/a', ['zone/a']],
    ['ZONE/A', ['zone/a']],
    ['zone/*', ['zone/a', 'zone/b']],
    ['checkov:CKV_1', ['zone/a', 'zone/b']],
    ['ckv_1', ['zone/a', 'zone/b']],
    ['AVD-AZU-0012', ['zone/a']],
    ['trivy:CKV_1', []],
    ['zone', []],
    ['', []],
  ])('are found by %s', (name, expected) => {
    expect(idsOf(name)).toEqual(expected);
  });

  it('may be asked for one', () => {
    expect(findRule(rules, 'ckv_1')?.id).toBe('zone/a');
    expect(findRule(rules, 'nothing')).toBeUndefined();
  });
});
