import type { SubscriptionEstate } from '../../azure/estate/estate';
import { type StatusItem, statusItems } from './status-items';
import { type StatusReport, tenantLabel } from './status-report';

const itemColumns = [
  'kind',
  'group',
  'name',
  'location',
  'size',
  'zone',
  'reserved',
  'effective',
  'allocated',
  'associated',
  'powerState',
  'state',
  'severity',
  'detail',
  'id',
] as const satisfies readonly (keyof StatusItem)[];

const columns = ['tenant', 'subscription', 'subscriptionId', ...itemColumns, 'asOf'];

/** The report for spreadsheets (RFC 4180): a line for each thing, and one for what could not be read. */
export function toStatusCsv({ tenants, estate }: StatusReport): string {
  const labels = new Map(tenants.map((tenant) => [tenant.id, tenantLabel(tenant)]));
  const lines = [
    columns,
    ...tenants.flatMap(({ id, failure }) =>
      failure ? [failureLine([labels.get(id) ?? id, '', ''], failure, estate.asOf)] : [],
    ),
    ...estate.subscriptions.flatMap((subscription) =>
      subscriptionLines(subscription, labels.get(subscription.tenantId) ?? subscription.tenantId),
    ),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function subscriptionLines(subscription: SubscriptionEstate, tenant: string): readonly (readonly string[])[] {
  const { name, id, error, failures, asOf } = subscription;
  const place = [tenant, name, id];
  const causes = [...(error ? [error] : []), ...Object.values(failures)];
  return [
    ...causes.map((failure) => failureLine(place, failure, asOf)),
    ...statusItems(subscription).map((item) => [
      ...place,
      ...itemColumns.map((column) => String(item[column] ?? '')),
      asOf,
    ]),
  ];
}

function failureLine(
  place: readonly string[],
  { code, message }: { readonly code: string; readonly message: string },
  asOf: string,
): readonly string[] {
  const told: Partial<Record<(typeof itemColumns)[number], string>> = { kind: 'failure', state: code, detail: message };
  return [...place, ...itemColumns.map((column) => told[column] ?? ''), asOf];
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
