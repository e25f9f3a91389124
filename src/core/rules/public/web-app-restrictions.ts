import { propertyOf, scalarOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import { allOf, anyOf, type Certainty, everyOption, isAt, not } from '../certainty';

const restrictions = 'properties.siteConfig.ipSecurityRestrictions';

/**
 * Whether the app's access restrictions admit Azure Front Door, and nobody else but subnets. A request that no rule
 * matches is refused once there is a rule that admits, unless the default action says otherwise.
 */
export function admitsFrontDoorOnly(app: Resource): Certainty {
  const rules = valueAt(app.body, restrictions);
  if (rules === undefined) return false;
  if (rules.kind === 'unknown') return rules;
  if (rules.kind !== 'array') return false;
  if (rules.rest) return rules.rest;
  const admitting = rules.items.filter((rule) => isAt(rule, 'action', ['Deny']) !== true);
  return allOf([
    anyOf(admitting.map(isFrontDoor)),
    allOf(admitting.map((rule) => anyOf([isFrontDoor(rule), isSubnet(rule)]))),
    not(isAt(app.body, `${restrictions}DefaultAction`, ['Allow'])),
  ]);
}

function isFrontDoor(rule: Value): Certainty {
  const address = valueAt(rule, 'ipAddress');
  if (address === undefined) return false;
  return everyOption(address, (option) => String(scalarOf(option) ?? '').toLowerCase() === 'azurefrontdoor.backend');
}

function isSubnet(rule: Value): boolean {
  return rule.kind === 'object' && propertyOf(rule, 'vnetSubnetResourceId') !== undefined;
}
