import type { Configuration } from '../core/config/configuration';
import { findRule, rulesInForce, severityInForce } from '../core/config/rule-selection';
import { allRules } from '../core/rules/all-rules';
import type { Rule } from '../core/rules/rule';
import type { Severity } from '../core/rules/verdict';
import { UsageError } from './command-line';

/**
 * The rules to run: those that are named, even if they are off, else those in force.
 * @throws UsageError for a name that no rule has.
 */
export function selectRules(names: readonly string[], configuration: Configuration): ReadonlyMap<Rule, Severity> {
  if (names.length === 0) return rulesInForce(allRules, configuration);
  return new Map(
    names.map((name) => {
      const rule = ruleNamed(name);
      return [rule, severityInForce(rule, configuration) ?? rule.severity];
    }),
  );
}

/**
 * The rule of that id, or of that id in another tool.
 * @throws UsageError
 */
export function ruleNamed(name: string): Rule {
  const rule = findRule(allRules, name);
  if (!rule) throw new UsageError(`There is no rule \`${name}\`. \`faultline rules\` lists them.`);
  return rule;
}
