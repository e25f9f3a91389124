import type { Location } from '../../design/location';
import type { ModuleCall } from '../../design/module-call';
import type { Rule } from '../rule';
import type { FailVerdict, Verdict } from '../verdict';
import { parseImageReference } from './image-reference';
import { pinInformation } from './pin-information';
import { isFullVersion, shapeOfReference } from './version-shape';

export const bicepModule: Rule = {
  ...pinInformation({
    subject: 'bicep-module',
    title: 'Pin registry modules to a full version',
    severity: 'warning',
    languages: ['bicep'],
    aliases: ['bicep:use-recent-module-versions'],
    links: ['https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules'],
  }),
  subject: 'module-call',
  check: (call) => (call.language === 'bicep' ? judge(call) : []),
};

function judge(call: ModuleCall): readonly Verdict[] {
  const { source } = call;
  const at = { file: call.file, range: call.symbolRange };
  if (source === undefined) return [{ kind: 'unknown', message: 'the path of the module is not a plain text', at }];
  const registry = /^(?:br|ts)(?:\/[^:]*)?:/.exec(source)?.[0];
  if (registry === undefined) return [];
  const { tag, digest } = parseImageReference(source.slice(registry.length));
  if (digest !== undefined) return [{ kind: 'pass', at }];
  // The version of a template spec is named freely, and there is always one.
  if (registry.startsWith('ts')) return [tag && !movingNames.test(tag) ? { kind: 'pass', at } : fail(call, tag)];
  if (tag && (isFullVersion(tag) || isBuild(tag))) return [{ kind: 'pass', at }];
  if (!tag || movingNames.test(tag) || isPartOfVersion(tag)) return [fail(call, tag)];
  return [{ kind: 'unknown', message: `the name does not tell whether the tag ${tag} moves`, at: atSource(call) }];
}

const movingNames = /^(?:latest|stable|edge|preview|nightly|main|master|dev|develop)$/i;

/** A commit id, or a number that counts days or builds. */
function isBuild(tag: string): boolean {
  return shapeOfReference(tag) === 'commit' || /^v?\d{4}-\d{2}-\d{2}|^v?\d{6,}/.test(tag);
}

function isPartOfVersion(tag: string): boolean {
  return /^v?\d+(?:\.\d+)?$/.test(tag);
}

function atSource({ file, sourceRange }: ModuleCall): Location {
  return { file, range: sourceRange };
}

function fail(call: ModuleCall, version: string | undefined): FailVerdict {
  const { sourceRange, file } = call;
  const start = version === undefined ? sourceRange.end : sourceRange.end - version.length;
  const range = { start, end: sourceRange.end };
  const suggestion = fullVersionFrom(version);
  const what = version === undefined ? 'without a version' : `at ${version}, which moves`;
  return {
    kind: 'fail',
    message:
      `${call.address} takes its module ${what}. A new release changes what is deployed without a change here. Name a full ` +
      'version such as 1.2.3.',
    at: { file, range: version === undefined ? sourceRange : range },
    related: [],
    fixes: [
      {
        title: 'Name a full version',
        preferred: true,
        safety: 'review',
        changes: [
          {
            kind: 'replace-text',
            file,
            range,
            newText: version === undefined ? `:${suggestion}` : suggestion,
            placeholder: suggestion,
          },
        ],
      },
    ],
  };
}

function fullVersionFrom(version: string | undefined): string {
  const [, major, minor] = /^v?(\d+)(?:\.(\d+))?/.exec(version ?? '') ?? [];
  return `${major ?? '1'}.${minor ?? '0'}.0`;
}
