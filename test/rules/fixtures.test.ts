import { describe, expect, it } from 'vitest';
import { analyzeFiles, type FilesResult } from '../../src/core/analysis/analyze-files';
import { defaultConfiguration } from '../../src/core/config/configuration';
import { writeFix } from '../../src/core/fixes/write-fix';
import type { Finding } from '../../src/core/lint/finding';
import { allRules } from '../../src/core/rules/all-rules';
import type { Rule } from '../../src/core/rules/rule';
import { applyEdits } from '../../src/core/text/text-edit';
import { type Fixture, parseFixture, readFixtures } from '../support/fixture';

const fixtures = readFixtures(__dirname);
const only = process.env['RULE'];

for (const rule of allRules.filter((candidate) => !only || candidate.id.startsWith(only))) {
  const own = fixtures.filter((fixture) => fixture.rule === rule.id);
  describe(rule.id, () => {
    it.each(rule.languages)('has a violating, a conforming and a cannot-tell fixture in %s', (language) => {
      const kinds = own.filter((fixture) => fixture.language === language).map((fixture) => fixture.kind);
      expect([...new Set(kinds)].sort()).toEqual(['conforming', 'unknown', 'violating']);
    });

    describe.each(own.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
      it('gets exactly the verdicts that it names', () => {
        expectVerdicts(rule, fixture);
      });

      if (fixture.kind === 'violating') {
        it('is mended by every fix: the finding goes, the syntax holds, a second run finds nothing to do', () => {
          expectFixesToMend(rule, fixture);
        });
      }
    });
  });
}

it('has no fixture without a rule', () => {
  const ids = new Set(allRules.map((rule) => rule.id));
  expect(fixtures.filter((fixture) => !ids.has(fixture.rule)).map((fixture) => fixture.path)).toEqual([]);
});

function judge(
  rule: Rule,
  fixture: Fixture,
  text = fixture.text,
): { result: FilesResult; lineOf: (finding: Finding) => number } {
  const parsed = parseFixture(fixture, text);
  const result = analyzeFiles([parsed], new Map([[rule, rule.severity]]), defaultConfiguration.settings);
  expect(result.failures).toEqual([]);
  return { result, lineOf: (finding) => parsed.lines.positionAt(finding.at.range.start).line };
}

function expectVerdicts(rule: Rule, fixture: Fixture): void {
  const { result, lineOf } = judge(rule, fixture);
  expect(fixture.expectations.length > 0 || fixture.expectsNothing, 'the fixture names what it expects').toBe(true);
  const actual = result.findings.map((finding) => `${lineOf(finding) + 1} ${finding.verdict}`);
  const expected = fixture.expectations.map((expectation) => `${expectation.line + 1} ${expectation.verdict}`);
  expect(actual.sort(), describeFindings(result.findings)).toEqual(expected.sort());
  for (const expectation of fixture.expectations) {
    const messages = result.findings
      .filter((finding) => lineOf(finding) === expectation.line && finding.verdict === expectation.verdict)
      .map((finding) => finding.message);
    const matching = messages.some((message) => message.includes(expectation.message));
    expect(matching, `a message with "${expectation.message}" among ${JSON.stringify(messages)}`).toBe(true);
  }
  expect(result.design.problems, 'the fixture is valid').toEqual([]);
}

function expectFixesToMend(rule: Rule, fixture: Fixture): void {
  const failing = judge(rule, fixture).result.findings.filter((finding) => finding.verdict === 'fail');
  expect(failing.length, 'a violating fixture fails').toBeGreaterThan(0);
  const fixable = failing.filter((finding) => finding.fixes.length > 0);
  expect(fixable.length > 0, 'fixable says whether there are fixes').toBe(rule.fixable);
  for (const finding of fixable) {
    expect(finding.fixes.filter((fix) => fix.preferred).length).toBeLessThanOrEqual(1);
    for (const fix of finding.fixes) {
      const mended = carryOut(fixture, fixture.text, fix);
      const after = judge(rule, fixture, mended);
      expect(after.result.design.problems, mended).toEqual([]);
      const remaining = after.result.findings.filter((candidate) => candidate.verdict === 'fail');
      expect(remaining.length, `"${fix.title}" leaves:\n${mended}\n${describeFindings(remaining)}`).toBeLessThan(
        failing.length,
      );
      const still = remaining.filter(
        (candidate) => candidate.subject.address === finding.subject.address && candidate.message === finding.message,
      );
      expect(still.length, mended).toBeLessThan(countLike(failing, finding));
      // The same change once more, on the mended text, has nothing left to do.
      const fixOnMended = rebind(fix, after.result);
      if (fixOnMended) expect(carryOut(fixture, mended, fixOnMended)).toBe(mended);
    }
  }
}

function countLike(findings: readonly Finding[], like: Finding): number {
  return findings.filter(
    (finding) => finding.subject.address === like.subject.address && finding.message === like.message,
  ).length;
}

/** The fix's property changes, aimed at the resources of the mended design; undefined where it replaces plain text. */
function rebind(fix: Finding['fixes'][number], result: FilesResult): Finding['fixes'][number] | undefined {
  const changes = fix.changes.flatMap((change) => {
    if (change.kind !== 'set-property' && change.kind !== 'remove-property') return [];
    const resource = result.design.resources.find((candidate) => candidate.key === change.resource.key);
    return resource ? [{ ...change, resource }] : [];
  });
  return changes.length === fix.changes.length ? { ...fix, changes } : undefined;
}

function carryOut(fixture: Fixture, text: string, fix: Finding['fixes'][number]): string {
  const edits = writeFix(fix, new Map([[fixture.path, parseFixture(fixture, text)]]));
  if (!edits) throw new Error(`"${fix.title}" cannot be written into ${fixture.path}`);
  return applyEdits(text, edits.get(fixture.path) ?? []);
}

function describeFindings(findings: readonly Finding[]): string {
  return findings.map((finding) => `${finding.verdict}: ${finding.message} (${finding.subject.address})`).join('\n');
}
