import { displayName } from '../../design/display-name';
import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Change, Fix, FixValue } from '../../fixes/fix';
import { Placeholder } from '../../fixes/fix';
import type { ResourceRule, RuleContext, RuleInformation } from '../rule';
import type { Verdict } from '../verdict';
import { cannotTell, failAt, pass } from '../verdicts';
import { admitsFromAnywhere, type InboundTraffic, isShadowed, sourcePath } from './inbound-traffic';
import { groupOf, rulesOfGroup, type SecurityRule, securityRulesIn } from './security-rule';

/** A rule about traffic that no security rule should let in from anywhere. */
export interface InboundDeclaration {
  readonly information: RuleInformation;
  readonly traffic: InboundTraffic;
  /** What is wrong, why, what to do; `group` and `rule` are names. */
  readonly message: (group: string, rule: string) => string;
  /** Security rules that are meant to be open. */
  readonly allows?: (rule: SecurityRule, context: RuleContext) => boolean;
}

/** Makes a rule that judges network security groups and the security rules declared beside them. */
export function inboundRule(declaration: InboundDeclaration): ResourceRule {
  return {
    ...declaration.information,
    subject: 'resource',
    check: (resource, context) => {
      const verdicts = [
        ...securityRulesIn(resource).flatMap((rule) => judge(rule, declaration, context)),
        ...unreadable(resource),
      ];
      return verdicts.length > 0 ? verdicts : [pass(resource)];
    },
  };
}

function judge(rule: SecurityRule, declaration: InboundDeclaration, context: RuleContext): readonly Verdict[] {
  const { traffic } = declaration;
  const admits = admitsFromAnywhere(rule, traffic);
  if (admits === false || declaration.allows?.(rule, context)) return [];
  if (isShadowed(rule, rulesOfGroup(rule.resource, context.design), traffic)) return [];
  const path = sourcePath(rule);
  if (admits !== true) return [cannotTell(rule.resource, path, admits)];
  const group = groupOf(rule.resource, context.design) ?? rule.resource;
  const message = declaration.message(displayName(group), rule.name);
  return [failAt(rule.resource, path, { message, fixes: narrowingFixes(rule) })];
}

function unreadable(resource: Resource): readonly Verdict[] {
  const path = 'properties.securityRules';
  const rules = valueAt(resource.body, path);
  if (rules === undefined) return [];
  if (rules.kind === 'unknown') return [cannotTell(resource, path, rules)];
  if (rules.kind !== 'array')
    return [cannotTell(resource, path, 'its rules depend on a condition that is not known here')];
  const unknown = rules.rest ?? rules.items.find((item) => item.kind === 'unknown');
  return unknown?.kind === 'unknown' ? [cannotTell(resource, path, unknown)] : [];
}

function narrowingFixes(rule: SecurityRule): readonly Fix[] {
  return [
    {
      title: 'Admit the virtual network only',
      preferred: true,
      safety: 'review',
      changes: narrowTo(rule, 'VirtualNetwork'),
    },
    {
      title: 'Admit one address range',
      preferred: false,
      safety: 'review',
      changes: narrowTo(rule, new Placeholder('203.0.113.0/24')),
    },
  ];
}

function narrowTo(rule: SecurityRule, source: FixValue): readonly Change[] {
  const { resource, path } = rule;
  const plural = valueAt(rule.properties, 'sourceAddressPrefixes') !== undefined;
  return [
    ...(plural ? [{ kind: 'remove-property' as const, resource, path: `${path}.sourceAddressPrefixes` }] : []),
    { kind: 'set-property', resource, path: `${path}.sourceAddressPrefix`, value: source },
  ];
}
