import type { SourceComment } from '../design/design';
import type { LineIndex } from '../text/line-index';
import type { Suppression, SuppressionScope } from './suppression';

interface Form {
  readonly pattern: RegExp;
  readonly scope: 'line' | 'declaration' | 'file';
  readonly own?: boolean;
  /** The tool's name as it stands before its ids in a rule's aliases. */
  readonly tool?: string;
}

/**
 * Every form that is understood: `ids` and `reason` are named groups; a form without `ids` silences every rule.
 * Sources, read 2026-11: the suppression pages of checkov, trivy, KICS, zizmor, tflint and the Bicep linter.
 */
const forms: readonly Form[] = [
  {
    pattern: /\bfaultline:ignore-file(?![\w-])(?:\s+(?<ids>[\w/*:-]+(?:\s*,\s*[\w/*:-]+)*))?(?:\s+(?<reason>.+))?/,
    scope: 'file',
    own: true,
  },
  {
    pattern: /\bfaultline:ignore(?![\w-])(?:\s+(?<ids>[\w/*:-]+(?:\s*,\s*[\w/*:-]+)*))?(?:\s+(?<reason>.+))?/,
    scope: 'line',
    own: true,
  },
  { pattern: /\bcheckov:skip=(?<ids>[\w,]+)(?::(?<reason>.*))?/, scope: 'declaration', tool: 'checkov' },
  { pattern: /\btrivy:ignore:(?<ids>[\w*-]+)/g, scope: 'line', tool: 'trivy' },
  { pattern: /\bkics-scan\s+disable=(?<ids>[\w,-]+)/, scope: 'file', tool: 'kics' },
  { pattern: /\bkics-scan\s+ignore-(?:line|block)\b/, scope: 'line' },
  { pattern: /\bkics-scan\s+ignore\s*$/, scope: 'file' },
  { pattern: /\bzizmor:\s*ignore\[(?<ids>[^\]]+)\]/, scope: 'line', tool: 'zizmor' },
  { pattern: /\btflint-ignore-file:\s*(?<ids>[\w,\s]+)/, scope: 'file', tool: 'tflint' },
  { pattern: /\btflint-ignore:\s*(?<ids>[\w,\s]+)/, scope: 'line', tool: 'tflint' },
  { pattern: /^#disable-next-line\s+(?<ids>[\w\s-]+)/, scope: 'line', tool: 'bicep' },
];

/** A word that every form has: most comments have none, and are not worth a closer look. */
const wordOfForms = /ignore|skip=|disable/;

/** Whether `parseSuppressions` may find something in the comment. */
export function mayHoldSuppression(comment: SourceComment): boolean {
  return wordOfForms.test(comment.text);
}

/** Reads the suppressions in one comment. `lines` and `text` are those of the comment's file. */
export function parseSuppressions(comment: SourceComment, text: string, lines: LineIndex): readonly Suppression[] {
  const content = comment.text.replace(/\s*\*\/\s*$/, '');
  for (const form of forms) {
    const matches = form.pattern.global ? [...content.matchAll(form.pattern)] : [content.match(form.pattern)];
    const suppressions = matches.flatMap((match) => (match ? [toSuppression(form, match, comment, text, lines)] : []));
    if (suppressions.length > 0) return suppressions;
  }
  return [];
}

function toSuppression(
  form: Form,
  match: RegExpMatchArray,
  comment: SourceComment,
  text: string,
  lines: LineIndex,
): Suppression {
  const ids = match.groups?.['ids']
    ?.split(/[\s,]+/)
    .map((id) => id.replace(/:$/, ''))
    .filter((id) => id !== '');
  return {
    file: comment.file,
    range: comment.range,
    scope: scopeOf(form, comment, text, lines),
    rules: ids?.map((id) => (form.tool ? `${form.tool}:${id === 'all' ? '*' : id}` : id)),
    reason: match.groups?.['reason']?.trim(),
    own: form.own ?? false,
  };
}

function scopeOf(form: Form, comment: SourceComment, text: string, lines: LineIndex): SuppressionScope {
  if (form.scope === 'file') return { kind: 'file' };
  if (form.scope === 'declaration') return { kind: 'declaration', offset: comment.range.start };
  const { start, end } = comment.range;
  const first = lines.positionAt(start).line;
  const last = lines.positionAt(end).line;
  if (text.slice(lines.lineStartAt(first), start).trim() !== '') return { kind: 'line', line: first };
  if (text.slice(end, lines.lineStartAt(last + 1)).trim() !== '') return { kind: 'line', line: last };
  return { kind: 'line', line: nextCodeLine(lines, last + 1) };
}

/** Skips blank lines and further comments, so that several suppressions can stand one below the other. */
function nextCodeLine(lines: LineIndex, from: number): number {
  let line = from;
  while (line < lines.lineCount && /^\s*(?:$|#(?!disable|restore)|\/\/)/.test(lines.lineTextAt(line))) line += 1;
  return line;
}
