/** The segments of a dotted path, each as written and in lower case, as properties are keyed. */
export type ArmPath = readonly { readonly name: string; readonly key: string }[];

const paths = new Map<string, ArmPath>();

/** The segments of a path that a mapping names. There are as many as mappings have, so each is split only once. */
export function armPath(path: string): ArmPath {
  const known = paths.get(path);
  if (known) return known;
  const segments = path.split('.').map((name) => ({ name, key: name.toLowerCase() }));
  paths.set(path, segments);
  return segments;
}
