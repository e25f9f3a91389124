import { describe, expect, it } from 'vitest';
import { flowLogTargetType } from '../../../src/azure/flow-logs/flow-log-target';
import { daysUntilRetirement } from '../../../src/azure/flow-logs/retirement';
import { networkId } from './rows';

describe('the target of a flow log', () => {
  it.each([
    ['virtualNetworks/v', 'virtual-network'],
    ['VIRTUALNETWORKS/v/SUBNETS/s', 'subnet'],
    ['networkInterfaces/n', 'network-interface'],
    ['networkSecurityGroups/vm5-nsg', 'network-security-group'],
    ['virtualNetworks/networkSecurityGroups', 'virtual-network'],
    ['natGateways/n', 'unknown'],
    ['virtualNetworks', 'unknown'],
  ])('is told by its id: %s', (path, type) => {
    expect(flowLogTargetType(networkId(path))).toBe(type);
    expect(flowLogTargetType(networkId(path).slice(1))).toBe(type);
  });
});

describe('the days until flow logs of network security groups are retired', () => {
  it.each([
    ['2026-11-21T00:00:00Z', 313],
    ['2026-11-21T23:59:59Z', 313],
    ['2027-09-29T12:00:00Z', 1],
    ['2027-09-30T12:00:00Z', 0],
    ['2027-10-02T00:00:00Z', -2],
  ])('are counted from a date: %s', (now, days) => {
    expect(daysUntilRetirement(new Date(now))).toBe(days);
  });
});
