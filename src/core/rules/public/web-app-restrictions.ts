import { isAzurerm } from '../../design/is-azurerm';
import { propertyOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import { allOf, anyOf, type Certainty, isAt, not } from '../certainty';

const restrictions = 'properties.siteConfig.ipSecurityRestrictions';

/**
 * Whether the app's access restrictions admit Azure Front Door, and nobody else but subnets. A request that no rule
 * matches is refused once there is a rule that admits, unless the default action says otherwise. The azurerm provider documents
 * Allow as its default action, Azure itself has none: there an absent one leaves a doubt.
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
    refusesTheRest(app),
  ]);
}

function refusesTheRest(app: Resource): Certainty {
  const path = `${restrictions}DefaultAction`;
  if (isAzurerm(app) && valueAt(app.body, path) === undefined) return azurermDefault;
  return not(isAt(app.body, path, ['Allow']));
}

const azurermDefault =
  '`ip_restriction_default_action` is not written: the provider documents Allow, which lets in what no restriction matches';

const frontDoorTag = 'AzureFrontDoor.Backend';

function isFrontDoor(rule: Value): Certainty {
  return anyOf([isAt(rule, 'ipAddress', [frontDoorTag]), isAt(rule, 'tag', [frontDoorTag])]);
}

function isSubnet(rule: Value): boolean {
  return rule.kind === 'object' && propertyOf(rule, 'vnetSubnetResourceId') !== undefined;
}
