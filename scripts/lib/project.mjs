import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's (or the installed package's) own folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the checkout. */
export function inProject(...segments) {
  return join(root, ...segments);
}

/** A path inside the git-ignored folder that holds what the scripts download, record or picture. */
export function inCache(...segments) {
  return join(root, '.cache', ...segments);
}

export function readManifest() {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
}

/** The entry script of a tool installed in the checkout, to be run by this Node. */
export function toolScript(...segments) {
  return inProject('node_modules', ...segments);
}
