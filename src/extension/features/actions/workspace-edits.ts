import { SnippetString, SnippetTextEdit, TextEdit, Uri, WorkspaceEdit } from 'vscode';
import type { ParsedFile } from '../../../core/project/parsed-file';
import type { TextEdit as CoreEdit } from '../../../core/text/text-edit';
import { toRange } from '../../infrastructure/positions';
import type { SuppressionEdit } from './suppression-edit';

/**
 * The editor's form of edits by file.
 * @param placeholders texts that the user has to write over: each becomes a tab stop.
 */
export function toWorkspaceEdit(
  edits: ReadonlyMap<string, readonly CoreEdit[]>,
  files: ReadonlyMap<string, ParsedFile>,
  placeholders: readonly string[] = [],
): WorkspaceEdit {
  const result = new WorkspaceEdit();
  for (const [path, own] of edits) {
    const file = files.get(path);
    if (!file) continue;
    const hasGap = own.some(({ newText }) => placeholders.some((placeholder) => newText.includes(placeholder)));
    result.set(
      Uri.parse(path, true),
      own.map(({ range, newText }) => {
        const place = toRange(file.lines.rangeAt(range));
        return hasGap ? snippetEdit(place, withTabStops(newText, placeholders)) : new TextEdit(place, newText);
      }),
    );
  }
  return result;
}

/** The comment is inserted with its reason selected. */
export function toSuppressingEdit(edit: SuppressionEdit, file: ParsedFile): WorkspaceEdit {
  const result = new WorkspaceEdit();
  const place = toRange(file.lines.rangeAt({ start: edit.offset, end: edit.offset }));
  const snippet = new SnippetString().appendText(edit.before);
  if (edit.reason !== undefined) snippet.appendPlaceholder(edit.reason);
  snippet.appendText(edit.after);
  const uri = Uri.parse(edit.file, true);
  if (edit.reason === undefined) result.set(uri, [new TextEdit(place, edit.before)]);
  else result.set(uri, [snippetEdit(place, snippet)]);
  return result;
}

/** `text` as a snippet in which each of the placeholders is a tab stop, in the order in which they stand. */
function withTabStops(text: string, placeholders: readonly string[]): SnippetString {
  const snippet = new SnippetString();
  let rest = text;
  while (rest !== '') {
    const next = firstOf(rest, placeholders);
    if (!next) break;
    snippet.appendText(rest.slice(0, next.index)).appendPlaceholder(next.placeholder);
    rest = rest.slice(next.index + next.placeholder.length);
  }
  return snippet.appendText(rest);
}

function firstOf(text: string, placeholders: readonly string[]): { index: number; placeholder: string } | undefined {
  return placeholders
    .map((placeholder) => ({ index: text.indexOf(placeholder), placeholder }))
    .filter(({ index, placeholder }) => index >= 0 && placeholder !== '')
    .sort((a, b) => a.index - b.index || b.placeholder.length - a.placeholder.length)[0];
}

/** The text brings its own indentation. */
export function snippetEdit(range: TextEdit['range'], snippet: SnippetString): SnippetTextEdit {
  const edit = new SnippetTextEdit(range, snippet);
  edit.keepWhitespace = true;
  return edit;
}
