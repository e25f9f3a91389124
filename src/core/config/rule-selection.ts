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

interface NamedRule {
  readonly id: string;
  readonly aliases: readonly string[];
}

/** Finds a rule by its id or by another tool's id for it, with or without the tool's name in front. */
export function findRule<T extends NamedRule>(rules: readonly T[], name: string): T | undefined {
  return findRules(rules, name)[0];
}

/** The rules that a name stands for: an id, `area/*`, or another tool's id, which several rules may share. */
export function findRules<T extends NamedRule>(rules: readonly T[], name: string): readonly T[] {
  const wanted = name.toLowerCase();
  const own = rules.filter((rule) => rule.id === wanted || areaOf(rule) === wanted);
  if (own.length > 0) return own;
  return rules.filter((rule) =>
    rule.aliases.some((alias) => alias.toLowerCase() === wanted || withoutTool(alias) === wanted),
  );
}

/** The name of the rule's whole area: `zone/*`. */
export function areaOf(rule: { readonly id: string }): string {
  return `${rule.id.split('/')[0]}/*`;
}

function withoutTool(alias: string): string {
  return alias.slice(alias.indexOf(':') + 1).toLowerCase();
}

function configuredLevel(rule: Rule, configuration: Configuration): RuleLevel | undefined {
  const names = [rule.id, ...rule.aliases, areaOf(rule)];
  for (const name of names) {
    const level = configuration.rules.get(name);
    if (level) return level;
  }
  return undefined;
}
