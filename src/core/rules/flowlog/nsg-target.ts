import { displayName } from '../../design/display-name';
import { referencedType } from '../../design/links';
import { possibilities, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { resourcesOfType } from '../../design/resource-index';
import { flowLogTargetsSince, networkSecurityGroupFlowLogs } from '../../facts/retirements';
import { type Fix, Placeholder, ReferenceTo } from '../../fixes/fix';
import type { Rule, RuleContext } from '../rule';
import type { Verdict } from '../verdict';
import { cannotTell, failAt, pass } from '../verdicts';

const path = 'properties.targetResourceId';
const securityGroup = 'microsoft.network/networksecuritygroups';

export const securityGroupTarget: Rule = {
  id: 'flowlog/nsg-target',
  title: 'Point flow logs at a virtual network',
  severity: 'error',
  pillar: 'operations',
  faultTypes: ['service-fault-global'],
  layer: 'network-fabric',
  resourceTypes: ['Microsoft.Network/networkWatchers/flowLogs'],
  languages: ['bicep', 'arm', 'terraform', 'azapi'],
  aliases: ['aprl:06b77be9-56a3-4d41-b362-8b295c5a283d'],
  fixable: true,
  enabledByDefault: true,
  links: ['https://learn.microsoft.com/azure/network-watcher/nsg-flow-logs-migrate'],
  subject: 'resource',
  check: (resource, context) => judge(resource, context),
};

function judge(resource: Resource, context: RuleContext): readonly Verdict[] {
  const target = valueAt(resource.body, path);
  if (target === undefined) return [];
  const types = possibilities(target).map((option) => referencedType(context.design, option)?.toLowerCase());
  if (types.includes(securityGroup)) return [fail(resource, context)];
  if (types.every((type) => type !== undefined)) return [pass(resource)];
  return [
    cannotTell(
      resource,
      path,
      target.kind === 'unknown' ? target : 'the target is not the id of a resource that is known here',
    ),
  ];
}

function fail(resource: Resource, context: RuleContext): Verdict {
  const { noNewSince, retiredOn } = networkSecurityGroupFlowLogs;
  return failAt(resource, path, {
    message:
      `${displayName(resource)} logs the flows of a network security group. Azure creates no such log since ${noNewSince} and ` +
      `deletes the last of them on ${retiredOn}, and traffic that no rule of the group sees is missing from it. Set the target ` +
      `to the virtual network, a subnet or a network interface${providerNote(resource)}.`,
    fixes: retarget(resource, context),
    deprecated: true,
  });
}

/** Early releases of the third major version of azurerm know security groups only. */
function providerNote({ terraform }: Resource): string {
  const { major, version } = flowLogTargetsSince;
  return terraform?.providerMajors.includes(major) ? `; that needs azurerm ${version} or later` : '';
}

/** One fix for each virtual network in the design; where there is none, a gap to fill. */
function retarget(resource: Resource, { design }: RuleContext): readonly Fix[] {
  const networks = resourcesOfType(design, 'Microsoft.Network/virtualNetworks').filter(
    (network) => network.loop === undefined,
  );
  if (networks.length === 0) {
    const id = new Placeholder(
      '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-hub',
    );
    return [
      {
        title: 'Point it at a virtual network',
        preferred: true,
        safety: 'review',
        changes: [{ kind: 'set-property', resource, path, value: id }],
      },
    ];
  }
  return networks.slice(0, 5).map((network) => ({
    title: `Point it at ${displayName(network)}`,
    preferred: networks.length === 1,
    safety: 'review',
    changes: [{ kind: 'set-property', resource, path, value: new ReferenceTo(network) }],
  }));
}
