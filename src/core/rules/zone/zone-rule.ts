import type { Resource } from '../../design/resource';
import type { FaultType, Layer, ResourceRule, RuleContext } from '../rule';
import type { Severity, Verdict } from '../verdict';
import { undecidedExemption } from './judge-zones';
import { presenceOf } from './presence';
import { judgeRegion, type RegionJudgement } from './region';

export interface ZoneRuleDetails {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly layer: Layer;
  /** The one ARM type that the rule reads. */
  readonly type: string;
  readonly aliases: readonly string[];
  readonly links: readonly string[];
  /** Faults mitigated besides that of an availability zone. */
  readonly furtherFaultTypes?: readonly FaultType[];
  /** Left out: true. */
  readonly enabledByDefault?: boolean;
}

/** A rule about availability zones: it gives no verdict on a resource in a region that has none. */
export function zoneRule(
  details: ZoneRuleDetails,
  judge: (resource: Resource, region: RegionJudgement, context: RuleContext) => readonly Verdict[],
): ResourceRule {
  return {
    subject: 'resource',
    id: details.id,
    title: details.title,
    severity: details.severity,
    pillar: 'reliability',
    faultTypes: ['availability-zone-fault', ...(details.furtherFaultTypes ?? [])],
    layer: details.layer,
    resourceTypes: [details.type],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: details.aliases,
    fixable: true,
    enabledByDefault: details.enabledByDefault ?? true,
    links: details.links,
    check: (resource, context) => {
      const region = judgeRegion(resource, context.design);
      return region.hasZones === 'no' ? [] : outsideEdgeZones(resource, judge(resource, region, context));
    },
  };
}

/** In an edge zone there are no zones to choose, so a failure holds only where it is certain that there is none. */
export function outsideEdgeZones(resource: Resource, verdicts: readonly Verdict[]): readonly Verdict[] {
  const edgeZone = presenceOf(resource, 'extendedLocation.name');
  if (edgeZone.kind !== 'unknown') return verdicts;
  return verdicts.map((verdict) => (verdict.kind === 'fail' ? undecidedExemption(resource, edgeZone) : verdict));
}
