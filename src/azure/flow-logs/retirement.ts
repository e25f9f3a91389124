import { networkSecurityGroupFlowLogs } from '../../core/facts/retirements';

const millisecondsPerDay = 86_400_000;

/** Whole days (UTC) from `now` until flow logs of network security groups are retired; 0 on the day, below 0 after. */
export function daysUntilRetirement(now: Date): number {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Math.round((Date.parse(networkSecurityGroupFlowLogs.retiredOn) - today) / millisecondsPerDay);
}
