import { describe, expect, it } from 'vitest';
import type { CapacityReservation } from '../../../src/azure/estate/capacity';
import type { SubscriptionEstate } from '../../../src/azure/estate/estate';
import { plain } from '../../../src/reports/pretty-report';
import { alignedRows } from '../../../src/reports/status/aligned-rows';
import { toStatusCsv } from '../../../src/reports/status/status-csv';
import { toStatusJson } from '../../../src/reports/status/status-json';
import type { StatusReport } from '../../../src/reports/status/status-report';
import { toStatusTable } from '../../../src/reports/status/status-table';

const asOf = '2026-11-21T10:42:00.000Z';
const now = new Date(asOf);

function reservation(name: string, more: Partial<CapacityReservation>): CapacityReservation {
  const numbers = { reserved: 4, effective: 4, allocated: 4, associated: 4 };
  return {
    id: `/r/${name}`,
    name,
    size: 'Standard_D4s_v5',
    zone: '1',
    type: 'targeted',
    ...numbers,
    state: 'protected',
    ...more,
  };
}

function reportOf(subscription: Partial<SubscriptionEstate>, more: Partial<StatusReport> = {}): StatusReport {
  const nothing = { capacity: null, flowLogs: null, zones: null, azureLocal: null, failures: {} };
  const whole: SubscriptionEstate = {
    id: 'sub-1',
    name: 'sub-payments',
    tenantId: 'tenant',
    ...nothing,
    asOf,
    ...subscription,
  };
  return {
    tenants: [{ id: 'tenant', name: 'Contoso', domain: 'contoso.com' }],
    estate: { asOf, subscriptions: [whole] },
    ...more,
  };
}

const capacity = {
  groups: [
    {
      ...{ id: '/g/crg', name: 'crg-payments', location: 'westeurope', zones: ['1'], shared: null, machines: [] },
      reservations: [
        reservation('Zone1_D4s_v5', {}),
        reservation('Regional', { zone: null, effective: null, allocated: null, associated: null, state: 'unknown' }),
      ],
    },
  ],
  unreserved: [],
};

describe('the table', () => {
  it('lines columns up and says what could not be read', () => {
    const failures = { flowLogs: { code: 'Timeout', message: 'Azure gave no answer within 30 seconds.' } };
    const table = toStatusTable(reportOf({ capacity, failures }), now, { paint: plain });
    const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
    expect(table).toBe(`contoso.com  1 subscription
  sub-payments  as of ${time}
    Capacity reservations  1 unknown
      crg-payments  zone 1
      ✓  Zone1_D4s_v5  Standard_D4s_v5  zone 1    reserved 4  effective 4         allocated 4         associated 4         Protected
      ?  Regional      Standard_D4s_v5  regional  reserved 4  effective not read  allocated not read  associated not read  Unknown
    Flow logs  ⚠ Azure gave no answer within 30 seconds.
    Zones and redundancy  ⚠ not read
    Azure Local  ⚠ not read

1 tenant · 1 subscription · 0 errors · 0 warnings · 1 fine · 1 cannot tell · 1 not read in full
`);
  });

  it('tells the cause beside a subscription or tenant that could not be read', () => {
    const error = { code: 'AuthorizationFailed', message: 'Access denied: needs Reader.' };
    const fabrikam = {
      id: 'f',
      name: 'Fabrikam',
      domain: null,
      failure: { code: 'SignInNeeded', message: 'Sign-in needed.' },
    };
    const table = toStatusTable(reportOf({ error }, { tenants: [fabrikam] }), now, { paint: plain });
    expect(table).toContain('Fabrikam  ⚠ Sign-in needed.');
    expect(toStatusTable(reportOf({ error }), now, { paint: plain })).toContain(
      'sub-payments  ⚠ Access denied: needs Reader.',
    );
  });
});

describe('columns', () => {
  it('line up where cells are coloured and have signs beyond ASCII', () => {
    const rows = [
      [{ text: '✕', style: 'red' as const }, { text: 'a' }, { text: 'end' }],
      [{ text: '●' }, { text: 'long', style: 'green' as const }, { text: 'end' }],
    ];
    expect(alignedRows(rows, (style, text) => `<${style}>${text}</>`)).toEqual([
      '<red>✕</>  a     end',
      '●  <green>long</>  end',
    ]);
  });
});

describe('JSON', () => {
  it('has null where a number or a part could not be read, and the reason beside it', () => {
    const failures = { flowLogs: { code: 'Timeout', message: 'No answer.' } };
    const { subscriptions } = JSON.parse(toStatusJson(reportOf({ capacity, failures })));
    expect(subscriptions[0]).toMatchObject({ flowLogs: null, zones: null, azureLocal: null, failures });
    expect(subscriptions[0].capacity.groups[0].reservations[1]).toMatchObject({ reserved: 4, allocated: null });
  });

  it('tells why nothing at all could be read', () => {
    const failure = { code: 'NoConnection', message: 'No connection.' };
    const report = { failure, tenants: [], estate: { asOf, subscriptions: [] } };
    expect(JSON.parse(toStatusJson(report))).toEqual({ asOf, error: failure, tenants: [], subscriptions: [] });
  });
});

describe('CSV', () => {
  it('quotes what needs it and leaves empty what could not be read', () => {
    const error = { code: 'Http418', message: 'Azure said "no", twice' };
    const lines = toStatusCsv(reportOf({ capacity, error })).split('\r\n');
    expect(lines[1]).toBe(
      `contoso.com,sub-payments,sub-1,failure,,,,,,,,,,,Http418,,"Azure said ""no"", twice",,${asOf}`,
    );
    expect(lines[3]).toContain(',Regional,westeurope,Standard_D4s_v5,,4,,,,,unknown,unknown,');
  });
});
