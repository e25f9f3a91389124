import { l10n, SnippetString, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { mendOf } from '../../../azure/join/mend';
import { nameOfId } from '../../../azure/rows/resource-id';
import type { EstateNode } from '../../../azure/tree/estate-node';
import { sourceOf } from '../../infrastructure/documents';
import type { LiveCode } from './live-code';

/** Inserts what mends the resource of a row below the open Bicep or Terraform file, or into a new one; its tab stops live. */
export async function insertMendingSnippet(id: string, kind: EstateNode['kind'], live: LiveCode): Promise<void> {
  const mend = mendOf(id, live.service.subscriptions, kind === 'zone-item' ? 'zones' : 'any');
  if (!mend) {
    const name = nameOfId(id);
    void window.showInformationMessage(l10n.t('There is nothing to mend about {0}, or no snippet for it.', name));
    return;
  }
  const editor = openEditor() ?? (await newEditor());
  if (!editor) return;
  const text = await (await live.source()).mendingSnippet(editor.document, mend.snippet, mend);
  if (text === undefined) return;
  const active = await window.showTextDocument(editor.document, editor.viewColumn);
  const end = active.document.lineAt(active.document.lineCount - 1).range.end;
  await active.insertSnippet(new SnippetString(text), end, { undoStopBefore: true, undoStopAfter: true });
}

/** The active editor, else one that shows, of a language that snippets are written in. */
function openEditor(): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
  return editors.find(({ document }) => takesSnippets(document));
}

async function newEditor(): Promise<TextEditor | undefined> {
  const picked = await window.showQuickPick(
    [
      { label: l10n.t('New Bicep file'), name: 'mend.bicep' },
      { label: l10n.t('New Terraform file'), name: 'mend.tf' },
    ],
    { title: l10n.t('No Bicep or Terraform file is open. Where shall the snippet go?') },
  );
  if (!picked) return undefined;
  return window.showTextDocument(await workspace.openTextDocument(Uri.parse(`untitled:${picked.name}`)));
}

function takesSnippets(document: TextDocument): boolean {
  const language = sourceOf(document)?.language;
  return language === 'bicep' || language === 'terraform';
}
