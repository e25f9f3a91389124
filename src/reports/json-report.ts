import type { LintReport } from './lint-report';

/** The report as JSON, with a line ending at its end. Positions are zero-based. */
export function toJsonReport(report: LintReport): string {
  const { files, resources, pass, fail, unknown } = report.summary;
  const findings = report.findings.map(({ fixes, ...finding }) => ({
    ...finding,
    fixes: fixes.map(({ title, preferred }) => ({ title, preferred })),
  }));
  const document = {
    version: report.version,
    summary: { files, resources, pass, fail, unknown },
    findings,
    notices: report.notices,
    errors: report.errors,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
