/** The value of `uses` in its parts. */
export type UsesTarget =
  | { readonly kind: 'local' }
  | { readonly kind: 'image'; readonly image: string }
  | {
      readonly kind: 'repository';
      readonly owner: string;
      /** Owner, repository and the path in it. */
      readonly path: string;
      /** What stands behind the `@`; undefined where there is none. */
      readonly reference: string | undefined;
    };

/** Reads `./path`, `docker://image` and `owner/repository/path@reference`. */
export function parseUses(value: string): UsesTarget {
  if (/^\.{1,2}\//.test(value)) return { kind: 'local' };
  if (value.startsWith('docker://')) return { kind: 'image', image: value.slice('docker://'.length) };
  const at = value.indexOf('@');
  const path = at < 0 ? value : value.slice(0, at);
  return {
    kind: 'repository',
    owner: (path.split('/')[0] ?? '').toLowerCase(),
    path,
    reference: at < 0 ? undefined : value.slice(at + 1),
  };
}
