import { l10n, Uri, window, workspace } from 'vscode';
import type { LandingZoneFile } from '../../../core/landing-zones/landing-zone';

/** Those of the files for which there is something at their path already. */
export async function existingFiles(
  folder: Uri,
  files: readonly LandingZoneFile[],
): Promise<readonly LandingZoneFile[]> {
  const found = await Promise.all(files.map(({ path }) => exists(Uri.joinPath(folder, path))));
  return files.filter((_file, index) => found[index]);
}

export async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** What to do where files are there already: nothing is ever replaced. */
export async function decideOnExisting(
  existing: readonly LandingZoneFile[],
): Promise<'skip' | 'other-folder' | undefined> {
  const skip = l10n.t('Leave Them and Write the Others');
  const other = l10n.t('Choose Another Folder');
  const chosen = await window.showWarningMessage(
    l10n.t('{0} of the files are there already.', existing.length),
    { modal: true, detail: existing.map(({ path }) => path).join('\n') },
    skip,
    other,
  );
  if (chosen === skip) return 'skip';
  return chosen === other ? 'other-folder' : undefined;
}

/** Writes files that are not there. A file that has come into being meanwhile stays as it is. */
export async function writeFiles(folder: Uri, files: readonly LandingZoneFile[]): Promise<readonly Uri[]> {
  const written: Uri[] = [];
  for (const { path, text } of files) {
    const uri = Uri.joinPath(folder, path);
    if (await exists(uri)) continue;
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    written.push(uri);
  }
  return written;
}
