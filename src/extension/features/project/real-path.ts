import { type Uri, workspace } from 'vscode';

/** Whether a file, links followed, lies outside every folder of the workspace. Only files on disk have links. */
export async function leadsOutside(uri: Uri): Promise<boolean> {
  const files = uri.scheme === 'file' ? globalThis.process?.getBuiltinModule?.('node:fs/promises') : undefined;
  if (!files) return false;
  const real = async (path: string): Promise<string> => files.realpath(path).catch(() => path);
  const path = await real(uri.fsPath);
  for (const folder of workspace.workspaceFolders ?? []) {
    const root = await real(folder.uri.fsPath);
    if (path.startsWith(root) && isBelow(path, root)) return false;
  }
  return true;
}

function isBelow(path: string, root: string): boolean {
  return /[\\/]$/.test(root) || /^[\\/]/.test(path.slice(root.length));
}
