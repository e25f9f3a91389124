import { displayName } from '../../design/display-name';
import { isAzurerm } from '../../design/is-azurerm';
import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import {
  isLocallyRedundant,
  isPremiumStorage,
  storageKindOffersZones,
  withRedundancy,
} from '../../facts/storage-redundancy';
import type { Fix } from '../../fixes/fix';
import type { ResourceRule } from '../rule';
import { judgeProperty } from '../verdicts';
import { presenceOf } from '../zone/presence';
import { judgeRegion, type RegionJudgement } from '../zone/region';
import { setProperty } from '../zone/zone-fixes';
import { outsideEdgeZones } from '../zone/zone-rule';

const skuPath = 'sku.name';

type Redundancy = 'ZRS' | 'GRS' | 'GZRS';

const copies: Readonly<Record<Redundancy, string>> = {
  ZRS: 'in three zones',
  GRS: 'in a second region',
  GZRS: 'in three zones and a second region',
};

export const redundancy: ResourceRule = {
  subject: 'resource',
  id: 'storage/redundancy',
  title: 'Keep storage accounts in more than one datacenter',
  severity: 'warning',
  pillar: 'reliability',
  faultTypes: ['availability-zone-fault', 'region-fault'],
  layer: 'storage-foundation',
  resourceTypes: ['Microsoft.Storage/storageAccounts'],
  languages: ['bicep', 'arm', 'terraform', 'azapi'],
  aliases: [
    'checkov:CKV_AZURE_206',
    'trivy:AVD-AZU-0058',
    'psrule:Azure.Storage.UseReplication',
    'aprl:e6c7e1cc-2f47-264d-aa50-1da421314472',
    'policy:85b005b2-95fc-4953-b9cb-f9ee6427c754',
    'policy:bf045164-79ba-4215-8f95-f8048dc1780b',
  ],
  fixable: true,
  enabledByDefault: true,
  links: [
    'https://learn.microsoft.com/azure/storage/common/storage-redundancy',
    'https://learn.microsoft.com/azure/storage/common/redundancy-migration',
  ],
  check: (resource, context) => {
    const sku = valueAt(resource.body, skuPath);
    if (!sku || presenceOf(resource, 'extendedLocation.name').kind === 'set') return [];
    const region = judgeRegion(resource, context.design);
    if (alternatives(resource, region).length === 0) return [];
    const verdict = judgeProperty(
      resource,
      skuPath,
      (value) => (isLocallyRedundant(stringOf(value) ?? '') ? 'fail' : 'pass'),
      (value) => ({ message: messageFor(resource, region, stringOf(value)), fixes: fixesFor(resource, region) }),
    );
    return outsideEdgeZones(resource, [verdict]);
  },
};

/** Best first. A premium account in a region without zones has no alternative. */
function alternatives(resource: Resource, region: RegionJudgement): readonly Redundancy[] {
  const isPremium = isPremiumStorage(stringOf(valueAt(resource.body, skuPath)) ?? '');
  const offersZones =
    region.hasZones !== 'no' && storageKindOffersZones(stringOf(valueAt(resource.body, 'kind')) ?? '');
  if (isPremium) return region.hasZones === 'no' ? [] : ['ZRS'];
  return offersZones ? ['ZRS', 'GZRS'] : ['GRS'];
}

function messageFor(resource: Resource, region: RegionJudgement, sku: string | undefined): string {
  const [best = 'ZRS'] = alternatives(resource, region);
  const target = isAzurerm(resource)
    ? `Set \`account_replication_type\` to ${best}`
    : `Set \`sku.name\` to ${withRedundancy(sku ?? 'Standard_LRS', best)}`;
  return (
    `${displayName(resource)} keeps all copies of its data in one datacenter of ${region.label}. With locally redundant storage ` +
    `an outage there takes the data offline, and a disaster there loses it.${region.note} ${target} to keep copies ${copies[best]}.`
  );
}

function fixesFor(resource: Resource, region: RegionJudgement): readonly Fix[] {
  const sku = stringOf(valueAt(resource.body, skuPath)) ?? 'Standard_LRS';
  return alternatives(resource, region).map((alternative, index) => ({
    title: `Keep copies ${copies[alternative]} (${alternative})`,
    preferred: index === 0,
    safety: 'review',
    changes: [setProperty(resource, skuPath, withRedundancy(sku, alternative))],
  }));
}
