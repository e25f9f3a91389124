import { type Uri, workspace } from 'vscode';
import { openDocument, pathOf } from './documents';

const decoder = new TextDecoder();

/** The text of a file: as it is in the editor where it is open there, else as it is stored. Rejects where it cannot be read. */
export async function readText(uri: Uri): Promise<string> {
  return openDocument(pathOf(uri))?.getText() ?? decoder.decode(await workspace.fs.readFile(uri));
}
