import type { ModuleCall } from '../../design/module-call';
import type { Rule } from '../rule';
import type { FailVerdict, Verdict } from '../verdict';
import { pinInformation } from './pin-information';
import { isFullVersion } from './version-shape';

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
  const path = source.slice(registry.length);
  const colon = path.lastIndexOf(':');
  const version = colon > path.lastIndexOf('/') && !path.includes('@sha256:') ? path.slice(colon + 1) : undefined;
  if (path.includes('@sha256:')) return [{ kind: 'pass', at }];
  const isSpecification = registry.startsWith('ts');
  if (version !== undefined && (isFullVersion(version) || (isSpecification && !/^latest$/i.test(version)))) {
    return [{ kind: 'pass', at }];
  }
  return [fail(call, version)];
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
