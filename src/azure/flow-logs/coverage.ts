import type { FlowLogCoverage } from '../estate/flow-logs';

/**
 * How much flow logs of the new kind (virtual network, subnet, network interface) see of something, and whether logs of
 * network security groups see any of it.
 */
export interface Sight {
  readonly network: 'all' | 'some' | 'none';
  readonly securityGroup: boolean;
}

/**
 * The coverage in one word. `both` is told where all is seen by a log of the new kind and a security group's log sees
 * it again: that doubles the cost. Where only a part is seen, `partial` is told whatever security groups log.
 */
export function coverageOf({ network, securityGroup }: Sight): FlowLogCoverage {
  if (network === 'all') return securityGroup ? 'both' : 'vnet';
  if (network === 'some') return 'partial';
  return securityGroup ? 'nsg-only' : 'none';
}

/** What is seen of a whole by what is seen of its parts. A whole without parts is not seen. */
export function sightOfParts(parts: readonly Sight[]): Sight {
  const securityGroup = parts.some((part) => part.securityGroup);
  if (parts.length > 0 && parts.every((part) => part.network === 'all')) return { network: 'all', securityGroup };
  return { network: parts.some((part) => part.network !== 'none') ? 'some' : 'none', securityGroup };
}
