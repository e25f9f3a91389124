import type { Design } from '../../design/design';
import { referencedResource } from '../../design/links';
import { possibilities, stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { childrenOfType, resourceByKey } from '../../design/resource-index';
import type { Value } from '../../design/value';

const groupType = 'Microsoft.Network/networkSecurityGroups';
const securityRuleType = 'Microsoft.Network/networkSecurityGroups/securityRules';

/** One security rule, written inside its group or as a resource of its own. */
export interface SecurityRule {
  /** The resource that writes it. */
  readonly resource: Resource;
  /** Dotted path of its properties in that resource. */
  readonly path: string;
  readonly name: string;
  readonly properties: Value;
}

/** The security rules that a resource writes, in order; those that cannot be read are left out. */
export function securityRulesIn(resource: Resource): readonly SecurityRule[] {
  if (sameType(resource, securityRuleType)) {
    const properties = valueAt(resource.body, 'properties');
    return properties
      ? [{ resource, path: 'properties', name: stringOf(resource.name) ?? resource.address, properties }]
      : [];
  }
  const rules = valueAt(resource.body, 'properties.securityRules');
  if (rules?.kind !== 'array') return [];
  return rules.items.flatMap((item, index) => {
    const properties = valueAt(item, 'properties');
    if (!properties) return [];
    const name = stringOf(valueAt(item, 'name')) ?? `number ${index + 1}`;
    return [{ resource, path: `properties.securityRules.${index}.properties`, name, properties }];
  });
}

/** Every readable rule of the group that `resource` is or belongs to, itself included. */
export function rulesOfGroup(resource: Resource, design: Design): readonly SecurityRule[] {
  const group = groupOf(resource, design);
  if (!group) return securityRulesIn(resource);
  return [group, ...childrenOfType(design, group, securityRuleType)].flatMap(securityRulesIn);
}

/** The group that `resource` is or belongs to, where the design declares it. */
export function groupOf(resource: Resource, design: Design): Resource | undefined {
  if (sameType(resource, groupType)) return resource;
  const parent = resource.parent === undefined ? undefined : resourceByKey(design, resource.parent);
  return parent && sameType(parent, groupType) ? parent : undefined;
}

/** The names of the subnets that `group` is attached to, as far as the design says. */
export function subnetsOf(group: Resource, design: Design): readonly string[] {
  return design.resources.flatMap((resource) => {
    if (sameType(resource, 'Microsoft.Network/virtualNetworks/subnets')) {
      const name = stringOf(resource.name);
      return name !== undefined && attaches(resource.body, group, design) ? [name.split('/').at(-1) ?? name] : [];
    }
    if (!sameType(resource, 'Microsoft.Network/virtualNetworks')) return [];
    const subnets = valueAt(resource.body, 'properties.subnets');
    if (subnets?.kind !== 'array') return [];
    return subnets.items.flatMap((subnet) => {
      const name = stringOf(valueAt(subnet, 'name'));
      return name !== undefined && attaches(subnet, group, design) ? [name] : [];
    });
  });
}

function attaches(subnet: Value, group: Resource, design: Design): boolean {
  const id = valueAt(subnet, 'properties.networkSecurityGroup.id');
  return id !== undefined && possibilities(id).some((option) => referencedResource(design, option) === group);
}

function sameType(resource: Resource, type: string): boolean {
  return resource.type.toLowerCase() === type.toLowerCase();
}
