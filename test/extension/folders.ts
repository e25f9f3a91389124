import assert from 'node:assert/strict';
import { type Uri, workspace } from 'vscode';
import { until } from './editing';

/** Adds a folder behind those of the workspace. */
export async function addFolder(uri: Uri): Promise<void> {
  await changeFolders(`${uri.path} has joined`, () =>
    workspace.updateWorkspaceFolders(workspace.workspaceFolders?.length ?? 0, 0, { uri }),
  );
}

/** Takes a folder out of the workspace, where it is in it; its files stay. */
export async function takeFolderOut(uri: Uri): Promise<void> {
  const folder = workspace.workspaceFolders?.find((one) => one.uri.toString() === uri.toString());
  if (!folder) return;
  await changeFolders(`${uri.path} has left`, () => workspace.updateWorkspaceFolders(folder.index, 1));
}

export async function writeText(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The editor takes one change at a time: each has to be confirmed by its event before the next. */
async function changeFolders(what: string, change: () => boolean): Promise<void> {
  let isConfirmed = false;
  const subscription = workspace.onDidChangeWorkspaceFolders(() => {
    isConfirmed = true;
  });
  assert.ok(change(), `it is refused that ${what}`);
  await until(what, () => isConfirmed || undefined);
  subscription.dispose();
}
