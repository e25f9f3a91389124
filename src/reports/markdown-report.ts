import type { LintReport, ReportedFinding } from './lint-report';
import { summaryLine } from './summary-line';

/** The report as Markdown: a table a severity, for a job summary or a pull request. */
export function toMarkdownReport(report: LintReport): string {
  const parts = ['# Faultline', '', summaryLine(report.summary), ''];
  const groups: [string, ReportedFinding[]][] = [
    ['Errors', shown(report, 'error')],
    ['Warnings', shown(report, 'warning')],
    ['Information', shown(report, 'information')],
    ['Cannot tell', report.findings.filter((finding) => finding.verdict === 'unknown')],
    ['Fine', report.findings.filter((finding) => finding.verdict === 'pass')],
  ];
  for (const [title, findings] of groups) {
    if (findings.length > 0) parts.push(`## ${title}`, '', ...table(findings), '');
  }
  if (report.errors.length > 0) {
    parts.push('## Not read', '', ...report.errors.map((error) => `- \`${error.file}\`: ${error.message}`), '');
  }
  return parts.join('\n');
}

function shown(report: LintReport, severity: ReportedFinding['severity']): ReportedFinding[] {
  return report.findings.filter((finding) => finding.verdict === 'fail' && finding.severity === severity);
}

function table(findings: readonly ReportedFinding[]): string[] {
  const rows = findings.map((finding) => {
    const place = `${finding.file}:${finding.range.start.line + 1}`;
    return `| ${cell(place)} | ${cell(finding.resource.address)} | ${cell(finding.message)} | ${finding.rule} |`;
  });
  return ['| Place | Resource | Finding | Rule |', '| --- | --- | --- | --- |', ...rows];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*[\r\n]+\s*/g, ' ');
}
