import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { type Gap, gap, symbol, text } from '../snippet-text';
import { machineParameters, machineVariables } from './machine-needs';

/** The workload in the names of a machine and of what belongs to it. */
export const machineName: Gap = gap('name', 'app-01');

const networkInterfaceName = resourceName('Microsoft.Network/networkInterfaces', '');

/** What the network interface is called in Bicep, and in Terraform. */
export const networkInterface = {
  symbol: symbol('networkInterface'),
  label: symbol('machine'),
};

/** The network interface of a machine, without a public address. */
export const networkInterfaceBicep = text`
  resource ${networkInterface.symbol} '${armType('Microsoft.Network/networkInterfaces')}' = {
    name: '${networkInterfaceName}${machineName}'
    location: ${bicep.location}
    properties: {
      ipConfigurations: [
        {
          name: 'default'
          properties: {
            subnet: {
              id: ${machineParameters.subnetId}
            }
            privateIPAllocationMethod: 'Dynamic'
          }
        }
      ]
    }
  }
`;

/** The same in Terraform. */
export const networkInterfaceTerraform = text`
  resource "azurerm_network_interface" "${networkInterface.label}" {
    name                = "${networkInterfaceName}${machineName}"
    resource_group_name = ${terraform.resourceGroupName}
    location            = ${terraform.location}

    ip_configuration {
      name                          = "default"
      subnet_id                     = ${machineVariables.subnetId}
      private_ip_address_allocation = "Dynamic"
    }
  }
`;
