import { messageOf } from './finding-message';
import type { LintReport, Notice, ReportedFinding } from './lint-report';
import { summaryLine } from './summary-line';
import { wrapText } from './wrap-text';

/** Colours a text for a terminal; `plain` leaves it alone. */
export type Paint = (style: 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold', text: string) => string;

export const plain: Paint = (_style, text) => text;

/** Where a report is read. */
export interface Terminal {
  readonly paint: Paint;
  /** In characters; undefined where the reader is no terminal: lines are then as long as they are, and no time is told. */
  readonly width: number | undefined;
}

/** What stands below a headline is set in by this much. */
const indent = '    ';
const colours = { error: 'red', warning: 'yellow', information: 'blue' } as const;

/** A finding or a notice, ready to be laid out. */
interface Entry {
  readonly file: string;
  readonly place: string;
  readonly word: string;
  readonly style: Parameters<Paint>[0];
  readonly headline: string;
  readonly details: string;
  readonly rule: string;
  readonly hints: readonly string[];
}

/**
 * The report for people. Each finding has a line of file:line:column, severity, the first sentence and the rule, in
 * columns that line up within a file; below it the rest of the message, the fix and where to read more. Where that is
 * too wide for the terminal, the first sentences move below. The last line says what was read.
 */
export function toPrettyReport(report: LintReport, terminal: Terminal): string {
  const byFile = new Map<string, Entry[]>();
  for (const entry of [...report.findings.map(entryOfFinding), ...report.notices.map(entryOfNotice)]) {
    const known = byFile.get(entry.file);
    if (known) known.push(entry);
    else byFile.set(entry.file, [entry]);
  }
  const layouts = [...byFile.values()].map(layOut);
  const isWide = layouts.some((layout) => layout.total > (terminal.width ?? Number.POSITIVE_INFINITY));
  const groups = layouts.map((layout) => linesOf(layout, isWide, terminal));
  const errors = report.errors.map(
    (error) => `${terminal.paint('bold', error.file)}  ${terminal.paint('red', 'not read')}  ${error.message}`,
  );
  if (errors.length > 0) groups.push(errors);
  const time = terminal.width === undefined ? '' : ` · ${report.seconds.toFixed(2)} s`;
  groups.push([summaryLine(report.summary) + time]);
  return groups.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** One file's entries and the widths of their columns. */
interface Layout {
  readonly entries: readonly Entry[];
  readonly place: number;
  readonly word: number;
  readonly headline: number;
  readonly total: number;
}

function layOut(entries: readonly Entry[]): Layout {
  const place = widest(entries, (entry) => entry.place);
  const word = widest(entries, (entry) => entry.word);
  const headline = widest(entries, (entry) => entry.headline);
  const rule = widest(entries, (entry) => entry.rule);
  return { entries, place, word, headline, total: place + word + headline + rule + 6 };
}

function linesOf(layout: Layout, isWide: boolean, { paint, width }: Terminal): readonly string[] {
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(40, width - indent.length);
  return layout.entries.flatMap((entry) => {
    const head = [
      paint('bold', entry.place.padEnd(layout.place)),
      paint(entry.style, entry.word.padEnd(layout.word)),
      ...(isWide ? [] : [entry.rule === '' ? entry.headline : entry.headline.padEnd(layout.headline)]),
      ...(entry.rule === '' ? [] : [paint('dim', entry.rule)]),
    ];
    const text = isWide ? `${entry.headline} ${entry.details}`.trimEnd() : entry.details;
    return [
      head.join('  '),
      ...(text === '' ? [] : wrapText(text, room)).map((line) => indent + line),
      ...besideOrBelow(entry.hints, room).map((line) => indent + paint('dim', line)),
    ];
  });
}

function widest(entries: readonly Entry[], textOf: (entry: Entry) => string): number {
  return entries.reduce((most, entry) => Math.max(most, textOf(entry).length), 0);
}

function besideOrBelow(hints: readonly string[], room: number): readonly string[] {
  const line = hints.join('   ');
  if (line.length > room) return hints.flatMap((hint) => wrapText(hint, room));
  return line === '' ? [] : [line];
}

function entryOfFinding(finding: ReportedFinding): Entry {
  return {
    ...placed(finding),
    ...split(messageOf(finding)),
    ...wordOf(finding),
    rule: finding.rule,
    hints: hintsFor(finding),
  };
}

function entryOfNotice(notice: Notice): Entry {
  return { ...placed(notice), ...split(notice.message), word: 'note', style: 'dim', rule: '', hints: [] };
}

function placed({ file, range }: Pick<Notice, 'file' | 'range'>): Pick<Entry, 'file' | 'place'> {
  return { file, place: `${file}:${range.start.line + 1}:${range.start.character + 1}` };
}

/** The first sentence and the rest. */
function split(message: string): Pick<Entry, 'headline' | 'details'> {
  const [, headline = message, details = ''] = /^(.+?[.:]) (?=[A-Z`'])(.*)$/s.exec(message) ?? [];
  return { headline, details };
}

function wordOf(finding: ReportedFinding): Pick<Entry, 'word' | 'style'> {
  if (finding.verdict === 'pass') return { word: 'fine', style: 'green' };
  if (finding.verdict === 'unknown') return { word: 'cannot tell', style: 'dim' };
  return { word: finding.severity, style: colours[finding.severity] };
}

function hintsFor(finding: ReportedFinding): readonly string[] {
  if (finding.verdict !== 'fail') return [];
  const fix = finding.fixes.find((candidate) => candidate.preferred) ?? finding.fixes[0];
  const why = `why: faultline explain ${finding.rule}`;
  return fix ? [`fix: ${lowerFirst(fix.title)}`, why] : [why];
}

/** As a sentence goes on; a name in capitals stays. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
