export interface KnownCommit {
  readonly commit: string;
  /** The most exact tag of the commit. */
  readonly tag: string;
}

/** GitHub's and Microsoft's own organisations, whose tags weigh less than a stranger's. */
const firstPartyOwners = new Set(['actions', 'github', 'azure', 'microsoft']);

/** Commits of well-known actions. Source: the tags of each repository, read 2026-11-21. By repository, then `tag=commit`. */
const commits: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** Whether GitHub or Microsoft publishes the actions of this owner; in lower case. */
export function isFirstPartyOwner(owner: string): boolean {
  return firstPartyOwners.has(owner);
}

/** The commit that a tag of an action stood at when this table was read; undefined where that is not known. */
export function knownActionCommit(path: string, reference: string): KnownCommit | undefined {
  const repository = path.toLowerCase().split('/').slice(0, 2).join('/');
  const tags = Object.hasOwn(commits, repository) ? commits[repository] : undefined;
  const commit = tags && Object.hasOwn(tags, reference) ? tags[reference] : undefined;
  if (!tags || commit === undefined) return undefined;
  const exact = Object.keys(tags)
    .filter((tag) => tags[tag] === commit)
    .sort((a, b) => b.length - a.length)[0];
  return { commit, tag: exact ?? reference };
}
