import { normalizeRegion, regionZones } from '../../core/facts/regions';
import {
  isLocallyRedundant,
  isPremiumStorage,
  storageKindOffersZones,
  withRedundancy,
} from '../../core/facts/storage-redundancy';
import type { ZoneItem } from '../estate/zones';
import { textOf } from '../rows/cell';
import type { StorageAccountRow } from '../rows/zone-rows';
import { judgement, type ZoneJudgement, zoneItem } from './zone-item';

/** A storage account is protected by copies in three zones; its SKU tells. */
export function storageAccountZones(row: StorageAccountRow): ZoneItem {
  return zoneItem(row, 'storage-account', [], judgeAccount(row));
}

function judgeAccount(row: StorageAccountRow): ZoneJudgement {
  const sku = textOf(row.sku);
  if (sku === null) return judgement('unknown', 'Its redundancy could not be read.');
  if (isLocallyRedundant(sku)) return judgeLocallyRedundant(row, sku);
  if (/_(ra)?gzrs$/i.test(sku)) {
    return judgement('zone-redundant', `${sku} keeps copies in three zones and in a second region.`);
  }
  if (/_zrs$/i.test(sku)) return judgement('zone-redundant', `${sku} keeps copies in three zones.`);
  if (!/_(ra)?grs$/i.test(sku)) return judgement('unknown', `The redundancy of ${sku} is not known here.`);
  return judgement(
    'regional',
    `${sku} keeps copies in a second region, but those of ${normalizeRegion(row.location)} in one datacenter: an outage there ` +
      'takes the data offline until a failover.',
  );
}

function judgeLocallyRedundant(row: StorageAccountRow, sku: string): ZoneJudgement {
  const region = normalizeRegion(row.location);
  const zones = regionZones(region);
  const kept = `${sku} keeps all copies in one datacenter of ${region}.`;
  const hasZones = zones === undefined || zones.length > 0;
  if (hasZones && storageKindOffersZones(textOf(row.kind) ?? '')) {
    return judgement('locally-redundant', `${kept} ${withRedundancy(sku, 'ZRS')} would keep them in three zones.`);
  }
  if (isPremiumStorage(sku)) {
    return judgement(
      'no-zones-in-region',
      `${kept} The region has no zones, and premium accounts have no copy elsewhere.`,
    );
  }
  return judgement('locally-redundant', `${kept} ${withRedundancy(sku, 'GRS')} would keep copies in a second region.`);
}
