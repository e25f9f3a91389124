import type { SnippetIdea } from '../snippet';
import { gap, text } from '../snippet-text';

/** A question to Azure Resource Graph. */
export const unreservedMachines: SnippetIdea = {
  prefix: 'fl-capacity-unreserved',
  title: 'Machines without a capacity reservation group',
  description: 'For Azure Resource Graph: the machines of the estate that nothing makes sure can start again.',
  section: 1,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type =~ 'microsoft.compute/virtualmachines'
      | where isnull(properties.capacityReservation.capacityReservationGroup.id)
      | extend size = tostring(properties.hardwareProfile.vmSize), zone = tostring(zones[0])
      | where tags['${gap('tag', 'alwaysOn')}'] =~ '${gap('value', 'true')}'
      | summarize machines = count() by subscriptionId, location, zone, size
      | order by machines desc
    `,
  },
};
