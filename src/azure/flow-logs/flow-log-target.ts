import type { FlowLogTargetType } from '../estate/flow-logs';
import { parseResourceId } from '../resource-id/parse-resource-id';

const targetTypes: ReadonlyMap<string, FlowLogTargetType> = new Map([
  ['microsoft.network/virtualnetworks', 'virtual-network'],
  ['microsoft.network/virtualnetworks/subnets', 'subnet'],
  ['microsoft.network/networkinterfaces', 'network-interface'],
  ['microsoft.compute/virtualmachinescalesets/virtualmachines/networkinterfaces', 'network-interface'],
  ['microsoft.network/networksecuritygroups', 'network-security-group'],
]);

/** What a flow log logs, told by the type in its target's id; `unknown` for any other type and for what is no id. */
export function flowLogTargetType(target: string): FlowLogTargetType {
  return targetTypes.get(parseResourceId(target)?.type ?? '') ?? 'unknown';
}
