import type { Finding } from '../../../core/lint/finding';
import type { ParsedFile } from '../../../core/project/parsed-file';
import type { Suppression } from '../../../core/suppressions/suppression';
import { suppressionsIn } from '../../../core/suppressions/suppressions-in';
import { commentMarker } from './comment-form';

/** Text to insert that silences a finding. */
export interface SuppressionEdit {
  readonly file: string;
  readonly offset: number;
  readonly before: string;
  /** What the user is to write over; undefined where there is nothing to fill in. */
  readonly reason: string | undefined;
  readonly after: string;
}

const ruleList = /\bfaultline:ignore(?:-file)?\s+[\w/*:-]+(?:\s*,\s*[\w/*:-]+)*/;
/** Directives count only at the very beginning of a Dockerfile. */
const dockerDirectives = /^(?:#[ \t]*\w+[ \t]*=[^\n]*\n)*/;

/**
 * A comment on the line above what is to blame, or the rule added to the comment that stands there already. Undefined
 * where the language has no comments.
 */
export function ignoreHere(finding: Finding, file: ParsedFile): SuppressionEdit | undefined {
  const { line } = file.lines.positionAt(finding.at.range.start);
  const existing = own(file).find(({ scope }) => scope.kind === 'line' && coversLine(scope.line, finding, file));
  const appended = existing && append(existing, finding.rule.id, file);
  if (appended) return appended;
  const indentation = /^\s*/.exec(file.lines.lineTextAt(line))?.[0] ?? '';
  return comment(file, file.lines.lineStartAt(line), indentation, `faultline:ignore ${finding.rule.id}`);
}

/** A comment at the beginning of the file, or the rule added to the one that stands in the file already. */
export function ignoreInFile(finding: Finding, file: ParsedFile): SuppressionEdit | undefined {
  const existing = own(file).find(({ scope }) => scope.kind === 'file');
  const appended = existing && append(existing, finding.rule.id, file);
  if (appended) return appended;
  const { text, language } = file.source;
  const offset = language === 'dockerfile' ? (dockerDirectives.exec(text)?.[0].length ?? 0) : 0;
  return comment(file, offset, '', `faultline:ignore-file ${finding.rule.id}`);
}

/** A comment above the line that is to blame, or above the declaration, counts for the finding. */
function coversLine(line: number, { at, subject }: Finding, { source, lines }: ParsedFile): boolean {
  if (lines.positionAt(at.range.start).line === line) return true;
  const { file, declaration } = subject;
  return file === source.path && declaration.end > 0 && lines.positionAt(declaration.start).line === line;
}

function own(file: ParsedFile): readonly Suppression[] {
  return suppressionsIn(file).filter((suppression) => suppression.own && suppression.rules !== undefined);
}

function append(suppression: Suppression, rule: string, file: ParsedFile): SuppressionEdit | undefined {
  const { start, end } = suppression.range;
  const match = ruleList.exec(file.source.text.slice(start, end));
  if (!match) return undefined;
  const offset = start + match.index + match[0].length;
  return { file: file.source.path, offset, before: `, ${rule}`, reason: undefined, after: '' };
}

function comment(file: ParsedFile, offset: number, indentation: string, text: string): SuppressionEdit | undefined {
  const marker = commentMarker(file.source.language);
  if (!marker) return undefined;
  const lineEnding = file.source.text.includes('\r\n') ? '\r\n' : '\n';
  const before = `${indentation}${marker} ${text} `;
  return { file: file.source.path, offset, before, reason: 'reason', after: lineEnding };
}
