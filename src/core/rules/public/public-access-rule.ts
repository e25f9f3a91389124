import { displayName } from '../../design/display-name';
import type { Resource } from '../../design/resource';
import type { Scalar, Value } from '../../design/value';
import type { Fix } from '../../fixes/fix';
import { type PropertyRuleDeclaration, propertyRule } from '../property-rule';
import type { ResourceRule, RuleContext, RuleInformation } from '../rule';
import type { FailDetails } from '../verdicts';
import { hasPrivateEndpoint } from './private-endpoints';

/** A rule that asks for public network access to be off. */
export interface PublicAccessDeclaration {
  readonly information: RuleInformation;
  /** Why the public endpoint matters, in a sentence. */
  readonly why: string;
  readonly good?: readonly Scalar[];
  readonly whenAbsent?: PropertyRuleDeclaration['whenAbsent'];
  readonly appliesTo?: PropertyRuleDeclaration['appliesTo'];
  readonly unless?: PropertyRuleDeclaration['unless'];
  /** Whether a firewall certainly narrows the public endpoint, which weakens the finding. */
  readonly isNarrowed?: (resource: Resource) => boolean;
  /** Replaces the usual message and fix in cases of its own; undefined leaves them as they are. */
  readonly otherwise?: (resource: Resource, value: Value | undefined, context: RuleContext) => FailDetails | undefined;
}

/** Where the ARM types that have it keep the switch. */
export const publicNetworkAccess = 'properties.publicNetworkAccess';

/** Makes a rule about public network access. A private endpoint in the same design weakens the finding. */
export function publicAccessRule(declaration: PublicAccessDeclaration): ResourceRule {
  const { information, appliesTo, unless } = declaration;
  return propertyRule({
    information,
    path: publicNetworkAccess,
    good: declaration.good ?? ['Disabled', 'SecuredByPerimeter'],
    whenAbsent: declaration.whenAbsent ?? 'fail',
    ...(appliesTo && { appliesTo }),
    ...(unless && { unless }),
    whenFailing: (resource, value, context) =>
      declaration.otherwise?.(resource, value, context) ?? {
        ...describe(resource, declaration, context),
        fixes: [closeFix(resource)],
      },
  });
}

function describe(
  resource: Resource,
  declaration: PublicAccessDeclaration,
  context: RuleContext,
): Omit<FailDetails, 'fixes'> {
  const name = displayName(resource);
  if (hasPrivateEndpoint(resource, context)) {
    return {
      message: `${name} has a private endpoint, and its public endpoint is still on beside it. A key or a token works past the private network, as far as a firewall admits. Finish the job: turn public network access off.`,
      severity: 'information',
    };
  }
  if (declaration.isNarrowed?.(resource)) {
    return {
      message: `${name} keeps its public endpoint on, behind a firewall. Whatever the firewall admits, now or after a change, comes in from outside. Turn public network access off and use a private endpoint.`,
      severity: 'information',
    };
  }
  return {
    message: `${name} can be reached over its public endpoint. ${declaration.why} Turn public network access off and use a private endpoint.`,
  };
}

function closeFix(resource: Resource): Fix {
  return {
    title: 'Turn public network access off',
    preferred: true,
    safety: 'review',
    changes: [{ kind: 'set-property', resource, path: publicNetworkAccess, value: 'Disabled' }],
  };
}
