import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { lint } from '../../../src/core/lint/lint';
import { addSummaries, emptySummary, type Summary, summarize } from '../../../src/core/lint/summary';
import { designOf, obedientRule, thing } from './rules';

function summaryOf(text: string): Summary {
  const design = designOf({ 'main.bicep': text });
  const rule = obedientRule();
  return summarize(design, lint(design, new Map([[rule, rule.severity]]), defaultConfiguration.settings).findings);
}

describe('a summary', () => {
  it('counts verdicts, and the resources about which nothing is to be said', () => {
    const text =
      thing('a', 'pass') + thing('b', 'fail') + thing('c', 'grave') + thing('d', 'unknown') + thing('e', 'none');
    expect(summaryOf(text)).toEqual({
      files: 1,
      resources: 5,
      pass: 1,
      fail: 2,
      unknown: 1,
      errors: 1,
      warnings: 1,
      information: 0,
      fineResources: 2,
    });
  });

  it('counts a loop once, and what is declared elsewhere not at all', () => {
    const loop = `resource a 'Microsoft.Test/things@2024-01-01' = [for i in range(0, 3): {\n  name: 'a\${i}'\n}]\n`;
    expect(summaryOf(loop + thing('b', 'fail', 'existing '))).toMatchObject({ resources: 1, fineResources: 1 });
  });

  it('adds up', () => {
    const one = summaryOf(thing('a', 'fail'));
    expect(addSummaries(emptySummary, one)).toEqual(one);
    expect(addSummaries(one, one)).toMatchObject({ files: 2, resources: 2, fail: 2, warnings: 2 });
  });
});
