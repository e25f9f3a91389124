import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { type SnippetText, text } from '../snippet-text';
import { linuxMachineBicep, linuxMachineTerraform } from '../vm/linux-machine';

const groupId = bicep.idOf('capacityReservationGroupId', 'the capacity reservation group');

/** The link from a machine to the room that is kept for it. */
export const capacityAssociation: SnippetIdea = {
  prefix: 'fl-capacity-link',
  title: 'Link of a machine to a capacity reservation group',
  description:
    'A running zonal machine is linked at once and without disruption; a regional one has to be stopped and started.',
  section: 1,
  mends: [],
  variants: {
    bicep: {
      text: text`
        capacityReservation: {
          capacityReservationGroup: {
            id: ${groupId}
          }
        }
      `,
      inside: {
        types: ['Microsoft.Compute/virtualMachines'],
        path: 'properties',
        frame: (members: SnippetText) => linuxMachineBicep(armType('Microsoft.Compute/virtualMachines'), members),
      },
    },
    terraform: {
      text: text`capacity_reservation_group_id = ${terraform.idOf('capacity_reservation_group_id', 'the capacity reservation group')}`,
      inside: {
        types: ['azurerm_linux_virtual_machine', 'azurerm_windows_virtual_machine'],
        path: '',
        frame: (members: SnippetText) => linuxMachineTerraform(members),
      },
    },
  },
};
