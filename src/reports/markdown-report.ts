import { messageOf } from './finding-message';
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
    parts.push('## Not read', '', ...report.errors.map((error) => `- ${cell(error.file)}: ${cell(error.message)}`), '');
  }
  if (report.notices.length > 0) {
    parts.push(
      '## Notes',
      '',
      ...report.notices.map((notice) => `- ${cell(placeOf(notice))}: ${cell(notice.message)}`),
      '',
    );
  }
  return parts.join('\n');
}

function shown(report: LintReport, severity: ReportedFinding['severity']): ReportedFinding[] {
  return report.findings.filter((finding) => finding.verdict === 'fail' && finding.severity === severity);
}

function table(findings: readonly ReportedFinding[]): string[] {
  const rows = findings.map((finding) => {
    return `| ${cell(placeOf(finding))} | ${cell(finding.resource.address)} | ${cell(messageOf(finding))} | ${finding.rule} |`;
  });
  return ['| Place | Resource | Finding | Rule |', '| --- | --- | --- | --- |', ...rows];
}

function placeOf({ file, range }: Pick<ReportedFinding, 'file' | 'range'>): string {
  return `${file}:${range.start.line + 1}`;
}

/** Text that stays one cell and that Markdown shows as it is, but for code between backticks. */
function cell(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : escapeMarkdown(part)))
    .join('');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\|*_[\]~]/g, '\\$&').replaceAll('<', '&lt;');
}
