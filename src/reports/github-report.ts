import type { LintReport, Notice, ReportedFinding } from './lint-report';
import { summaryLine } from './summary-line';

type Placed = Pick<Notice, 'file' | 'range'>;

const commands = { error: 'error', warning: 'warning', information: 'notice' } as const;

/**
 * The report as GitHub Actions workflow commands, one a finding, so that they stand beside the lines of a pull request;
 * the last line, for the log, says what was read.
 */
export function toGithubReport(report: LintReport): string {
  const lines = report.findings.filter((finding) => finding.verdict !== 'pass').map(toCommand);
  const errors = report.errors.map((error) => `::error file=${property(error.file)}::${data(error.message)}`);
  const notices = report.notices.map((notice) => toCommandAt(notice, 'notice', 'faultline', notice.message));
  return [...lines, ...notices, ...errors, summaryLine(report.summary)].map((line) => `${line}\n`).join('');
}

function toCommand(finding: ReportedFinding): string {
  const command = finding.verdict === 'unknown' ? 'notice' : commands[finding.severity];
  return toCommandAt(finding, command, `faultline ${finding.rule}`, finding.message);
}

function toCommandAt({ file, range }: Placed, command: string, title: string, message: string): string {
  const { start, end } = range;
  const lines = `line=${start.line + 1},endLine=${end.line + 1}`;
  // GitHub takes columns only within one line.
  const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
  return `::${command} file=${property(file)},${lines}${columns},title=${property(title)}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
