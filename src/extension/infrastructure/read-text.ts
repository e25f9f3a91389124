import { type Uri, workspace } from 'vscode';
import { openDocument, pathOf } from './documents';

const decoder = new TextDecoder();

/** The text of a file: as it is in the editor where it is changed there, else as it is stored. Rejects where it cannot be read. */
export async function readText(uri: Uri): Promise<string> {
  return changedText(uri) ?? decoder.decode(await workspace.fs.readFile(uri));
}

/**
 * The text of a document with unsaved changes. An unchanged one may outlive its file: the editor keeps it open for a
 * while, and in its tab.
 */
export function changedText(uri: Uri): string | undefined {
  const document = openDocument(pathOf(uri));
  return document?.isDirty ? document.getText() : undefined;
}
