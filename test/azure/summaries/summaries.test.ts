import { describe, expect, it } from 'vitest';
import type { AzureLocalInstance } from '../../../src/azure/estate/azure-local';
import type { CapacityEstate, CapacityGroup, CapacityReservation } from '../../../src/azure/estate/capacity';
import type { SubscriptionEstate } from '../../../src/azure/estate/estate';
import type { FlowLog, FlowLogCoverage, FlowLogEstate, LoggedNetwork } from '../../../src/azure/estate/flow-logs';
import type { ZoneItem, ZoneRisk, ZoneSubject } from '../../../src/azure/estate/zones';
import { azureLocalSummary, azureLocalText } from '../../../src/azure/summaries/azure-local-summary';
import { capacitySummary, severityOfGroup, unreservedText } from '../../../src/azure/summaries/capacity-summary';
import {
  flowLogSummary,
  networkLensText,
  networkText,
  retirementText,
  severityOfNetwork,
} from '../../../src/azure/summaries/flow-log-summary';
import { perMonth, totalCosts } from '../../../src/azure/summaries/money';
import {
  capacityGroupText,
  reservationLensText,
  reservationNumbersText,
  reservationStateText,
} from '../../../src/azure/summaries/reservation-text';
import { partSummary, subscriptionSummary } from '../../../src/azure/summaries/subscription-summary';
import { zoneSummary } from '../../../src/azure/summaries/zone-summary';

const now = new Date('2026-11-21T10:00:00Z');

function reservation(cells: Partial<CapacityReservation> = {}): CapacityReservation {
  const identity = { id: '/r', name: 'Zone1_D16s_v5', size: 'Standard_D16s_v5', zone: '1', type: 'targeted' } as const;
  return { ...identity, reserved: 4, effective: 4, allocated: 4, associated: 4, state: 'protected', ...cells };
}

const over = reservation({ allocated: 5, associated: 6, state: 'over-allocated' });
const idle = reservation({ allocated: 2, associated: 2, state: 'idle', idleCost: { amount: 610.4, currency: 'EUR' } });
const failed = reservation({ reserved: 8, effective: 2, allocated: 2, associated: 2, state: 'failed' });

function group(reservations: readonly CapacityReservation[], cells: Partial<CapacityGroup> = {}): CapacityGroup {
  const identity = { id: '/g', name: 'crg-payments-weu', location: 'westeurope' };
  return { ...identity, zones: ['1', '2', '3'], shared: null, reservations, machines: [], ...cells };
}

function network(coverage: FlowLogCoverage, logs: readonly FlowLog[] = []): LoggedNetwork {
  return { id: `/${coverage}`, name: coverage, location: 'westeurope', coverage, logs, members: [] };
}

const log: FlowLog = {
  id: '/log',
  name: 'log',
  target: '/nsg',
  targetType: 'network-security-group',
  enabled: true,
  retentionDays: 0,
  analytics: false,
  intervalMinutes: null,
  provisioningState: 'Succeeded',
  storageId: '/st',
  recordTypes: null,
  faults: [],
};

function item(subject: ZoneSubject, risk: ZoneRisk): ZoneItem {
  return { id: '/i', name: 'i', subject, location: 'westeurope', zones: [], risk, detail: '' };
}

function times<T>(count: number, value: T): readonly T[] {
  return Array.from({ length: count }, () => value);
}

describe('the lines of a reservation', () => {
  it('tell the four numbers, and which could not be read', () => {
    expect(reservationNumbersText(over)).toBe('reserved 4 · effective 4 · allocated 5 · associated 6');
    expect(reservationNumbersText(reservation({ effective: null, allocated: null, associated: 0 }))).toBe(
      'reserved 4 · effective not read · allocated not read · associated 0',
    );
  });

  it.each([
    [over, 'Over-allocated'],
    [idle, '2 idle · €610/month'],
    [reservation({ allocated: 3, state: 'idle' }), '1 idle'],
    [failed, 'Failed: restore to 2'],
    [reservation({ state: 'failed', effective: null }), 'Failed'],
    [
      reservation({ state: 'latent-over-allocation', idleCost: { amount: 5, currency: 'EUR' } }),
      'Latent over-allocation · €5/month unused',
    ],
    [reservation(), 'Protected'],
  ])('tell the state', (each, text) => {
    expect(reservationStateText(each)).toBe(text);
  });

  it('fit above code', () => {
    expect(reservationLensText(reservation({ reserved: 2, allocated: 3, state: 'over-allocated' }))).toBe(
      'reserved 2 · allocated 3 · over-allocated',
    );
  });

  it('tell the zones and consumers of a group', () => {
    const shared = { owner: 'a', consumers: ['b', 'c'], physicalZones: {} };
    expect(capacityGroupText(group([], { shared }))).toBe('zones 1 2 3 · shared with 2');
    expect(capacityGroupText(group([], { zones: ['2'] }))).toBe('zone 2');
    expect(capacityGroupText(group([], { zones: [] }))).toBe('regional');
  });
});

