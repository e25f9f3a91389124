import assert from 'node:assert/strict';
import {
  commands,
  type Diagnostic,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';

const waitMilliseconds = 10_000;
const pollMilliseconds = 20;

/** A file of the workspace of the tests. */
export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return Uri.joinPath(folder.uri, path);
}

export async function writeFile(path: string, text: string): Promise<Uri> {
  const uri = fileUri(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function removeFile(path: string): Promise<void> {
  await workspace.fs.delete(fileUri(path), { recursive: true, useTrash: false });
}

/** Writes a file and shows it. Nothing but its editor keeps it open. */
export async function openFile(path: string, text: string): Promise<TextDocument> {
  return showFile(await writeFile(path, text));
}

export async function showFile(uri: Uri): Promise<TextDocument> {
  await commands.executeCommand('vscode.open', uri);
  return until(`${uri.path} is open`, () => {
    const document = window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() ? document : undefined;
  });
}

/** Reverts what is unsaved and closes every editor. */
export async function closeEditors(): Promise<void> {
  await workspace.saveAll(false);
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Replaces the one occurrence of `from`, as a single edit. */
export async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, from), to);
  assert.ok(await workspace.applyEdit(edit));
}

export async function insert(document: TextDocument, line: number, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(line, 0), text);
  assert.ok(await workspace.applyEdit(edit));
}

/** Where `text` first stands in the document. */
export function rangeOf(document: TextDocument, text: string): Range {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `${text} is not in the document`);
  return new Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

export function diagnosticsOf(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'faultline');
}

/** The rules that have something to say about a file, in the order of their places. */
export function rulesShown(uri: Uri): readonly string[] {
  return diagnosticsOf(uri).map(ruleOf);
}

export function ruleOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : '';
}

/** Waits until the rule shows in the file, and gives what it says. */
export async function shown(uri: Uri, rule: string): Promise<Diagnostic> {
  return until(`${rule} shows in ${uri.path}: ${rulesShown(uri)}`, () =>
    diagnosticsOf(uri).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** Waits until the rule does not show in the file. */
export async function gone(uri: Uri, rule: string): Promise<void> {
  await until(`${rule} is gone from ${uri.path}`, () => !rulesShown(uri).includes(rule) || undefined);
}

/** Waits until `look` gives a value. */
export async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + waitMilliseconds;
  while (Date.now() < end) {
    const value = await look();
    if (value !== undefined) return value;
    await pause(pollMilliseconds);
  }
  throw new assert.AssertionError({ message: `waited in vain until ${what}` });
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
