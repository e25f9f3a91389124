import { compareText } from '../../core/text/compare-text';
import type { FlowLog, FlowLogMember, LoggedNetwork } from '../estate/flow-logs';
import { idKey } from '../rows/resource-id';
import { coverageOf, type Sight, sightOfParts } from './coverage';
import type { TopologyInterface, TopologyNetwork, TopologySubnet } from './network-topology';
import type { ReadFlowLog } from './read-flow-log';

type LogsByTarget = ReadonlyMap<string, readonly ReadFlowLog[]>;

interface JudgedMember {
  readonly sight: Sight;
  readonly members: readonly FlowLogMember[];
}

/**
 * Rolls the logs of a network up: an interface is seen by its own log or its subnet's or its network's, a subnet also
 * where all its interfaces are, a network also where all its subnets are.
 */
export function judgeNetwork(network: TopologyNetwork, logs: LogsByTarget): LoggedNetwork {
  const isSeen = hasWorkingLog(logs, network.key);
  const subnets = network.subnets.map((subnet) => judgeSubnet(subnet, isSeen, logs));
  const parts = sightOfParts(subnets.map(({ sight }) => sight));
  return {
    id: network.id,
    name: network.name,
    location: network.location,
    coverage: coverageOf(isSeen ? { ...parts, network: 'all' } : parts),
    logs: logsOf(network, logs),
    members: subnets.flatMap(({ members }) => members),
  };
}

function judgeSubnet(subnet: TopologySubnet, isNetworkSeen: boolean, logs: LogsByTarget): JudgedMember {
  const isSeen = isNetworkSeen || hasWorkingLog(logs, subnet.key);
  const isGuardSeen = subnet.securityGroups.some((group) => hasWorkingLog(logs, group));
  const interfaces = subnet.interfaces.map((each) => judgeInterface(each, isSeen, isGuardSeen, logs));
  const parts = sightOfParts(interfaces.map(({ sight }) => sight));
  const sight: Sight = {
    network: isSeen ? 'all' : parts.network,
    securityGroup: isGuardSeen || parts.securityGroup,
  };
  const { id, name } = subnet;
  const member: FlowLogMember = { id, name, type: 'subnet', coverage: coverageOf(sight) };
  return { sight, members: [member, ...interfaces.flatMap(({ members }) => members)] };
}

function judgeInterface(
  { id, key, name, securityGroups }: TopologyInterface,
  isSubnetSeen: boolean,
  isGuardSeen: boolean,
  logs: LogsByTarget,
): JudgedMember {
  const sight: Sight = {
    network: isSubnetSeen || hasWorkingLog(logs, key) ? 'all' : 'none',
    securityGroup: isGuardSeen || securityGroups.some((group) => hasWorkingLog(logs, group)),
  };
  return { sight, members: [{ id, name, type: 'network-interface', coverage: coverageOf(sight) }] };
}

/** Every log that targets the network, a part of it, or a security group in it, working or not; sorted by id. */
function logsOf(network: TopologyNetwork, logs: LogsByTarget): readonly FlowLog[] {
  const targets = new Set([
    network.key,
    ...network.subnets.flatMap((subnet) => [
      subnet.key,
      ...subnet.securityGroups,
      ...subnet.interfaces.flatMap((each) => [each.key, ...each.securityGroups]),
    ]),
  ]);
  const found = [...targets].flatMap((target) => logs.get(target) ?? []).map(({ log }) => log);
  return found.sort((a, b) => compareText(idKey(a.id), idKey(b.id)));
}

function hasWorkingLog(logs: LogsByTarget, target: string): boolean {
  return logs.get(target)?.some(({ isWorking }) => isWorking) === true;
}
