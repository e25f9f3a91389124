import type { LintReport, ReportedFinding } from './lint-report';

const commands = { error: 'error', warning: 'warning', information: 'notice' } as const;

/** The report as GitHub Actions workflow commands, one a finding, so that they stand beside the lines of a pull request. */
export function toGithubReport(report: LintReport): string {
  const lines = report.findings.filter((finding) => finding.verdict !== 'pass').map(toCommand);
  const errors = report.errors.map((error) => `::error file=${property(error.file)}::${data(error.message)}`);
  return [...lines, ...errors].map((line) => `${line}\n`).join('');
}

function toCommand(finding: ReportedFinding): string {
  const { start, end } = finding.range;
  const command = finding.verdict === 'unknown' ? 'notice' : commands[finding.severity];
  const place = `file=${property(finding.file)},line=${start.line + 1},col=${start.character + 1},endLine=${end.line + 1},endColumn=${end.character + 1}`;
  return `::${command} ${place},title=${property(`faultline ${finding.rule}`)}::${data(finding.message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
