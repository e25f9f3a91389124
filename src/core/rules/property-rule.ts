import { possibilities, valueAt } from '../design/read-value';
import type { Resource } from '../design/resource';
import type { Scalar, UnknownCode, UnknownValue, Value } from '../design/value';
import type { ResourceRule, RuleContext, RuleInformation } from './rule';
import type { Verdict } from './verdict';
import { cannotTell, type FailDetails, judgeProperty, pass } from './verdicts';

/** A reason not to tell, for want of something the design does not say; `path` is where it would stand. */
export interface Doubt {
  readonly kind: 'doubt';
  readonly path: string;
  readonly reason: UnknownValue | string;
}

/** What else in the design decides the matter: it is fine all the same, is no subject of the rule, or is in doubt. */
export type Excuse = 'fine' | 'not-judged' | Doubt;

/** A rule that asks for the value of one property. */
export interface PropertyRuleDeclaration {
  readonly information: RuleInformation;
  /** Dotted ARM path of the property. */
  readonly path: string;
  /** The values that pass (text is compared without case), a predicate, or `present` where any value will do. */
  readonly good: readonly Scalar[] | 'present' | ((value: Value) => boolean);
  /** What an absent property means: for platform defaults that depend on the resource, a function. */
  readonly whenAbsent: 'pass' | 'fail' | ((resource: Resource, context: RuleContext) => 'pass' | 'fail' | Doubt);
  /** Where it says no, the rule gives no verdict. */
  readonly appliesTo?: (resource: Resource, context: RuleContext) => boolean;
  /** Asked when the property alone does not pass. */
  readonly unless?: (resource: Resource, context: RuleContext) => Excuse | undefined;
  readonly whenFailing: (resource: Resource, value: Value | undefined, context: RuleContext) => FailDetails;
}

/** Makes the rule that a declaration describes. It gives one verdict a resource. */
export function propertyRule(declaration: PropertyRuleDeclaration): ResourceRule {
  return {
    ...declaration.information,
    subject: 'resource',
    check: (resource, context) => {
      if (declaration.appliesTo && !declaration.appliesTo(resource, context)) return [];
      const verdict = judge(declaration, resource, context);
      if (verdict.kind === 'pass') return [verdict];
      return excused(resource, verdict, declaration.unless?.(resource, context));
    },
  };
}

/** What becomes of a verdict that is no pass in the light of an excuse. */
export function excused(resource: Resource, verdict: Verdict, excuse: Excuse | undefined): readonly Verdict[] {
  if (excuse === undefined) return [verdict];
  if (excuse === 'fine') return [pass(resource)];
  if (excuse === 'not-judged') return [];
  return verdict.kind === 'fail' ? [cannotTell(resource, excuse.path, excuse.reason)] : [verdict];
}

/** The excuse that a condition makes: fine where it holds, none where it does not, a doubt at `path` where it is unclear. */
export function fineWhere(condition: boolean | UnknownValue | string, path: string): Excuse | undefined {
  if (condition === true) return 'fine';
  return condition === false ? undefined : { kind: 'doubt', path, reason: condition };
}

/** Whether a value is one of `good`: text and booleans are compared as text without case, as Azure does. */
export function isOneOf(value: Value | undefined, good: readonly Scalar[]): boolean {
  if (value?.kind !== 'literal') return false;
  const text = String(value.value).toLowerCase();
  return good.some((option) => String(option).toLowerCase() === text);
}

/**
 * Whether something is certainly written at a property: a literal, or an expression that cannot be null, such as
 * another resource's id. A parameter without a default may be null and is not certain.
 */
export function isCertainlyPresent(value: Value | undefined): boolean {
  if (value === undefined) return false;
  return possibilities(value).every((option) => {
    if (option.kind === 'literal') return option.value !== null && option.value !== '';
    if (option.kind !== 'unknown') return true;
    return option.reference !== undefined || option.pieces !== undefined || neverNull.has(option.reason.code);
  });
}

const neverNull: ReadonlySet<UnknownCode> = new Set(['resource-reference', 'data-source', 'runtime-function']);

function judge(declaration: PropertyRuleDeclaration, resource: Resource, context: RuleContext): Verdict {
  const { path, good, whenAbsent } = declaration;
  const value = valueAt(resource.body, path);
  if (good === 'present' && isCertainlyPresent(value)) return pass(resource);
  const absence = typeof whenAbsent === 'function' ? whenAbsent(resource, context) : whenAbsent;
  if (typeof absence !== 'string' && (value === undefined || mayBeAbsent(value))) {
    return cannotTell(resource, absence.path, absence.reason);
  }
  const ofAbsence = absence === 'pass' ? 'pass' : 'fail';
  return judgeProperty(
    resource,
    path,
    (option) => (option === undefined ? ofAbsence : isGood(option, good) ? 'pass' : 'fail'),
    (failing) => declaration.whenFailing(resource, failing, context),
  );
}

function mayBeAbsent(value: Value): boolean {
  return possibilities(value).some((option) => option.kind === 'literal' && option.value === null);
}

function isGood(value: Value, good: PropertyRuleDeclaration['good']): boolean {
  if (good === 'present') return isCertainlyPresent(value);
  return typeof good === 'function' ? good(value) : isOneOf(value, good);
}
