import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../src/core/analysis/analyze-files';
import { defaultConfiguration } from '../../src/core/config/configuration';
import { writeFix } from '../../src/core/fixes/write-fix';
import { allRules } from '../../src/core/rules/all-rules';
import type { Rule } from '../../src/core/rules/rule';
import { applyEdits } from '../../src/core/text/text-edit';
import { type Fixture, parseFixture, readFixtures } from '../support/fixture';
import { schemaProblems } from '../support/snippets/schema-problems';

const fixtures = readFixtures(__dirname).filter(
  ({ kind, language }) =>
    kind === 'violating' && (language === 'bicep' || language === 'terraform' || language === 'azapi'),
);
const byRule = allRules
  .filter(({ fixable, subject }) => fixable && subject === 'resource')
  .map((rule) => [rule.id, rule, fixtures.filter((fixture) => fixture.rule === rule.id)] as const)
  .filter(([, , own]) => own.length > 0);

describe.each(byRule)('what fixes of %s write', (_id, rule, own) => {
  it.each(own.map((fixture) => [fixture.name, fixture] as const))('is as the schemas have it: %s', (_name, fixture) => {
    const file = parseFixture(fixture);
    const { findings } = analyzeFiles([file], new Map([[rule, rule.severity]]), defaultConfiguration.settings);
    const before = new Set(problemsIn(rule, fixture, fixture.text));
    for (const fix of findings.flatMap((finding) => (finding.verdict === 'fail' ? finding.fixes : []))) {
      const edits = writeFix(fix, new Map([[fixture.path, file]]))?.get(fixture.path) ?? [];
      const mended = applyEdits(fixture.text, edits);
      const added = problemsIn(rule, fixture, mended).filter((problem) => !before.has(problem));
      expect(added, `${fix.title}\n${mended}`).toEqual([]);
    }
  });
});

/** A fixture keeps to what it shows, so only what a fix adds counts, and any API version will do. */
function problemsIn({ resourceTypes }: Rule, { path, language }: Fixture, text: string): readonly string[] {
  const types = new Set(resourceTypes.map((type) => type.toLowerCase()));
  return schemaProblems(path, text, language === 'bicep' ? 'bicep' : 'terraform', (type) =>
    types.has(type.toLowerCase()),
  ).filter((problem) => !/: is \S+, not \S+$/.test(problem));
}
