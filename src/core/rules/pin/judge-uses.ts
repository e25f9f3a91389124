import type { UsesReference } from '../../design/workflow';
import { isFirstPartyOwner, knownActionCommit } from '../../facts/action-commits';
import type { Change, Fix } from '../../fixes/fix';
import type { RuleSettings } from '../rule';
import type { Verdict } from '../verdict';
import { parseUses } from './uses-reference';
import { isFullCommit, isShortCommit, shapeOfReference } from './version-shape';

/**
 * Judges one `uses`. A full commit passes everywhere; a tag passes for the user's own organisations and weighs less for
 * actions that GitHub and Microsoft publish. No verdict on local paths and images.
 */
export function judgeUses(uses: UsesReference, file: string, settings: RuleSettings): readonly Verdict[] {
  const at = { file, range: uses.range };
  if (uses.dynamic) return [{ kind: 'unknown', message: 'an expression gives the reference', at }];
  const target = parseUses(uses.value);
  if (target.kind !== 'repository') return [];
  const { path, owner, reference } = target;
  if (reference !== undefined && isFullCommit(reference)) return [{ kind: 'pass', at }];
  const isTag = reference !== undefined && shapeOfReference(reference) === 'version';
  if (isTag && settings.ownOrganizations.includes(owner)) return [{ kind: 'pass', at }];
  const fix = pinFix(uses, file, path, reference);
  return [
    {
      kind: 'fail',
      message: messageFor(path, reference, isTag),
      at,
      related: [],
      fixes: fix ? [fix] : [],
      ...(isTag && isFirstPartyOwner(owner) && { severity: 'information' }),
    },
  ];
}

function messageFor(path: string, reference: string | undefined, isTag: boolean): string {
  const consequence = 'Whoever can write to that repository decides what runs here, with the token and secrets.';
  const remedy = 'Pin it to the full commit id, with the tag as a comment.';
  if (reference === undefined) return `${path} is used without a reference. ${consequence} ${remedy}`;
  if (isShortCommit(reference)) {
    return `${path} is used at the shortened commit id ${reference}, which GitHub does not resolve. Write the full one.`;
  }
  const what = isTag ? `the tag ${reference}, which can be moved` : `${reference}, which is no commit id and can move`;
  return `${path} is used at ${what}. ${consequence} ${remedy}`;
}

/** Only for commits that are known, so that no fix needs a network. */
function pinFix(uses: UsesReference, file: string, path: string, reference: string | undefined): Fix | undefined {
  const known = reference === undefined ? undefined : knownActionCommit(path, reference);
  const { range, value } = uses;
  if (!known || range.end - range.start !== value.length) return undefined;
  return {
    title: `Pin ${path} to ${known.commit.slice(0, 7)} (${known.tag})`,
    preferred: true,
    safety: 'safe',
    changes: [
      { kind: 'replace-text', file, range, newText: `${path}@${known.commit}` },
      ...commentChanges(uses, file, known.tag),
    ],
  };
}

/** The tag becomes the comment: in place of one that is only a version, before any other. */
function commentChanges(uses: UsesReference, file: string, tag: string): readonly Change[] {
  const { comment, commentRange, commentOffset } = uses;
  if (comment !== undefined && commentRange) {
    const { start, end } = commentRange;
    if (isVersionComment(comment)) return [{ kind: 'replace-text', file, range: { start, end }, newText: `# ${tag}` }];
    return [{ kind: 'replace-text', file, range: { start, end: start }, newText: `# ${tag} ` }];
  }
  if (commentOffset === undefined) return [];
  return [{ kind: 'replace-text', file, range: { start: commentOffset, end: commentOffset }, newText: ` # ${tag}` }];
}

function isVersionComment(comment: string): boolean {
  return /^(?:tag\s*[=:]\s*|@)?v?\d+(?:\.\d+)*(?:-[\w.]+)?$/i.test(comment.trim());
}
