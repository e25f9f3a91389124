import type { ReportedFinding } from './lint-report';

/** What a report says of a finding, passing ones too. */
export function messageOf({ verdict, resource, message }: ReportedFinding): string {
  return verdict === 'pass' ? `${resource.address} is fine.` : message;
}
