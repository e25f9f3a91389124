import type { StatusReport } from './status-report';

/** The report for programs. A number that could not be read is null. */
export function toStatusJson({ failure, tenants, estate }: StatusReport, indent = 2): string {
  const told = {
    asOf: estate.asOf,
    ...(failure && { error: failure }),
    tenants: tenants.map((tenant) => ({
      ...{ id: tenant.id, name: tenant.name, domain: tenant.domain },
      ...(tenant.failure && { error: tenant.failure }),
    })),
    subscriptions: estate.subscriptions,
  };
  return `${JSON.stringify(told, null, indent)}\n`;
}
