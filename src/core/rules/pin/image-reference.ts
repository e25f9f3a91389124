/** A container image's name in its parts. */
export interface ImageReference {
  /** Registry and repository: `mcr.microsoft.com/dotnet/sdk`. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Takes `registry:5000/name:tag@sha256:…` apart. */
export function parseImageReference(text: string): ImageReference {
  const [named = '', digest] = text.trim().split('@', 2);
  const slash = named.lastIndexOf('/');
  const colon = named.indexOf(':', slash + 1);
  return {
    repository: colon < 0 ? named : named.slice(0, colon),
    tag: colon < 0 ? undefined : named.slice(colon + 1),
    digest,
  };
}

/** Whether an image may be another one tomorrow: no digest, and no tag or a tag that moves by its meaning. */
export function isFloatingImage({ tag, digest }: ImageReference): boolean {
  if (digest !== undefined) return false;
  return tag === undefined || tag === '' || /^(?:latest|edge|nightly|stable|main|master)$/i.test(tag);
}
