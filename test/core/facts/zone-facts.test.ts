import { describe, expect, it } from 'vitest';
import { isElasticPlanSku, planSkuOffersZones } from '../../../src/core/facts/app-service-plan-skus';
import { expressRouteGatewayZones, vpnGatewayZones } from '../../../src/core/facts/gateway-skus';
import { isZoneRedundantDiskSku, zoneRedundantDiskSku } from '../../../src/core/facts/managed-disk-skus';
import { omittedZonesMeantAll, publicIpIsRedundantByDefault } from '../../../src/core/facts/network-zone-defaults';
import { redisSpreadsByDefault } from '../../../src/core/facts/redis-zones';
import { isHyperscale, sqlSkuOffersZones } from '../../../src/core/facts/sql-database-skus';
import { isLocallyRedundant, storageKindOffersZones, withRedundancy } from '../../../src/core/facts/storage-redundancy';

describe('App Service plan SKUs', () => {
  it.each(['P1v2', 'P0v3', 'P1mv3', 'P2v4', 'I1v2', 'I1mv2', 'EP1', 'WS3'])('%s can be zone-redundant', (sku) => {
    expect(planSkuOffersZones(sku)).toBe(true);
  });

  it.each(['F1', 'D1', 'B1', 'S1', 'P1', 'Y1', 'FC1', 'I1', ''])('%s cannot', (sku) => {
    expect(planSkuOffersZones(sku)).toBe(false);
  });

  it('tells elastic plans', () => {
    expect(isElasticPlanSku('EP2')).toBe(true);
    expect(isElasticPlanSku('P1v3')).toBe(false);
  });
});

describe('gateway SKUs', () => {
  it('have a twin of the same size where one spans zones', () => {
    expect(vpnGatewayZones('vpngw3')).toEqual({ kind: 'without-zones', twin: 'VpnGw3AZ' });
    expect(vpnGatewayZones('Basic')).toEqual({ kind: 'without-zones' });
    expect(expressRouteGatewayZones('UltraPerformance')).toEqual({ kind: 'without-zones', twin: 'ErGw3AZ' });
  });

  it('that span zones are left alone', () => {
    expect(vpnGatewayZones('VpnGw1AZ').kind).toBe('zones');
    expect(expressRouteGatewayZones('ErGwScale').kind).toBe('zones');
  });
});

describe('managed disk SKUs', () => {
  it('have a zone-redundant form where Azure offers one', () => {
    expect(zoneRedundantDiskSku('Premium_LRS')).toBe('Premium_ZRS');
    expect(zoneRedundantDiskSku('UltraSSD_LRS')).toBeUndefined();
    expect(isZoneRedundantDiskSku('StandardSSD_ZRS')).toBe(true);
  });
});

describe('network defaults', () => {
  it('changed with version 2020-08-01', () => {
    expect(omittedZonesMeantAll('2020-07-01')).toBe(true);
    expect(omittedZonesMeantAll('2020-08-01')).toBe(false);
    expect(omittedZonesMeantAll(undefined)).toBe(false);
  });

  it('differ by region for public addresses', () => {
    expect(publicIpIsRedundantByDefault('westeurope')).toBe(true);
    expect(publicIpIsRedundantByDefault('westus3')).toBe(false);
  });
});

describe('Redis', () => {
  it('spreads by itself since version 2024-11-01', () => {
    expect(redisSpreadsByDefault('2024-03-01')).toBe(false);
    expect(redisSpreadsByDefault('2024-11-01')).toBe(true);
  });
});

describe('SQL database SKUs', () => {
  it.each([
    ['GeneralPurpose', 'GP_Gen5_2'],
    [undefined, 'GP_S_Gen5_1'],
    ['Premium', 'P2'],
    ['Hyperscale', undefined],
  ])('%s %s can be zone-redundant', (tier, name) => {
    expect(sqlSkuOffersZones(tier, name)).toBe(true);
  });

  it.each([
    ['Standard', 'S3'],
    ['Basic', 'Basic'],
    [undefined, 'DW100c'],
    ['GeneralPurpose', 'GP_DC_2'],
    ['GeneralPurpose', 'GP_Fsv2_8'],
    ['BusinessCritical', 'BC_M_8'],
  ])('%s %s cannot', (tier, name) => {
    expect(sqlSkuOffersZones(tier, name)).toBe(false);
  });

  it('tells Hyperscale', () => {
    expect(isHyperscale(undefined, 'HS_PRMS_8')).toBe(true);
    expect(isHyperscale('Premium', 'P2')).toBe(false);
  });
});

describe('storage redundancy', () => {
  it('is read from the SKU', () => {
    expect(isLocallyRedundant('Standard_LRS')).toBe(true);
    expect(isLocallyRedundant('Standard_RAGZRS')).toBe(false);
    expect(withRedundancy('StandardV2_LRS', 'ZRS')).toBe('StandardV2_ZRS');
  });

  it('depends on the kind', () => {
    expect(storageKindOffersZones('StorageV2')).toBe(true);
    expect(storageKindOffersZones('Storage')).toBe(false);
  });
});
