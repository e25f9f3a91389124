import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { machineSize } from '../common/machine-size';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform, zone } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const group = symbol('capacityGroup');
const groupLabel = symbol('capacity');
const reservation = symbol('capacity');
const reservationLabel = symbol('machines');
const name = gap('name', resourceName('Microsoft.Compute/capacityReservationGroups', 'payments'));
const count = gap('count', '0');

/** Room for machines that must start. It begins with none, which always succeeds. */
export const capacityReservation: SnippetIdea = {
  prefix: 'fl-capacity-reservation',
  title: 'Capacity reservation group with a reservation of 0',
  description:
    'Only a reservation makes sure that a stopped machine starts again. Create it with 0, link the running machines, then raise the count: they hold their places already. From 1 on it bills like a running machine.',
  section: 1,
  mends: [],
  variants: {
    bicep: text`
      resource ${group} '${armType('Microsoft.Compute/capacityReservationGroups')}' = {
        name: '${name}'
        location: ${bicep.location}
        zones: ${allZonesInBicep}
      }

      // First 0, then the running machines are linked, then the count is raised to cover them.
      resource ${reservation} '${armType('Microsoft.Compute/capacityReservationGroups/capacityReservations')}' = {
        parent: ${group}
        name: 'Zone${zone}_${machineSize}'
        location: ${bicep.location}
        zones: ['${zone}']
        sku: {
          name: 'Standard_${machineSize}'
          capacity: ${count}
        }
      }
    `,
    terraform: text`
      resource "azurerm_capacity_reservation_group" "${groupLabel}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        zones               = ${allZonesInTerraform}
      }

      # First 0, then the running machines are linked, then the count is raised to cover them.
      resource "azurerm_capacity_reservation" "${reservationLabel}" {
        name                          = "Zone${zone}_${machineSize}"
        capacity_reservation_group_id = azurerm_capacity_reservation_group.${groupLabel}.id
        zone                          = "${zone}"

        sku {
          name     = "Standard_${machineSize}"
          capacity = ${count}
        }
      }
    `,
  },
};