describe('the summary of capacity', () => {
  function summary(groups: readonly CapacityGroup[], unreserved: CapacityEstate['unreserved'] = []) {
    return capacitySummary({ groups, unreserved });
  }

  it('counts states worst first, with what is unused', () => {
    const second = { ...idle, idleCost: { amount: 594, currency: 'EUR' } };
    expect(summary([group([over, idle, reservation()]), group([second])])).toEqual({
      text: '1 over-allocated · 2 idle · €1,204/month unused',
      worst: 'error',
      atRisk: 1,
    });
    expect(summary([group([idle, over, failed])])).toMatchObject({
      text: '1 failed · 1 over-allocated · 1 idle · €610/month unused',
      atRisk: 2,
    });
  });

  it('counts machines that match nothing, and those not reserved', () => {
    const machine = { id: '/m', name: 'm', size: null, zone: null, powerState: null, state: 'mismatch' } as const;
    const unreserved = { ...machine, timeCreated: null, reason: 'name dc-*' };
    expect(summary([group([reservation()], { machines: [machine] })], [unreserved])).toEqual({
      text: '1 mismatch · 1 not reserved',
      worst: 'error',
      atRisk: 1,
    });
    expect(summary([], [unreserved])).toEqual({ text: '1 not reserved', worst: 'warning', atRisk: 0 });
    expect(unreservedText([unreserved])).toBe('1 always-on machine');
  });

  it('says where all is well, and where there is nothing', () => {
    expect(summary([group([reservation(), reservation()])])).toEqual({ text: '2 protected', worst: 'fine', atRisk: 0 });
    expect(summary([group([])])).toMatchObject({ text: 'no reservations', worst: 'fine' });
    expect(summary([])).toMatchObject({ text: 'none', worst: 'fine' });
  });

  it('is not fine where a group could not be read', () => {
    const error = { code: 'Throttled', message: 'Throttled until 10:20.' };
    expect(severityOfGroup(group([reservation()], { error }))).toBe('unknown');
    expect(severityOfGroup(group([idle], { error }))).toBe('warning');
    expect(summary([group([reservation({ state: 'unknown' })])])).toMatchObject({
      text: '1 unknown',
      worst: 'unknown',
    });
  });
});

describe('money', () => {
  it.each([
    [{ amount: 1204.4, currency: 'EUR' }, '€1,204/month'],
    [{ amount: 0.25, currency: 'USD' }, '$0.25/month'],
    [{ amount: 12, currency: 'euros' }, '12 euros/month'],
    [{ amount: 0, currency: 'GBP' }, '£0.00/month'],
  ])('is told by month', (cost, text) => {
    expect(perMonth(cost)).toBe(text);
  });

  it('is summed by currency', () => {
    const costs = [
      { amount: 1, currency: 'USD' },
      { amount: 2, currency: 'EUR' },
      { amount: 3, currency: 'USD' },
    ];
    expect(totalCosts(costs)).toEqual([
      { amount: 2, currency: 'EUR' },
      { amount: 4, currency: 'USD' },
    ]);
  });
});

describe('the summary of flow logs', () => {
  function summary(networks: readonly LoggedNetwork[], more: Partial<FlowLogEstate> = {}) {
    return flowLogSummary({ networks, orphans: [], unplaced: [], ...more });
  }

  it('counts coverage', () => {
    expect(summary([network('none'), ...times(4, network('vnet')), network('nsg-only'), network('none')])).toEqual({
      text: '4 covered · 1 NSG only · 2 none',
      worst: 'error',
      atRisk: 2,
    });
    expect(summary([network('both'), network('partial')], { orphans: [log, log], unplaced: [log] })).toEqual({
      text: '1 logged twice · 1 partly covered · 2 orphan logs · 1 log elsewhere',
      worst: 'warning',
      atRisk: 0,
    });
    expect(summary([])).toEqual({ text: 'no networks', worst: 'fine', atRisk: 0 });
  });

  it('is no better than the faults of the logs', () => {
    expect(severityOfNetwork(network('vnet', [log]))).toBe('fine');
    expect(severityOfNetwork(network('vnet', [{ ...log, faults: ['It is premium.'] }]))).toBe('warning');
  });

  it('tells the days that logs of security groups have left', () => {
    expect(networkText(network('nsg-only', [log]), now)).toBe('NSG log only · retires in 313 days');
    expect(networkText(network('both', [log]), now)).toContain('doubled cost · retires in 313 days');
    expect(networkText(network('none', [{ ...log, enabled: false }]), now)).toBe('no flow log');
    expect(networkLensText(network('nsg-only', [log]), now)).toBe('only an NSG log, 313 days left');
    expect(networkLensText(network('vnet'), now)).toBe('covered');
    expect(retirementText(new Date('2027-09-29'))).toBe('retires in 1 day');
    expect(retirementText(new Date('2027-09-30'))).toBe('retires today');
    expect(networkLensText(network('nsg-only'), new Date('2027-10-01'))).toBe('only an NSG log, retired on 2027-09-30');
  });
});

