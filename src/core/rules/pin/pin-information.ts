import type { RuleInformation, RuleLanguage } from '../rule';
import type { Severity } from '../verdict';

export interface PinRuleDetails {
  readonly subject: string;
  readonly title: string;
  readonly severity: Severity;
  readonly resourceTypes?: readonly string[];
  readonly languages: readonly RuleLanguage[];
  readonly aliases: readonly string[];
  readonly links: readonly string[];
}

/**
 * What all rules about versions have in common: they keep a change that somebody else publishes from reaching a
 * deployment unseen, which is how one faulty release takes every region down at once.
 */
export function pinInformation({ subject, resourceTypes = [], ...details }: PinRuleDetails): RuleInformation {
  return {
    id: `pin/${subject}`,
    pillar: 'operations',
    faultTypes: ['service-fault-global'],
    layer: 'operations-and-cost',
    resourceTypes,
    fixable: true,
    enabledByDefault: true,
    ...details,
  };
}
