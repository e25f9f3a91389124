import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { machineSize } from '../common/machine-size';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform, zone } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { type Gap, gap, lines, type SnippetText, symbol, text } from '../snippet-text';

const group = symbol('capacityGroup');
const groupLabel = symbol('capacity');
const reservation = symbol('capacity');
const reservationLabel = symbol('machines');
const name = gap('name', resourceName('Microsoft.Compute/capacityReservationGroups', 'payments'));
const count = gap('count', '0');

/** A group and its first reservation: of one zone, or of the region for machines without a zone. */
function groupWithReservation(isZonal: boolean): SnippetIdea['variants'] {
  const zones = isZonal ? 1 : 0;
  const reservationName = isZonal ? text`Zone${zone}_${machineSize}` : text`Regional_${machineSize}`;
  return {
    bicep: text`
      resource ${group} '${armType('Microsoft.Compute/capacityReservationGroups')}' = {
        ${lines([text`name: '${name}'`, text`location: ${bicep.location}`, ...[text`zones: ${allZonesInBicep}`].slice(0, zones)])}
      }

      // First 0, then the running machines are linked, then the count is raised to cover them.
      ${reservationBicep(group, reservationName, count, isZonal)}
    `,
    terraform: text`
      resource "azurerm_capacity_reservation_group" "${groupLabel}" {
        ${lines([
          text`name                = "${name}"`,
          text`resource_group_name = ${terraform.resourceGroupName}`,
          text`location            = ${terraform.location}`,
          ...[text`zones               = ${allZonesInTerraform}`].slice(0, zones),
        ])}
      }

      # First 0, then the running machines are linked, then the count is raised to cover them.
      ${reservationTerraform(text`azurerm_capacity_reservation_group.${groupLabel}.id`, reservationName, count, isZonal)}
    `,
  };
}

/** One reservation below a group that has the symbolic name `parent`. */
function reservationBicep(parent: Gap, reservationName: SnippetText, capacity: Gap, isZonal: boolean): SnippetText {
  const members = [
    text`parent: ${parent}`,
    text`name: '${reservationName}'`,
    text`location: ${bicep.location}`,
    ...(isZonal ? [text`zones: ['${zone}']`] : []),
  ];
  return text`
    resource ${reservation} '${armType('Microsoft.Compute/capacityReservationGroups/capacityReservations')}' = {
      ${lines(members)}
      sku: {
        name: 'Standard_${machineSize}'
        capacity: ${capacity}
      }
    }
  `;
}

function reservationTerraform(
  groupId: SnippetText,
  reservationName: SnippetText,
  capacity: Gap,
  isZonal: boolean,
): SnippetText {
  const members = [
    text`name                          = "${reservationName}"`,
    text`capacity_reservation_group_id = ${groupId}`,
    ...(isZonal ? [text`zone                          = "${zone}"`] : []),
  ];
  return text`
    resource "azurerm_capacity_reservation" "${reservationLabel}" {
      ${lines(members)}

      sku {
        name     = "Standard_${machineSize}"
        capacity = ${capacity}
      }
    }
  `;
}

/** A reservation in a group that other code, or nobody's, has made. */
function reservationInGroup(isZonal: boolean): SnippetIdea['variants'] {
  const capacity = gap('count', '1');
  const reservationName = text`${gap('reservation', isZonal ? 'Zone1_D4s_v5' : 'Regional_D4s_v5')}`;
  const groupId = text`${terraform.idOf('capacity_reservation_group_id', 'the capacity reservation group')}`;
  return {
    bicep: text`
      resource ${group} '${armType('Microsoft.Compute/capacityReservationGroups')}' existing = {
        name: '${name}'
      }

      ${reservationBicep(group, reservationName, capacity, isZonal)}
    `,
    terraform: reservationTerraform(groupId, reservationName, capacity, isZonal),
  };
}

/** Room for machines that must start. It begins with none, which always succeeds. */
export const capacityReservation: SnippetIdea = {
  prefix: 'fl-capacity-reservation',
  title: 'Capacity reservation group with a reservation of 0',
  description:
    'Only a reservation makes sure that a stopped machine starts again. Create it with 0, link the running machines, then raise the count: they hold their places already. From 1 on it bills like a running machine.',
  section: 1,
  mends: [],
  variants: groupWithReservation(true),
};

/** The same for machines that name no zone, which only a regional reservation fits. */
export const regionalReservation: SnippetIdea = {
  prefix: 'fl-capacity-regional',
  title: 'Capacity reservation group for machines without a zone',
  description:
    'Fits machines that name no zone, and no others. A machine that runs has to be stopped and started to be linked. A machine in a zone is the better one.',
  section: 1,
  mends: [],
  variants: groupWithReservation(false),
};

/** More room, or room for another size or zone, in a group that is there. */
export const reservationOfGroup: SnippetIdea = {
  prefix: 'fl-capacity-in-group',
  title: 'Capacity reservation in a group that exists',
  description:
    'Room for one size in one zone. Of a reservation that exists, with its own name, it changes the count: write one that covers every machine that names the group.',
  section: 1,
  mends: [],
  variants: reservationInGroup(true),
};

/** The same for machines that name no zone. */
export const regionalReservationOfGroup: SnippetIdea = {
  prefix: 'fl-capacity-regional-in-group',
  title: 'Capacity reservation without a zone in a group that exists',
  description:
    'Room for one size of machines that name no zone, in a group that names none. Of a reservation that exists it changes the count.',
  section: 1,
  mends: [],
  variants: reservationInGroup(false),
};
