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

/**
 * Tags that say "the newest", also with the base behind it: `latest`, `stable-slim`. `main-1a2b3c4` is a build, and so is
 * `latest_2026-04-28`.
 */
const movingTag =
  /^(?:latest(?:[-_.](?!.*\d{4}-?\d{2}-?\d{2}).*)?|(?:edge|nightly|canary|rolling|stable|lts|current)(?:-[a-z]+)*|main|master|dev|develop)$/i;

/** Whether an image may be another one tomorrow: no digest, and no tag or a tag that moves by its meaning. */
export function isFloatingImage({ tag, digest }: ImageReference): boolean {
  if (digest !== undefined) return false;
  return tag === undefined || tag === '' || movingTag.test(tag);
}

/** What stands in a message for a piece of a text that is not known. */
const gap = '…';

/**
 * The image that a text with gaps names, as far as it can be judged: the tag or digest has to stand in the text, or the
 * name to end there. In `repository`, gaps are shown by an ellipsis.
 * @param pieces the text in its order; undefined for what is not known.
 */
export function imageOfPieces(pieces: readonly (string | undefined)[]): ImageReference | undefined {
  const text = pieces.map((piece) => piece ?? gap).join('');
  const image = parseImageReference(text);
  if (image.digest !== undefined) return image;
  const last = pieces.at(-1) ?? '';
  const end = last.slice(last.lastIndexOf('/') + 1);
  return end !== '' && (end.includes(':') || last.includes('/')) ? image : undefined;
}
