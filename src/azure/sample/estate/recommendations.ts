import type { SubscriptionBuilder } from './subscription-builder';

/** Advisor's "Reserve Compute Capacity for critical workloads": Azure Proactive Resiliency Library, recommendation 302fda08. */
const reserveCapacity = '1670c0af-6536-4cbf-872f-152c91a51a80';

/** Adds Advisor's recommendation to reserve capacity for a machine. */
export function addCapacityRecommendation(builder: SubscriptionBuilder, machine: string): string {
  const name = builder.guidFor(`${machine}/${reserveCapacity}`);
  return builder.add({
    id: `${machine}/providers/Microsoft.Advisor/recommendations/${name}`,
    name,
    type: 'Microsoft.Advisor/recommendations',
    properties: {
      recommendationTypeId: reserveCapacity,
      category: 'HighAvailability',
      impact: 'High',
      impactedField: 'Microsoft.Compute/virtualMachines',
      impactedValue: machine.slice(machine.lastIndexOf('/') + 1),
      resourceMetadata: { resourceId: machine.toLowerCase(), source: '' },
      shortDescription: {
        problem: 'Reserve Compute Capacity for critical workloads',
        solution: 'Reserve Compute Capacity for critical workloads',
      },
      lastUpdated: builder.daysAgo(1),
    },
  });
}
