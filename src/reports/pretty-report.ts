import type { LintReport, ReportedFinding } from './lint-report';
import { summaryLine } from './summary-line';

/** Colours a text for a terminal; `plain` leaves it alone. */
export type Paint = (style: 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold', text: string) => string;

export const plain: Paint = (_style, text) => text;

const colours = { error: 'red', warning: 'yellow', information: 'blue' } as const;

/** The report for people: a line a finding that begins with file:line:column, how to mend it below, and a last line that says what was read. */
export function toPrettyReport(report: LintReport, paint: Paint): string {
  const rows = report.findings.map((finding) => ({ finding, place: placeOf(finding), word: wordOf(finding) }));
  const placeWidth = Math.max(0, ...rows.map((row) => row.place.length));
  const wordWidth = Math.max(0, ...rows.map((row) => row.word.length));
  const lines = rows.flatMap(({ finding, place, word }) => {
    const head = `${paint('bold', place.padEnd(placeWidth))}  ${paintWord(finding, word.padEnd(wordWidth), paint)}`;
    const message = finding.verdict === 'pass' ? `${finding.resource.address} is fine.` : finding.message;
    const indent = ' '.repeat(placeWidth + wordWidth + 4);
    return [
      `${head}  ${message}  ${paint('dim', finding.rule)}`,
      ...hints(finding).map((hint) => indent + paint('dim', hint)),
    ];
  });
  const notices = report.notices.map(
    (notice) =>
      `${notice.file}:${notice.range.start.line + 1}:${notice.range.start.character + 1}  note  ${notice.message}`,
  );
  const errors = report.errors.map((error) => `${error.file}  ${paint('red', 'not read')}  ${error.message}`);
  const last = `${summaryLine(report.summary)} · ${report.seconds.toFixed(2)} s`;
  return [...lines, ...notices, ...errors, last].map((line) => `${line}\n`).join('');
}

function hints(finding: ReportedFinding): string[] {
  if (finding.verdict !== 'fail') return [];
  const fix = finding.fixes.find((candidate) => candidate.preferred) ?? finding.fixes[0];
  const mend = fix ? `fix: ${lowerFirst(fix.title)}   ` : '';
  return [`${mend}why: faultline explain ${finding.rule}`];
}

function placeOf(finding: ReportedFinding): string {
  return `${finding.file}:${finding.range.start.line + 1}:${finding.range.start.character + 1}`;
}

function wordOf(finding: ReportedFinding): string {
  return { fail: finding.severity, unknown: 'cannot tell', pass: 'fine' }[finding.verdict];
}

function paintWord(finding: ReportedFinding, word: string, paint: Paint): string {
  if (finding.verdict === 'pass') return paint('green', word);
  return finding.verdict === 'unknown' ? paint('dim', word) : paint(colours[finding.severity], word);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
