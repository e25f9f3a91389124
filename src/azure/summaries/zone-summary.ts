import type { ZoneEstate, ZoneItem, ZoneRisk, ZoneSubject } from '../estate/zones';
import { isAtRisk } from '../zones/zone-estate';
import { joinParts, type SectionSummary } from './section-summary';
import { type EstateSeverity, worstOf } from './severity';

const partsShown = 4;

const nouns: readonly (readonly [ZoneSubject, singular: string, plural: string])[] = [
  ['virtual-machine', 'machine', 'machines'],
  ['scale-set', 'scale set', 'scale sets'],
  ['agent-pool', 'node pool', 'node pools'],
  ['storage-account', 'account', 'accounts'],
  ['disk', 'disk', 'disks'],
  ['virtual-network-gateway', 'gateway', 'gateways'],
  ['application-gateway', 'application gateway', 'application gateways'],
  ['firewall', 'firewall', 'firewalls'],
  ['load-balancer', 'load balancer', 'load balancers'],
  ['public-ip', 'public IP', 'public IPs'],
];

const risks: readonly (readonly [ZoneRisk, adjective: string])[] = [
  ['regional', 'regional'],
  ['single-zone', 'single-zone'],
  ['locally-redundant', 'LRS'],
];

const severities: Readonly<Record<ZoneRisk, EstateSeverity>> = {
  regional: 'warning',
  'single-zone': 'warning',
  'locally-redundant': 'warning',
  unknown: 'unknown',
  'no-zones-in-region': 'fine',
  zonal: 'fine',
  'zone-redundant': 'fine',
};

/** `12 regional machines · 3 LRS accounts`: machines first, four kinds at most, then how many more are at risk. */
export function zoneSummary({ items }: ZoneEstate): SectionSummary {
  const counts = nouns.flatMap(([subject, singular, plural]) =>
    risks.flatMap(([risk, adjective]) => {
      const count = items.filter((item) => item.subject === subject && item.risk === risk).length;
      return count > 0 ? [{ count, text: `${count} ${adjective} ${count === 1 ? singular : plural}` }] : [];
    }),
  );
  const hidden = counts.slice(partsShown).reduce((sum, { count }) => sum + count, 0);
  const parts = [...counts.slice(0, partsShown).map(({ text }) => text), hidden > 0 ? `${hidden} more` : ''];
  return {
    text: counts.length > 0 ? joinParts(parts) : textWithoutRisk(items),
    worst: worstOf(items.map(severityOfZoneItem)),
    atRisk: 0,
  };
}

export function severityOfZoneItem({ risk }: ZoneItem): EstateSeverity {
  return severities[risk];
}

function textWithoutRisk(items: readonly ZoneItem[]): string {
  if (items.length === 0) return 'nothing to judge';
  const unknown = items.filter(({ risk }) => risk === 'unknown').length;
  const fine = items.filter((item) => !isAtRisk(item) && item.risk !== 'unknown').length;
  return joinParts([fine > 0 ? `${fine} fine` : '', unknown > 0 ? `${unknown} cannot tell` : '']);
}
