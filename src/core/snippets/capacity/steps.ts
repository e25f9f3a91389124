import { resourceName } from '../../facts/resource-abbreviations';
import { machineSize } from '../common/machine-size';
import { zone } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { gap, text } from '../snippet-text';

const resourceGroup = gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'));
const group = gap('group', resourceName('Microsoft.Compute/capacityReservationGroups', 'payments'));
const machine = gap('machine', resourceName('Microsoft.Compute/virtualMachines', 'app-01'));
const count = gap('count', '1');

/** Protection of machines that run, in the order that disturbs none of them. */
export const capacitySteps: SnippetIdea = {
  prefix: 'fl-capacity-steps',
  title: 'Reserve capacity for a running machine in three steps',
  description: 'Reserve 0, link the running machine, raise the count. None of the steps has to find new capacity.',
  section: 1,
  mends: [],
  variants: {
    azurecli: text`
      resourceGroup='${resourceGroup}'
      group='${group}'
      machine='${machine}'
      reservation='Zone${zone}_${machineSize}'

      az capacity reservation group create --resource-group "$resourceGroup" --name "$group" --zones 1 2 3
      az capacity reservation create --resource-group "$resourceGroup" --capacity-reservation-group "$group" \\
        --capacity-reservation-name "$reservation" --sku 'Standard_${machineSize}' --zone ${zone} --capacity 0
      az vm update --resource-group "$resourceGroup" --name "$machine" --capacity-reservation-group "$group"
      az capacity reservation update --resource-group "$resourceGroup" --capacity-reservation-group "$group" \\
        --capacity-reservation-name "$reservation" --capacity ${count}
    `,
    powershell: text`
      $resourceGroup = '${resourceGroup}'
      $groupName = '${group}'
      $reservation = 'Zone${zone}_${machineSize}'
      $machine = Get-AzVM -ResourceGroupName $resourceGroup -Name '${machine}'

      $group = New-AzCapacityReservationGroup -ResourceGroupName $resourceGroup -Name $groupName -Location $machine.Location -Zone '1', '2', '3'
      New-AzCapacityReservation -ResourceGroupName $resourceGroup -ReservationGroupName $groupName -Name $reservation -Location $machine.Location -Zone '${zone}' -Sku 'Standard_${machineSize}' -CapacityToReserve 0
      Update-AzVM -ResourceGroupName $resourceGroup -VM $machine -CapacityReservationGroupId $group.Id
      Update-AzCapacityReservation -ResourceGroupName $resourceGroup -ReservationGroupName $groupName -Name $reservation -CapacityToReserve ${count}
    `,
  },
};
