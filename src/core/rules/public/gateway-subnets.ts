import type { Resource } from '../../design/resource';
import { isAt } from '../certainty';
import type { RuleContext } from '../rule';
import { knownPorts } from './inbound-traffic';
import { groupOf, rulesOfGroup, type SecurityRule, subnetsOf } from './security-rule';

/**
 * Whether the rule lets web traffic into the subnet of a service that is documented to need it from the internet:
 * Application Gateway, Bastion, API Management. Such a subnet is told by its name, or by the management traffic that
 * its group admits besides.
 */
export function isDocumentedGatewayRule(rule: SecurityRule, context: RuleContext): boolean {
  const ports = knownPorts(rule);
  const web = ports?.every(({ from, to }) => from === to && webPorts.has(from)) ?? false;
  return web && guardsGateway(rule.resource, context);
}

const webPorts: ReadonlySet<number> = new Set([80, 443]);
const managementTags = ['GatewayManager', 'ApiManagement'];

function guardsGateway(resource: Resource, { design }: RuleContext): boolean {
  const group = groupOf(resource, design);
  if (group && subnetsOf(group, design).some((name) => name.toLowerCase() === 'azurebastionsubnet')) return true;
  return rulesOfGroup(resource, design).some(
    ({ properties }) =>
      isAt(properties, 'direction', ['Inbound']) === true &&
      isAt(properties, 'access', ['Allow']) === true &&
      isAt(properties, 'sourceAddressPrefix', managementTags) === true,
  );
}
