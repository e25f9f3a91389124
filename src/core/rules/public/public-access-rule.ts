import { displayName } from '../../design/display-name';
import type { Resource } from '../../design/resource';
import type { Scalar, Value } from '../../design/value';
import type { Fix, FixValue } from '../../fixes/fix';
import { type PropertyRuleDeclaration, propertyRule } from '../property-rule';
import type { ResourceRule, RuleContext, RuleInformation } from '../rule';
import type { FailDetails } from '../verdicts';
import { hasPrivateEndpoint } from './private-endpoints';

/** A rule that asks for public network access to be off. */
export interface PublicAccessDeclaration {
  readonly information: RuleInformation;
  /** What stands open: "its blobs, files, queues and tables", in words that can follow "which exposes". */
  readonly exposes: string;
  readonly path?: string;
  readonly good?: readonly Scalar[];
  readonly fixValue?: FixValue;
  readonly whenAbsent?: PropertyRuleDeclaration['whenAbsent'];
  readonly appliesTo?: PropertyRuleDeclaration['appliesTo'];
  readonly unless?: PropertyRuleDeclaration['unless'];
  /** Replaces the usual message and fix in cases of its own; undefined leaves them as they are. */
  readonly otherwise?: (resource: Resource, value: Value | undefined, context: RuleContext) => FailDetails | undefined;
}

/** Where the ARM types that have it keep the switch. */
export const publicNetworkAccess = 'properties.publicNetworkAccess';

/** Makes a rule about public network access. A private endpoint in the same design weakens the finding. */
export function publicAccessRule(declaration: PublicAccessDeclaration): ResourceRule {
  const { path = publicNetworkAccess, good = ['Disabled', 'SecuredByPerimeter'] } = declaration;
  const fixValue = declaration.fixValue ?? 'Disabled';
  return propertyRule({
    information: declaration.information,
    path,
    good,
    whenAbsent: declaration.whenAbsent ?? 'fail',
    ...(declaration.appliesTo && { appliesTo: declaration.appliesTo }),
    ...(declaration.unless && { unless: declaration.unless }),
    whenFailing: (resource, value, context) =>
      declaration.otherwise?.(resource, value, context) ?? {
        ...describe(resource, declaration.exposes, hasPrivateEndpoint(resource, context)),
        fixes: [closeFix(resource, path, fixValue)],
      },
  });
}

function describe(resource: Resource, exposes: string, privateEndpoint: boolean): Omit<FailDetails, 'fixes'> {
  const name = displayName(resource);
  if (privateEndpoint) {
    return {
      message: `${name} has a private endpoint, and its public endpoint is still open beside it. Whoever holds a key or a token gets in past the private network. Finish the job: turn public network access off.`,
      severity: 'information',
    };
  }
  return {
    message: `${name} accepts connections from the internet. Its public endpoint exposes ${exposes} to anyone who obtains a key or a token. Turn public network access off and reach it through a private endpoint.`,
  };
}

function closeFix(resource: Resource, path: string, value: FixValue): Fix {
  return {
    title: 'Turn public network access off',
    preferred: true,
    safety: 'review',
    changes: [{ kind: 'set-property', resource, path, value }],
  };
}
