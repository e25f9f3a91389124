import { displayName } from '../../design/display-name';
import { possibilities, stringOf } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import { knownImageTag } from '../../facts/image-tags';
import { type Fix, Placeholder } from '../../fixes/fix';
import type { Verdict } from '../verdict';
import { cannotTell, failAt, pass } from '../verdicts';
import { type ImageReference, imageOfPieces, isFloatingImage, parseImageReference } from './image-reference';

/** Judges the image that a container of a resource runs. No verdict where none is named. */
export function judgeImage(resource: Resource, path: string, value: Value | undefined): readonly Verdict[] {
  if (value === undefined) return [];
  const options = possibilities(value);
  const judged = options.map((option) => ({ option, image: imageOf(option) }));
  const unclear = judged.find(({ image }) => !image)?.option;
  if (unclear) return [cannotTell(resource, path, unclear.kind === 'unknown' ? unclear : 'the image is not a text')];
  const floating = judged.flatMap(({ image }) => (image && isFloatingImage(image) ? [image] : []));
  const [first] = floating;
  if (!first) return [pass(resource)];
  if (floating.length === options.length) return [fail(resource, path, first, options)];
  return [cannotTell(resource, path, 'the image depends on a condition that is not known here')];
}

/** An image of which only the registry or the name is unknown can still be judged by its tag. */
function imageOf(value: Value): ImageReference | undefined {
  const text = stringOf(value);
  if (text !== undefined) return parseImageReference(text);
  if (value.kind !== 'unknown' || !value.pieces) return undefined;
  return imageOfPieces(value.pieces.map((piece) => (typeof piece === 'string' ? piece : stringOf(piece))));
}

function fail(resource: Resource, path: string, image: ImageReference, options: readonly Value[]): Verdict {
  const what = image.tag ? `at the tag ${image.tag}` : 'without a tag';
  // A text with gaps or a choice cannot be written anew without losing what it depends on.
  const isWritten = options.length === 1 && stringOf(options[0]) !== undefined;
  return failAt(resource, path, {
    message:
      `${displayName(resource)} runs ${image.repository} ${what}. The next restart can pull another image than the one that ` +
      'was tested, and two instances can run different ones. Name a version tag or a digest.',
    fixes: isWritten ? [pinImage(resource, path, image)] : [],
  });
}

function pinImage(resource: Resource, path: string, { repository }: ImageReference): Fix {
  const known = knownImageTag(repository);
  return {
    title: known === undefined ? 'Name a version tag' : `Pin it to the tag ${known}`,
    preferred: true,
    safety: 'review',
    changes: [
      {
        kind: 'set-property',
        resource,
        path,
        value: known === undefined ? new Placeholder(`${repository}:1.0.0`) : `${repository}:${known}`,
      },
    ],
  };
}
