import { analyzeFiles } from '../../src/core/analysis/analyze-files';
import { detectLanguage } from '../../src/core/analysis/detect-language';
import { defaultConfiguration } from '../../src/core/config/configuration';
import { addSummaries, emptySummary } from '../../src/core/lint/summary';
import { ParsedFile } from '../../src/core/project/parsed-file';
import { allRules } from '../../src/core/rules/all-rules';
import type { LintReport, ReportedFinding } from '../../src/reports/lint-report';
import { reportFindings, reportNotices } from '../../src/reports/report-unit';

/** The report on these files, each read for itself, by the rules of these ids. */
export function reportOf(files: Readonly<Record<string, string>>, ...ids: readonly string[]): LintReport {
  const rules = new Map(allRules.filter(({ id }) => ids.includes(id)).map((rule) => [rule, rule.severity]));
  const units = Object.entries(files).map(([path, text]) => {
    const language = detectLanguage(path, text);
    if (!language) throw new Error(`${path} is in no language that is read`);
    const file = new ParsedFile({ path, text, language });
    return { result: analyzeFiles([file], rules, defaultConfiguration.settings), byPath: new Map([[path, file]]) };
  });
  return {
    version: '0.1.0',
    summary: units.reduce((sum, { result }) => addSummaries(sum, result.summary), emptySummary),
    findings: units.flatMap(({ result, byPath }) => reportFindings(result, byPath, true)),
    notices: units.flatMap(({ result, byPath }) => reportNotices(result, byPath)),
    errors: [],
    seconds: 0.214,
  };
}

/** A finding with whatever a test does not care about filled in. */
export function finding(own: Partial<ReportedFinding>): ReportedFinding {
  return {
    rule: 'zone/virtual-machine',
    aliases: ['aprl:1'],
    severity: 'warning',
    verdict: 'fail',
    message: 'vm-app-01 runs in one datacenter. A zone outage stops it.',
    file: 'infra/main.bicep',
    range: { start: { line: 13, character: 2 }, end: { line: 13, character: 7 } },
    resource: { type: 'Microsoft.Compute/virtualMachines', name: 'vm-app-01', address: 'vm' },
    related: [],
    fixes: [],
    fingerprint: '0123456789abcdef',
    ...own,
  };
}

/** A report of these findings. */
export function reportWith(own: Partial<LintReport>): LintReport {
  return { version: '0.1.0', summary: emptySummary, findings: [], notices: [], errors: [], seconds: 0.214, ...own };
}
