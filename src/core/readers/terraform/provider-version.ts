/** The major versions of azurerm that the mappings know, oldest first. */
const knownMajors: readonly number[] = [3, 4, 5];

/** `[major, minor, patch]`. */
type Version = readonly [number, number, number];

/** From `low`, included, up to `high`, not included. */
interface Span {
  readonly low: Version;
  readonly high: Version;
}

const lowest: Version = [0, 0, 0];
const highest: Version = [Number.POSITIVE_INFINITY, 0, 0];

/**
 * The known majors that a constraint such as `>= 3.80, < 5.0` allows, oldest first. Without a constraint, or with one
 * that cannot be read, all of them. One that allows only older or newer versions gives the known major next to them.
 */
export function allowedMajors(constraint: string | undefined): readonly number[] {
  const span = constraint === undefined ? undefined : parseConstraint(constraint);
  if (!span) return knownMajors;
  const allowed = knownMajors.filter((major) => overlaps(span, { low: [major, 0, 0], high: [major + 1, 0, 0] }));
  if (allowed.length > 0) return allowed;
  const nearest = compare(span.low, [knownMajors[0] ?? 0, 0, 0]) < 0 ? knownMajors.at(0) : knownMajors.at(-1);
  return nearest === undefined ? [] : [nearest];
}

/** The majors that all constraints allow together. */
export function majorsOfConstraints(constraints: readonly string[]): readonly number[] {
  return allowedMajors(constraints.length === 0 ? undefined : constraints.join(','));
}

function parseConstraint(text: string): Span | undefined {
  let span: Span = { low: lowest, high: highest };
  for (const part of text.split(',')) {
    const match = /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:[-+][\w.+-]*)?\s*$/.exec(
      part,
    );
    if (!match) return undefined;
    const [, operator = '=', major, minor, patch] = match;
    const version: Version = [Number(major), Number(minor ?? 0), Number(patch ?? 0)];
    const next = spanOf(operator, version, patch !== undefined);
    span = { low: larger(span.low, next.low), high: smaller(span.high, next.high) };
  }
  return span;
}

function spanOf(operator: string, version: Version, exact: boolean): Span {
  const [major, minor, patch] = version;
  const after: Version = [major, minor, patch + 1];
  switch (operator) {
    case '=':
      return { low: version, high: after };
    case '>=':
      return { low: version, high: highest };
    case '>':
      return { low: after, high: highest };
    case '<=':
      return { low: lowest, high: after };
    case '<':
      return { low: lowest, high: version };
    case '~>':
      return { low: version, high: exact ? [major, minor + 1, 0] : [major + 1, 0, 0] };
    default:
      return { low: lowest, high: highest };
  }
}

function overlaps(a: Span, b: Span): boolean {
  return compare(larger(a.low, b.low), smaller(a.high, b.high)) < 0;
}

function larger(a: Version, b: Version): Version {
  return compare(a, b) < 0 ? b : a;
}

function smaller(a: Version, b: Version): Version {
  return compare(a, b) < 0 ? a : b;
}

function compare(a: Version, b: Version): number {
  for (let index = 0; index < 3; index += 1) {
    const left = a[index] ?? 0;
    const right = b[index] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