describe('the summary of zones', () => {
  it('counts what is at risk, machines first', () => {
    const items = [
      ...times(3, item('storage-account', 'locally-redundant')),
      ...times(12, item('virtual-machine', 'regional')),
      item('virtual-machine', 'zonal'),
    ];
    expect(zoneSummary({ items })).toEqual({
      text: '12 regional machines · 3 LRS accounts',
      worst: 'warning',
      atRisk: 0,
    });
  });

  it('keeps to four kinds', () => {
    const items = [
      item('virtual-machine', 'regional'),
      item('scale-set', 'single-zone'),
      item('agent-pool', 'single-zone'),
      item('storage-account', 'locally-redundant'),
      item('disk', 'locally-redundant'),
      item('public-ip', 'regional'),
    ];
    expect(zoneSummary({ items }).text).toBe(
      '1 regional machine · 1 single-zone scale set · 1 single-zone node pool · 1 LRS account · 2 more',
    );
  });

  it('says what is fine, and what could not be told', () => {
    const items = [item('disk', 'zonal'), item('virtual-machine', 'no-zones-in-region'), item('firewall', 'unknown')];
    expect(zoneSummary({ items })).toMatchObject({ text: '2 fine · 1 cannot tell', worst: 'unknown' });
    expect(zoneSummary({ items: [] })).toMatchObject({ text: 'nothing to judge', worst: 'fine' });
  });
});

describe('the summary of Azure Local', () => {
  const instance: AzureLocalInstance = {
    id: '/l',
    name: 'berlin',
    location: 'westeurope',
    connection: 'Connected',
    health: 'Success',
    update: 'AppliedSuccessfully',
    nodes: 2,
    lastSync: null,
    worst: 'fine',
  };

  it('counts what is wrong', () => {
    const failedUpdate = { ...instance, update: 'UpdateFailed', worst: 'warning' } as const;
    expect(azureLocalSummary({ instances: [instance, failedUpdate] })).toEqual({
      text: '2 instances · 1 update failed',
      worst: 'warning',
      atRisk: 0,
    });
    const lost = { ...instance, connection: 'Disconnected', health: 'Failure', worst: 'error' } as const;
    expect(azureLocalSummary({ instances: [lost] })).toEqual({
      text: '1 instance · 1 disconnected · 1 unhealthy',
      worst: 'error',
      atRisk: 1,
    });
    expect(azureLocalSummary({ instances: [] }).text).toBe('none');
  });

  it("tells an instance in Azure's words", () => {
    expect(azureLocalText({ ...instance, health: null })).toBe(
      'Connected · health not read · update AppliedSuccessfully',
    );
  });
});

describe('the summary of a subscription', () => {
  const subscription: SubscriptionEstate = {
    id: 'sub',
    name: 'sub-payments-prod',
    tenantId: 'tenant',
    failures: {},
    capacity: { groups: [group([over, idle, failed])], unreserved: [] },
    flowLogs: { networks: [network('nsg-only'), network('none')], orphans: [], unplaced: [] },
    zones: { items: [item('virtual-machine', 'regional')] },
    azureLocal: { instances: [] },
    asOf: now.toISOString(),
  };

  it('counts what is at risk in all parts', () => {
    expect(subscriptionSummary(subscription)).toEqual({ text: '3 at risk', worst: 'error', atRisk: 3 });
  });

  it('says nothing where nothing is at risk', () => {
    const fine = { ...subscription, capacity: { groups: [], unreserved: [] }, flowLogs: null };
    expect(subscriptionSummary(fine)).toEqual({ text: '', worst: 'warning', atRisk: 0 });
  });

  it('says why a part is missing, and never counts it as fine', () => {
    const failures = { zones: { code: 'Throttled', message: 'Throttled until 10:20.' } };
    const partly = { ...subscription, failures, zones: null, azureLocal: null };
    expect(partSummary(partly, 'zones')).toEqual({ text: 'Throttled until 10:20.', worst: 'unknown', atRisk: 0 });
    expect(partSummary(partly, 'azureLocal').text).toBe('not read');
    expect(partSummary(partly, 'flowLogs').text).toBe('1 NSG only · 1 none');
  });

  it('is the failure where nothing could be read', () => {
    const error = { code: 'AuthorizationFailed', message: 'Access denied: needs Reader' };
    expect(subscriptionSummary({ ...subscription, error })).toEqual({
      text: error.message,
      worst: 'unknown',
      atRisk: 0,
    });
  });
});
