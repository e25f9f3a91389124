import { displayName } from '../../design/display-name';
import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { type Change, type FixValue, KeyedBy } from '../../fixes/fix';
import { type PropertyRuleDeclaration, propertyRule } from '../property-rule';
import type { ResourceRule, RuleContext, RuleInformation } from '../rule';
import { identityId } from './key-references';

/** A rule that asks for a customer-managed key. */
export interface CustomerKeyDeclaration {
  readonly information: RuleInformation;
  /** The property that tells whose key it is. */
  readonly path: string;
  readonly good: PropertyRuleDeclaration['good'];
  /** What the key protects, in words that can follow "the key of". */
  readonly holds: string;
  /** What the message calls the resource where its own name tells nothing. */
  readonly named?: (resource: Resource, context: RuleContext) => string;
  readonly appliesTo?: PropertyRuleDeclaration['appliesTo'];
  readonly unless?: PropertyRuleDeclaration['unless'];
  /** Whether the resource reads the key with an identity assigned to it. */
  readonly needsIdentity?: boolean;
  /** What the fix writes: a dotted ARM path and the value there. */
  readonly writes: (resource: Resource, context: RuleContext) => readonly (readonly [path: string, value: FixValue])[];
}

/** Makes a rule about the key that encrypts a resource. */
export function customerKeyRule(declaration: CustomerKeyDeclaration): ResourceRule {
  const { information, path, good, appliesTo, unless } = declaration;
  return propertyRule({
    information,
    path,
    good,
    whenAbsent: 'fail',
    ...(appliesTo && { appliesTo }),
    ...(unless && { unless }),
    whenFailing: (resource, _value, context) => ({
      message: describe(declaration.named?.(resource, context) ?? displayName(resource), declaration.holds),
      fixes: [
        {
          title: 'Encrypt with a customer-managed key',
          preferred: true,
          safety: 'review',
          changes: [
            ...(declaration.needsIdentity ? assignIdentity(resource, context) : []),
            ...declaration.writes(resource, context).flatMap(([at, value]) => setWithin(resource, at, value)),
          ],
        },
      ],
    }),
  });
}

function describe(name: string, holds: string): string {
  return `${name} is encrypted with a key that Microsoft manages. Its owner can neither rotate nor revoke the key of ${holds}. Where policy asks for that, name a customer-managed key and an identity that may use it.`;
}

/** Where no identity is assigned. Terraform wants a list of identities in a block, which no ARM property stands for. */
function assignIdentity(resource: Resource, context: RuleContext): readonly Change[] {
  if (resource.terraform || valueAt(resource.body, 'identity') !== undefined) return [];
  const value = { type: 'UserAssigned', userAssignedIdentities: new KeyedBy(identityId(context), {}) };
  return [{ kind: 'set-property', resource, path: 'identity', value }];
}

/** Writes an object as a whole where nothing is written yet, else property by property, so that its neighbours stay. */
function setWithin(resource: Resource, path: string, value: FixValue): readonly Change[] {
  const present = valueAt(resource.body, path)?.kind === 'object';
  if (!present || !isPlainObject(value)) return [{ kind: 'set-property', resource, path, value }];
  return Object.entries(value).flatMap(([name, inner]) => setWithin(resource, `${path}.${name}`, inner));
}

function isPlainObject(value: FixValue): value is { readonly [name: string]: FixValue } {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
