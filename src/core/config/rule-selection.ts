import type { Rule } from '../rules/rule';
import type { Severity } from '../rules/verdict';
import type { Configuration, RuleLevel } from './configuration';

/** The severity at which a rule runs, or undefined where it is off. */
export function severityInForce(rule: Rule, configuration: Configuration): Severity | undefined {
  const level = configuredLevel(rule, configuration);
  const strict = configuration.profile === 'strict';
  if (level === 'off') return undefined;
  if (level === undefined && !rule.enabledByDefault && !strict) return undefined;
  if (level !== undefined && level !== 'on') return level;
  return strict && rule.id.startsWith('cmk/') ? 'warning' : rule.severity;
}

/** The rules that are on, each with its severity in force. */
export function rulesInForce(rules: readonly Rule[], configuration: Configuration): ReadonlyMap<Rule, Severity> {
  const result = new Map<Rule, Severity>();
  for (const rule of rules) {
    const severity = severityInForce(rule, configuration);
    if (severity) result.set(rule, severity);
  }
  return result;
}

/** Finds a rule by its id or by another tool's id for it, with or without the tool's name in front. */
export function findRule<T extends { id: string; aliases: readonly string[] }>(
  rules: readonly T[],
  name: string,
): T | undefined {
  const wanted = name.toLowerCase();
  return (
    rules.find((rule) => rule.id === wanted) ??
    rules.find((rule) => rule.aliases.some((alias) => alias.toLowerCase() === wanted || withoutTool(alias) === wanted))
  );
}

function withoutTool(alias: string): string {
  return alias.slice(alias.indexOf(':') + 1).toLowerCase();
}

function configuredLevel(rule: Rule, configuration: Configuration): RuleLevel | undefined {
  const names = [rule.id, ...rule.aliases, `${rule.id.split('/')[0]}/*`];
  for (const name of names) {
    const level = configuration.rules.get(name);
    if (level) return level;
  }
  return undefined;
}
