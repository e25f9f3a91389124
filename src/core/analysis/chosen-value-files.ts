import type { VarFileSettings } from '../config/deployment-settings';
import { matchesGlobs, relativeTo } from '../config/path-globs';
import type { ValueFileChoices } from '../project/value-file-choices';
import { resolvePath } from '../text/resolve-path';

/**
 * The values files that the configuration names. Of globs that hold for one folder the first counts.
 * @param root the folder that the globs are relative to, with its slash; empty for the one that paths are relative to.
 */
export function chosenValueFiles(settings: readonly VarFileSettings[], root: string): ValueFileChoices {
  return {
    setsFor: (folder) => {
      const path = relativeTo(root, folder);
      const found = settings.find((one) => isFolder(one.folder, path));
      return (found?.sets ?? []).map(({ name, files }) => ({
        name,
        files: files.flatMap((file) => resolvePath(`${folder}main.tf`, file) ?? []),
      }));
    },
  };
}

/** The folder of the configuration file itself is `.`. */
function isFolder(glob: string, path: string): boolean {
  const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '');
  if (path === '') return pattern === '.' || pattern === '' || pattern === '*' || pattern === '**';
  const folder = path.replace(/\/$/, '');
  return folder === pattern || matchesGlobs([`/${pattern}`], folder) || matchesGlobs([`/${pattern}`], `${folder}/`);
}
