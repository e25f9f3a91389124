import { describe, expect, it } from 'vitest';
import { withRuleTable } from '../../scripts/lib/rule-table.mjs';

const empty =
  'Before\n<!-- The rules, written by `npm run docs:rules`. -->\nold\n<!-- The end of the rules. -->\nAfter\n';
const rule = {
  id: 'zone/a',
  title: 'Place it in a zone',
  severity: 'warning',
  languages: ['bicep', 'terraform'],
  fixable: true,
  enabledByDefault: true,
};

describe('the table of rules', () => {
  it('takes the place of the old one and leaves the rest alone', () => {
    const text = withRuleTable(empty, [rule]);
    expect(text).toMatch(/^Before\n<!-- The rules/);
    expect(text).toMatch(/<!-- The end of the rules\. -->\nAfter\n$/);
    expect(text).not.toContain('old');
    expect(withRuleTable(text, [rule])).toBe(text);
  });

  it('has a row a rule, by area', () => {
    const text = withRuleTable(empty, [
      { ...rule, id: 'pin/b', title: 'Pin it', fixable: false, enabledByDefault: false, languages: ['workflow'] },
      rule,
      { ...rule, id: 'other/c' },
    ]);
    expect(text.split('\n').filter((line) => /^(###|\| \[)/.test(line))).toEqual([
      '### Availability zones',
      '| [`zone/a`](docs/rules/zone/a.md) | place it in a zone | warning | Bicep, azurerm | yes |',
      '### Pinning',
      '| [`pin/b`](docs/rules/pin/b.md) | pin it | off (warning) | workflows |  |',
      '### other',
      '| [`other/c`](docs/rules/other/c.md) | place it in a zone | warning | Bicep, azurerm | yes |',
    ]);
  });

  it('needs a place to go', () => {
    expect(() => withRuleTable('# Hello', [])).toThrow('no place for the rules');
  });
});
