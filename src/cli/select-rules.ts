import type { Configuration } from '../core/config/configuration';
import { findRules, rulesInForce, severityInForce } from '../core/config/rule-selection';
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
    names.flatMap(rulesNamed).map((rule) => [rule, severityInForce(rule, configuration) ?? rule.severity]),
  );
}

/**
 * The rules of that id, of that area, or of that id in another tool.
 * @throws UsageError where there is none.
 */
export function rulesNamed(name: string): readonly Rule[] {
  const rules = findRules(allRules, name);
  if (rules.length === 0) throw new UsageError(`There is no rule \`${name}\`. \`faultline rules\` lists them.`);
  return rules;
}
