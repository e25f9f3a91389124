import type { Location } from '../../design/location';
import { knownImageTag } from '../../facts/image-tags';
import type { Fix } from '../../fixes/fix';
import type { Verdict } from '../verdict';
import { type ImageReference, imageOfPieces, isFloatingImage, parseImageReference } from './image-reference';

/**
 * Judges an image that stands as plain text at `at`. A digest passes and a version tag does; no tag or a tag
 * that moves by its meaning does not.
 * @param whose names what uses the image, at the beginning of the message.
 */
export function judgeImageText(image: string, at: Location, whose: string): Verdict {
  return judgeReference(parseImageReference(image), image, at, whose);
}

/**
 * Judges an image in whose text some pieces are not known.
 * @param written the text as it stands at `at`.
 * @param unknownPiece matches what is not known.
 * @returns undefined where what is known does not tell.
 */
export function judgeImageWithGaps(
  written: string,
  unknownPiece: RegExp,
  at: Location,
  whose: string,
): Verdict | undefined {
  const known = written.split(unknownPiece);
  const reference = imageOfPieces(known.flatMap((piece, index) => (index === 0 ? [piece] : [undefined, piece])));
  return reference && judgeReference(reference, written, at, whose);
}

function judgeReference(reference: ImageReference, written: string, at: Location, whose: string): Verdict {
  if (!isFloatingImage(reference)) return { kind: 'pass', at };
  const what = reference.tag ? `at the tag ${reference.tag}` : 'without a tag';
  return {
    kind: 'fail',
    message:
      `${whose} ${reference.repository} ${what}. It can be another image tomorrow, and no run says which one it was. Name a ` +
      'version tag, or better the digest.',
    at,
    related: [],
    fixes: fixesFor(reference, written, at),
  };
}

function fixesFor({ repository, tag }: ImageReference, written: string, { file, range }: Location): readonly Fix[] {
  // A block of text or a continued line does not hold the image in one piece.
  if (range.end - range.start !== written.length) return [];
  const known = knownImageTag(repository);
  const newTag = known ?? '1.0.0';
  const start = range.end - (tag === undefined ? 0 : tag.length + 1);
  return [
    {
      title: known === undefined ? 'Name a version tag' : `Pin it to the tag ${known}`,
      preferred: true,
      safety: 'review',
      changes: [
        {
          kind: 'replace-text',
          file,
          range: { start, end: range.end },
          newText: `:${newTag}`,
          ...(known === undefined && { placeholder: newTag }),
        },
      ],
    },
  ];
}
