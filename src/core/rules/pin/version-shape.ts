/** What a git reference names, as far as its text tells; `unclear` may be a tag or a branch. */
export type ReferenceShape = 'commit' | 'version' | 'branch' | 'unclear';

const branchNames =
  /^(?:main|master|trunk|develop|dev|head|default|release|stable|latest|(?:refs\/heads|feature|features|bugfix|hotfix|fix|users?)\/.*)$/i;

/**
 * Tells a commit (7 to 40 hexadecimal digits) and the tag of a version (`v1.2.3`, `module-1.2.3`, `v4`) or of a day
 * (`2024-05-01`) from a branch.
 */
export function shapeOfReference(reference: string): ReferenceShape {
  if (isFullCommit(reference) || isShortCommit(reference)) return 'commit';
  if (branchNames.test(reference)) return 'branch';
  const isVersion =
    reference.startsWith('refs/tags/') ||
    /(?:^|[^0-9])v?\d+(?:\.\d+)+/.test(reference) ||
    /^v?\d+$/.test(reference) ||
    /(?:^|\D)\d{4}-\d{2}-\d{2}(?:\D|$)/.test(reference);
  return isVersion ? 'version' : 'unclear';
}

/** Whether a reference is a commit id that lacks some of its digits. */
export function isShortCommit(reference: string): boolean {
  return /^[0-9a-f]{7,39}$/i.test(reference) && /\d/.test(reference);
}

/** Whether a reference is a full commit id, which nobody can move. */
export function isFullCommit(reference: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(reference);
}

/** Whether a version has all three of its numbers: `1.2.3`, with or without a leading `v` and a suffix. */
export function isFullVersion(version: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:[-+.][\w.+-]+)?$/.test(version);
}

/** What a Terraform version constraint allows. */
export type ConstraintShape = 'bounded' | 'open' | 'invalid';

/** Whether a constraint such as `~> 4.1` or `>= 3.80, < 5.0` has an upper end. */
export function shapeOfConstraint(constraint: string): ConstraintShape {
  const parts = constraint.split(',').map((part) => part.trim());
  const operators = parts.map((part) => /^(=|!=|>=|<=|>|<|~>)?\s*v?\d[\w.+-]*$/.exec(part));
  if (operators.some((match) => !match)) return 'invalid';
  const bounding = operators.some((match) => [undefined, '=', '~>', '<', '<='].includes(match?.[1]));
  return bounding ? 'bounded' : 'open';
}

/**
 * `>= 3.80.1` as `~> 3.80`, and `>= 3.80, != 3.90.0` with `< 4.0` behind it: the same lower end, and the next major
 * version as the upper. Undefined where there is no lower end.
 */
export function boundConstraint(constraint: string): string | undefined {
  const parts = constraint.split(',').map((part) => part.trim());
  const lower = parts.map((part) => /^>=?\s*v?(\d+)(?:\.(\d+))?/.exec(part)).find((match) => match !== null);
  const [, major, minor] = lower ?? [];
  if (major === undefined) return undefined;
  if (parts.length === 1) return `~> ${major}.${minor ?? '0'}`;
  return `${constraint.trim()}, < ${Number(major) + 1}.0`;
}
