import { l10n, SnippetString, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { mendOf } from '../../../azure/join/mend';
import { nameOfId } from '../../../azure/rows/resource-id';
import { ParsedFile } from '../../../core/project/parsed-file';
import { snippetAtEnd } from '../../../core/snippets/mending-snippet';
import { directoryOf } from '../../../core/text/path-parts';
import { sourceOf } from '../../infrastructure/documents';
import type { CodeSource } from './code-source';
import type { LiveCode } from './live-code';

type MendingLanguage = 'bicep' | 'terraform';

/** Inserts what mends a live resource below the open Bicep or Terraform file, or into a new one; its tab stops live. */
export async function insertMendingSnippet(id: string, live: LiveCode): Promise<void> {
  const mend = mendOf(id, live.service.subscriptions);
  if (!mend) {
    void window.showInformationMessage(
      l10n.t('There is nothing to mend about {0}, or no snippet for it.', nameOfId(id)),
    );
    return;
  }
  const source = await live.source();
  const all = (await source.snippets()).filter(({ prefix }) => prefix === mend.snippet);
  const editor = openEditor() ?? (await newEditor());
  const language = editor && languageOf(editor.document);
  const snippet = all.find((one) => one.language === language);
  if (!editor || !language || !snippet) return;
  const files = await filesOf(editor.document, language, source);
  const active = await window.showTextDocument(editor.document, editor.viewColumn);
  const end = active.document.lineAt(active.document.lineCount - 1).range.end;
  const text = snippetAtEnd(snippet, mend, files);
  await active.insertSnippet(new SnippetString(text), end, { undoStopBefore: true, undoStopAfter: true });
}

/** The active editor, else one that shows, of a language that snippets are written in. */
function openEditor(): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
  return editors.find(({ document }) => languageOf(document) !== undefined);
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

function languageOf(document: TextDocument): MendingLanguage | undefined {
  const language = sourceOf(document)?.language;
  return language === 'bicep' || language === 'terraform' ? language : undefined;
}

/** The document, then the other files of a Terraform folder, which declare things for it. */
async function filesOf(
  document: TextDocument,
  language: MendingLanguage,
  { linter }: CodeSource,
): Promise<readonly ParsedFile[]> {
  const own = sourceOf(document);
  const judged = language === 'terraform' ? await linter.judge(document) : undefined;
  const others = [...(judged?.files.values() ?? [])].filter(
    ({ source }) => source.path !== own?.path && directoryOf(source.path) === directoryOf(own?.path ?? ''),
  );
  return own ? [new ParsedFile(own), ...others] : [];
}
