import type { Environment } from '../design/deployment-context';
import type { RuleInformation } from '../rules/rule';
import type { Severity } from '../rules/verdict';

/**
 * What an environment makes of a failure's severity: the loss of a zone is worth knowing where nothing runs that matters,
 * and is an error where a mission depends on it. Other rules weigh the same everywhere.
 */
export function severityIn(environment: Environment | undefined, rule: RuleInformation, severity: Severity): Severity {
  if (!rule.id.startsWith('zone/')) return severity;
  if (environment === 'non-production') return 'information';
  return environment === 'mission-critical' ? 'error' : severity;
}
