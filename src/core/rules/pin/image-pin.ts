import type { Location } from '../../design/location';
import { knownImageTag } from '../../facts/image-tags';
import type { Fix } from '../../fixes/fix';
import type { Verdict } from '../verdict';
import { isFloatingImage, parseImageReference } from './image-reference';

/**
 * Judges an image that stands as plain text at `at`. A digest passes and a version tag does; no tag or a tag that moves
 * by its meaning does not.
 * @param whose names what uses the image, at the beginning of the message.
 */
export function judgeImageText(image: string, at: Location, whose: string): Verdict {
  const reference = parseImageReference(image);
  if (!isFloatingImage(reference)) return { kind: 'pass', at };
  const what = reference.tag === undefined ? 'without a tag' : `at the tag ${reference.tag}`;
  return {
    kind: 'fail',
    message:
      `${whose} ${reference.repository} ${what}. It can be another image tomorrow, and no run says which one it was. Name a ` +
      'version tag, or better the digest.',
    at,
    related: [],
    fixes: [pinTo(reference.repository, image, at)],
  };
}

function pinTo(repository: string, image: string, { file, range }: Location): Fix {
  const known = knownImageTag(repository);
  const tag = known ?? '1.0.0';
  // What stands before the image (`docker://`) stays.
  const start = range.end - image.length;
  return {
    title: known === undefined ? 'Name a version tag' : `Pin it to the tag ${known}`,
    preferred: true,
    safety: 'review',
    changes: [
      {
        kind: 'replace-text',
        file,
        range: { start, end: range.end },
        newText: `${repository}:${tag}`,
        ...(known === undefined && { placeholder: tag }),
      },
    ],
  };
}
