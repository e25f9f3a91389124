/** What a git reference names, as far as its text tells. */
export type ReferenceShape = 'commit' | 'version' | 'branch';

const branchNames = /^(?:main|master|trunk|develop|dev|head|default|release|stable|latest|refs\/heads\/.*)$/i;

/** Tells a commit (7 to 40 hexadecimal digits) and a version tag (`v1.2.3`, `module-1.2.3`) from a branch. */
export function shapeOfReference(reference: string): ReferenceShape {
  if (/^[0-9a-f]{7,40}$/i.test(reference) && /\d/.test(reference)) return 'commit';
  if (branchNames.test(reference)) return 'branch';
  return /(?:^|[^0-9])v?\d+(?:\.\d+)+/.test(reference) || /^(?:refs\/tags\/)?v?\d+$/.test(reference)
    ? 'version'
    : 'branch';
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

/** `>= 3.80.1` as `~> 3.80`: the same lower end, and the next major version as the upper. */
export function boundConstraint(constraint: string): string | undefined {
  const [, major, minor] = /^>=?\s*v?(\d+)(?:\.(\d+))?/.exec(constraint.trim()) ?? [];
  return major === undefined ? undefined : `~> ${major}.${minor ?? '0'}`;
}
