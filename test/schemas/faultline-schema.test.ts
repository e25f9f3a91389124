import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/core/config/parse-configuration';
import { allRules } from '../../src/core/rules/all-rules';
import type { RuleInformation } from '../../src/core/rules/rule';
import { newConfiguration, withRuleLevel } from '../../src/extension/features/configuration/edit-configuration';

const schema = JSON.parse(readFileSync('schemas/faultline.schema.json', 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
const validate = ajv.compile(schema);

function describeRule({ title, enabledByDefault, severity }: RuleInformation): string {
  return `${title}. Default: ${enabledByDefault ? severity : 'off'}.`;
}

describe('the schema of faultline.jsonc', () => {
  it('lists every rule and area with its description, and nothing else', () => {
    const listed = Object.entries<{ description: string }>(schema.properties.rules.properties);
    const areas = [...new Set(allRules.map(({ id }) => id.split('/')[0] ?? ''))];
    const wanted = [
      ...areas.map((area) => [`${area}/*`, `Every rule of the area ${area}.`] as const),
      ...allRules.map((rule) => [rule.id, describeRule(rule)] as const),
    ];
    expect(new Map(listed.map(([name, { description }]) => [name, description]))).toEqual(new Map(wanted));
  });

  it("takes every alias of every rule for a rule's name", () => {
    const rules = Object.fromEntries(allRules.flatMap(({ aliases }) => aliases.map((alias) => [alias, 'off'])));
    expect(Object.keys(rules).length).toBeGreaterThan(0);
    expect(validate({ rules })).toBe(true);
  });

  it.each([
    ['an empty configuration', {}],
    ['a profile', { profile: 'strict' }],
    ['levels', { rules: { 'zone/*': 'off', 'zone/virtual-machine': 'error', 'checkov:CKV_AZURE_59': 'on' } }],
    ['globs, owners, thresholds', { ignore: ['a/'], ownOrganizations: ['contoso'], thresholds: { minimumZones: 3 } }],
    ['always-on machines', { estate: { alwaysOn: { tags: ['a=b'], roles: ['database'], namePatterns: ['dc-*'] } } }],
  ])('accepts what the reader accepts: %s', (_, value) => {
    expect(validate(value)).toBe(true);
    expect(parseConfiguration(JSON.stringify(value), allRules).problems).toEqual([]);
  });

  it.each([
    ['an unknown setting', { zones: 2 }],
    ['an unknown profile', { profile: 'lax' }],
    ['an unknown rule', { rules: { 'zone/nothing': 'off' } }],
    ['an unknown level', { rules: { 'zone/virtual-machine': 'fatal' } }],
    ['a number for a glob', { ignore: [1] }],
    ['one zone', { thresholds: { minimumZones: 1 } }],
    ['an unknown setting of the estate', { estate: { always: {} } }],
    ['a number for a tag', { estate: { alwaysOn: { tags: [1] } } }],
  ])('refuses what the reader reports: %s', (_, value) => {
    expect(validate(value)).toBe(false);
    expect(parseConfiguration(JSON.stringify(value), allRules).problems).not.toEqual([]);
  });

  it('accepts a new configuration file as it is written', () => {
    expect(validate(parse(newConfiguration))).toBe(true);
    expect(parseConfiguration(newConfiguration, allRules).problems).toEqual([]);
  });
});

describe('setting a level in a configuration', () => {
  it('keeps comments and layout', () => {
    const text = '{\n    // ours\n    "rules": {\n        "zone/*": "off" // for now\n    }\n}\n';
    expect(withRuleLevel(text, 'pin/action', 'error')).toBe(
      '{\n    // ours\n    "rules": {\n        "zone/*": "off", // for now\n        "pin/action": "error"\n    }\n}\n',
    );
  });

  it('leaves a comment with its entry where a comma follows the last one', () => {
    const text = '{\n  "rules": {\n    "zone/*": "off", // for now\n  },\n}\n';
    expect(withRuleLevel(text, 'pin/action', 'off')).toBe(
      '{\n  "rules": {\n    "zone/*": "off", // for now\n    "pin/action": "off",\n  },\n}\n',
    );
  });

  it('adds the rules behind the comment of another setting', () => {
    expect(withRuleLevel('{\n  "profile": "strict" // why\n}\n', 'pin/action', 'off')).toBe(
      '{\n  "profile": "strict", // why\n  "rules": {\n    "pin/action": "off"\n  }\n}\n',
    );
  });

  it('replaces a level that is set', () => {
    const text = '{\n  "rules": { "pin/action": "off" }\n}\n';
    expect(withRuleLevel(text, 'pin/action', 'warning')).toBe('{\n  "rules": { "pin/action": "warning" }\n}\n');
  });

  it('takes an entry away for the default', () => {
    const text = '{\n  "rules": {\n    "pin/action": "off",\n    "zone/*": "off"\n  }\n}\n';
    expect(withRuleLevel(text, 'pin/action', undefined)).toBe('{\n  "rules": {\n    "zone/*": "off"\n  }\n}\n');
  });

  it('begins an empty file', () => {
    expect(parseConfiguration(withRuleLevel('', 'pin/action', 'off'), allRules).configuration?.rules).toEqual(
      new Map([['pin/action', 'off']]),
    );
  });

  it('keeps the line endings of the file', () => {
    expect(withRuleLevel('{\r\n  "profile": "strict"\r\n}\r\n', 'pin/action', 'off')).not.toMatch(/[^\r]\n/);
  });
});
