import { CodeAction, CodeActionKind, type Diagnostic, l10n, Position, SnippetString, Uri, WorkspaceEdit } from 'vscode';
import type { Finding } from '../../../core/lint/finding';
import { insertionsFor, type SnippetInsertion } from '../../../core/snippets/insert-snippet';
import type { Snippet } from '../../../core/snippets/snippet';
import { expandDefaults } from '../../../core/snippets/snippet-syntax';
import { commandIds } from '../../infrastructure/command-ids';
import { toRange } from '../../infrastructure/positions';
import type { JudgedDocument } from '../linting/linter';
import { snippetEdit } from './workspace-edits';

/** Snippets that mend a finding, each wired to the resource that the finding is about. */
export function snippetActionsFor(
  finding: Finding,
  judged: JudgedDocument,
  diagnostic: Diagnostic | undefined,
  snippets: readonly Snippet[],
): CodeAction[] {
  const { file, declaration } = finding.subject;
  const resource = judged.result.resources.find(
    (one) => one.file === file && one.ranges.declaration.start === declaration.start,
  );
  if (!resource) return [];
  return insertionsFor(snippets, finding.rule.id, resource, judged.files).flatMap((insertion) => {
    const edit = editOf(insertion, judged);
    if (!edit) return [];
    const title = l10n.t('Insert snippet: {0}', insertion.snippet.title);
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    if (diagnostic) action.diagnostics = [diagnostic];
    action.edit = edit;
    action.command =
      insertion.kind === 'new-file'
        ? { title, command: 'vscode.open', arguments: [Uri.parse(insertion.file, true)] }
        : { title, command: commandIds.fixApplied };
    return [action];
  });
}

function editOf(insertion: SnippetInsertion, { files }: JudgedDocument): WorkspaceEdit | undefined {
  const edit = new WorkspaceEdit();
  const uri = Uri.parse(insertion.file, true);
  if (insertion.kind === 'new-file') {
    // Tab stops live only in a file that is open, so a new one has its defaults.
    edit.createFile(uri);
    edit.insert(uri, new Position(0, 0), expandDefaults(insertion.text));
    return edit;
  }
  const file = files.get(insertion.file);
  if (!file) return undefined;
  const place = toRange(file.lines.rangeAt({ start: insertion.offset, end: insertion.offset }));
  edit.set(uri, [snippetEdit(place, new SnippetString(insertion.text))]);
  return edit;
}
