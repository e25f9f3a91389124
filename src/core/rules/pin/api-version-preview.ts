import { displayName } from '../../design/display-name';
import type { Resource } from '../../design/resource';
import { latestStableApiVersion } from '../../facts/api-versions';
import { isPreviewOnly } from '../../facts/preview-only-types';
import type { Fix } from '../../fixes/fix';
import type { TextRange } from '../../text/text-range';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';
import { pass, symbolOf } from '../verdicts';
import { pinInformation } from './pin-information';

export const apiVersionPreview: Rule = {
  ...pinInformation({
    subject: 'api-version-preview',
    title: 'Use a stable API version',
    severity: 'information',
    resourceTypes: ['*'],
    languages: ['bicep', 'arm', 'azapi'],
    aliases: ['bicep:use-recent-api-versions'],
    links: ['https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types'],
  }),
  subject: 'resource',
  // The module of a registry chooses the version itself.
  check: (resource) => (resource.module ? [] : judge(resource)),
};

function judge(resource: Resource): readonly Verdict[] {
  // The version of a module of a registry is pinned instead, and which API version it uses stands in the module.
  if (resource.module) return [];
  const { apiVersion, type, ranges } = resource;
  const at = ranges.apiVersion ? { file: resource.file, range: ranges.apiVersion } : symbolOf(resource);
  if (apiVersion === undefined) return [{ kind: 'unknown', message: 'the API version is not known here', at }];
  if (!/^\d{4}-\d{2}-\d{2}/.test(apiVersion)) {
    return [{ kind: 'unknown', message: `the API version ${apiVersion} is no date`, at }];
  }
  if (!/preview|alpha|beta/i.test(apiVersion) || isPreviewOnly(type)) return [pass(resource)];
  const stable = latestStableApiVersion(type);
  if (stable === undefined) {
    return [{ kind: 'unknown', message: `whether ${type} has a stable version is not known here`, at }];
  }
  if (stable < apiVersion.slice(0, stable.length)) {
    const message = `the newest stable version ${stable} is older than ${apiVersion} and may lack what is used`;
    return [{ kind: 'unknown', message, at }];
  }
  return [
    {
      kind: 'fail',
      message:
        `${displayName(resource)} is deployed with the preview version ${apiVersion}. A preview can change or go without ` +
        `notice, and then this deployment fails. Use ${stable}, unless a property that is needed exists in preview only.`,
      at,
      related: [],
      fixes: ranges.apiVersion ? [useVersion(resource, ranges.apiVersion, stable)] : [],
    },
  ];
}

function useVersion(resource: Resource, range: TextRange, version: string): Fix {
  return {
    title: `Use the stable version ${version}`,
    preferred: true,
    safety: 'review',
    changes: [{ kind: 'replace-text', file: resource.file, range, newText: version }],
  };
}
