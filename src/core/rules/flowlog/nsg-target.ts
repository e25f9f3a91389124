import type { Design } from '../../design/design';
import { displayName } from '../../design/display-name';
import { referencedType, typeOfResourceId } from '../../design/links';
import { possibilities, stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { resourcesOfType } from '../../design/resource-index';
import { canName } from '../../design/same-module';
import type { UnknownValue, Value } from '../../design/value';
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
  const options = possibilities(target);
  const types = options.map((option) => targetType(context.design, option));
  const unclear = options.find((_, index) => types[index] === undefined);
  if (unclear) {
    const reason = unclear.kind === 'unknown' ? unclear : 'the target is not the id of a resource that is known here';
    return [cannotTell(resource, path, reason)];
  }
  if (types.every((type) => type === securityGroup)) return [fail(resource, context)];
  if (!types.includes(securityGroup)) return [pass(resource)];
  return [cannotTell(resource, path, 'the target depends on a condition that is not known here')];
}

/** The type that a target names, in lower case; of an id with gaps too, where its type is written out. */
function targetType(design: Design, value: Value): string | undefined {
  const type = referencedType(design, value) ?? (value.kind === 'unknown' ? typeOfPieces(value) : undefined);
  return type?.toLowerCase();
}

function typeOfPieces({ pieces = [] }: UnknownValue): string | undefined {
  const gap = '*';
  const id = pieces.map((piece) => (typeof piece === 'string' ? piece : (stringOf(piece) ?? gap))).join('');
  const type = typeOfResourceId(id);
  return type?.includes(gap) ? undefined : type;
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

/** One fix for each virtual network in the module; where there is none, a gap to fill. */
function retarget(resource: Resource, { design }: RuleContext): readonly Fix[] {
  const networks = resourcesOfType(design, 'Microsoft.Network/virtualNetworks').filter(
    (network) => network.loop === undefined && canName(resource, network),
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
