import { displayName } from '../../design/display-name';
import { possibilities, stringOf } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { UnknownValue, Value } from '../../design/value';
import { knownImageTag } from '../../facts/image-tags';
import { type Fix, Placeholder } from '../../fixes/fix';
import type { Verdict } from '../verdict';
import { cannotTell, failAt, pass } from '../verdicts';
import { type ImageReference, isFloatingImage, parseImageReference } from './image-reference';

/** Judges the image that a container of a resource runs. No verdict where none is named. */
export function judgeImage(resource: Resource, path: string, value: Value | undefined): readonly Verdict[] {
  if (value === undefined) return [];
  const images = possibilities(value).map(imageOf);
  const unclear = images.find((image) => image.kind === 'unknown');
  const floating = images.find((image) => image.kind === 'image' && isFloatingImage(image.image));
  if (floating?.kind === 'image') return [fail(resource, path, floating.image)];
  if (unclear?.kind === 'unknown') return [cannotTell(resource, path, unclear.value)];
  return [pass(resource)];
}

type KnownImage = { kind: 'image'; image: ImageReference } | { kind: 'unknown'; value: UnknownValue | string };

/** An image of which only the registry is unknown can still be judged: its tag stands in the last piece. */
function imageOf(value: Value): KnownImage {
  const text = stringOf(value);
  if (text !== undefined) return { kind: 'image', image: parseImageReference(text) };
  if (value.kind !== 'unknown') return { kind: 'unknown', value: 'the image is not a text' };
  const last = value.pieces?.at(-1);
  if (
    typeof last === 'string' &&
    /[/:@]/.test(last) &&
    value.pieces?.every((piece) => typeof piece !== 'string' || !piece.includes('@'))
  ) {
    const named = last.includes('/') ? last.slice(last.lastIndexOf('/') + 1) : last;
    if (named.includes(':') || last.includes('/'))
      return { kind: 'image', image: { ...parseImageReference(named), repository: last } };
  }
  return { kind: 'unknown', value };
}

function fail(resource: Resource, path: string, image: ImageReference): Verdict {
  const what = image.tag === undefined ? 'without a tag' : `at the tag ${image.tag}`;
  return failAt(resource, path, {
    message:
      `${displayName(resource)} runs ${image.repository} ${what}. The next restart can pull another image than the one that ` +
      'was tested, and two instances can run different ones. Name a version tag or a digest.',
    fixes: [pinImage(resource, path, image)],
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
