const known = new Map<string, readonly string[]>();
/** Rules ask for some hundred paths again and again; paths with indexes in them could be any number. */
const mostKnown = 2_000;

/** The segments of a dotted path in lower case, as properties are keyed. */
export function segmentsOf(path: string): readonly string[] {
  const before = known.get(path);
  if (before) return before;
  const segments = path.toLowerCase().split('.');
  if (known.size < mostKnown) known.set(path, segments);
  return segments;
}
