import { knownActionCommit } from '../../facts/action-commits';

/**
 * An action at the commit of a tag, with the tag as a comment, as workflows write it.
 * @throws Error for a tag that the table of commits lacks.
 */
export function pinnedAction(path: string, tag: string): string {
  const known = knownActionCommit(path, tag);
  if (!known) throw new Error(`The commit of ${path} at ${tag} is not known: add it.`);
  return `${path}@${known.commit} # ${known.tag}`;
}
