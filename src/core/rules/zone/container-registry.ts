import { displayName } from '../../design/display-name';
import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Fix } from '../../fixes/fix';
import { isOneOf } from '../property-rule';
import { judgeProperty, pass } from '../verdicts';
import { nameIn } from './wording';
import { setProperty } from './zone-fixes';
import { zoneRule } from './zone-rule';

const redundancyPath = 'properties.zoneRedundancy';

export const containerRegistry = zoneRule(
  {
    id: 'zone/container-registry',
    title: 'Say nothing against zone redundancy of registries',
    severity: 'information',
    layer: 'master-image',
    type: 'Microsoft.ContainerRegistry/registries',
    aliases: [
      'checkov:CKV_AZURE_233',
      'aprl:63491f70-22e4-3b4a-8b0c-845450e46fac',
      'policy:9d2b0a20-57d6-474c-9d12-44a4a20999c6',
    ],
    links: ['https://learn.microsoft.com/azure/container-registry/zone-redundancy'],
    enabledByDefault: false,
  },
  (resource) => {
    // What a provider sends when nothing is written says nothing about the author's intent.
    if (valueAt(resource.body, redundancyPath)?.source.origin === 'default') return [pass(resource)];
    const property = nameIn(resource, 'zoneRedundancy', 'zone_redundancy_enabled');
    const verdict = judgeProperty(
      resource,
      redundancyPath,
      (value) => (isOneOf(value, ['Disabled']) ? 'fail' : 'pass'),
      () => ({
        message:
          `${displayName(resource)} says that it is not zone-redundant. Azure makes every registry zone-redundant where the ` +
          `region has zones, whatever the property says, so the code misleads its readers. Take \`${property}\` away.`,
        fixes: fixesFor(resource, property),
      }),
    );
    return [verdict];
  },
);

function fixesFor(resource: Resource, property: string): readonly Fix[] {
  const takeAway: Fix = {
    title: `Take \`${property}\` away`,
    preferred: true,
    safety: 'safe',
    changes: [{ kind: 'remove-property', resource, path: redundancyPath }],
  };
  if (!isOneOf(valueAt(resource.body, 'sku.name'), ['Premium'])) return [takeAway];
  return [
    takeAway,
    {
      title: 'Say that it is zone-redundant',
      preferred: false,
      safety: 'review',
      changes: [setProperty(resource, redundancyPath, 'Enabled')],
    },
  ];
}
