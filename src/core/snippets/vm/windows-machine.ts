import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { machineSize } from '../common/machine-size';
import * as terraform from '../common/terraform-needs';
import { zone } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { choice, paragraphs, symbol, text } from '../snippet-text';
import { machineParameters, machineVariables } from './machine-needs';
import { machineName, networkInterface, networkInterfaceBicep, networkInterfaceTerraform } from './network-interface';

const machine = symbol('machine');
const name = resourceName('Microsoft.Compute/virtualMachines', '');
const license = choice('licence', ['Windows_Server', 'None']);

/** As the Linux machine, with the licence that is owned already. */
export const windowsMachine: SnippetIdea = {
  prefix: 'fl-vm-windows',
  title: 'Windows machine in an availability zone, with hybrid benefit',
  description:
    'Stands in a zone that you choose; trusted launch, no public address, disks under your own key, an exact image version. The hybrid benefit needs Windows Server licences with Software Assurance.',
  section: 5,
  mends: [],
  variants: {
    bicep: paragraphs([
      networkInterfaceBicep,
      text`
        resource ${machine} '${armType('Microsoft.Compute/virtualMachines')}' = {
          name: '${name}${machineName}'
          location: ${bicep.location}
          zones: ['${zone}']
          identity: {
            type: 'SystemAssigned'
          }
          properties: {
            licenseType: '${license}'
            hardwareProfile: {
              vmSize: 'Standard_${machineSize}'
            }
            securityProfile: {
              securityType: 'TrustedLaunch'
              encryptionAtHost: true
              uefiSettings: {
                secureBootEnabled: true
                vTpmEnabled: true
              }
            }
            storageProfile: {
              imageReference: {
                id: ${machineParameters.imageVersionId}
              }
              osDisk: {
                createOption: 'FromImage'
                caching: 'ReadWrite'
                managedDisk: {
                  storageAccountType: 'Premium_LRS'
                  diskEncryptionSet: {
                    id: ${machineParameters.diskEncryptionSetId}
                  }
                }
              }
            }
            osProfile: {
              computerName: '${machineName}'
              adminUsername: ${machineParameters.adminUsername}
              adminPassword: ${machineParameters.adminPassword}
              windowsConfiguration: {
                patchSettings: {
                  assessmentMode: 'AutomaticByPlatform'
                  patchMode: 'AutomaticByPlatform'
                }
              }
            }
            networkProfile: {
              networkInterfaces: [
                {
                  id: ${networkInterface.symbol}.id
                }
              ]
            }
            diagnosticsProfile: {
              bootDiagnostics: {
                enabled: true
              }
            }
          }
        }
      `,
    ]),
    terraform: paragraphs([
      networkInterfaceTerraform,
      text`
        resource "azurerm_windows_virtual_machine" "${machine}" {
          name                       = "${name}${machineName}"
          resource_group_name        = ${terraform.resourceGroupName}
          location                   = ${terraform.location}
          zone                       = "${zone}"
          size                       = "Standard_${machineSize}"
          license_type               = "${license}"
          source_image_id            = ${machineVariables.imageVersionId}
          network_interface_ids      = [azurerm_network_interface.${networkInterface.label}.id]
          admin_username             = ${machineVariables.adminUsername}
          admin_password             = ${machineVariables.adminPassword}
          encryption_at_host_enabled = true
          secure_boot_enabled        = true
          vtpm_enabled               = true
          patch_assessment_mode      = "AutomaticByPlatform"
          patch_mode                 = "AutomaticByPlatform"

          os_disk {
            caching                = "ReadWrite"
            storage_account_type   = "Premium_LRS"
            disk_encryption_set_id = ${machineVariables.diskEncryptionSetId}
          }

          identity {
            type = "SystemAssigned"
          }

          boot_diagnostics {}
        }
      `,
    ]),
  },
};
