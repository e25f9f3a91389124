import { messageOf } from './finding-message';
import type { LintReport, ReportedFinding } from './lint-report';

/** The report as JSON, with a line ending at its end. Positions are zero-based. */
export function toJsonReport(report: LintReport): string {
  const { files, resources, pass, fail, unknown } = report.summary;
  const document = {
    version: report.version,
    summary: { files, resources, pass, fail, unknown },
    findings: report.findings.map(toFinding),
    notices: report.notices,
    errors: report.errors,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function toFinding(finding: ReportedFinding): object {
  const { rule, aliases, severity, verdict, file, range, resource, related, contexts } = finding;
  const fixes = finding.fixes.map(({ title, preferred }) => ({ title, preferred }));
  const where = { file, range, resource, related, ...(contexts && { contexts }) };
  return { rule, aliases, severity, verdict, message: messageOf(finding), ...where, fixes };
}
