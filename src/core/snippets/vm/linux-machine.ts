import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { machineSize } from '../common/machine-size';
import * as terraform from '../common/terraform-needs';
import { zone } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { paragraphs, type SnippetText, symbol, text } from '../snippet-text';
import { machineParameters, machineVariables } from './machine-needs';
import { machineName, networkInterface, networkInterfaceBicep, networkInterfaceTerraform } from './network-interface';

const machine = symbol('machine');
const name = resourceName('Microsoft.Compute/virtualMachines', '');

/** Properties of a Linux machine in Bicep; `further` ones go below. */
export function linuxMachineBicep(type: string, further?: SnippetText): SnippetText {
  const end =
    further ??
    text`
    diagnosticsProfile: {
      bootDiagnostics: {
        enabled: true
      }
    }
  `;
  return paragraphs([
    networkInterfaceBicep,
    text`
      resource ${machine} '${type}' = {
        name: '${name}${machineName}'
        location: ${bicep.location}
        zones: ['${zone}']
        identity: {
          type: 'SystemAssigned'
        }
        properties: {
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
            linuxConfiguration: {
              disablePasswordAuthentication: true
              ssh: {
                publicKeys: [
                  {
                    path: '/home/\${${machineParameters.adminUsername}}/.ssh/authorized_keys'
                    keyData: ${machineParameters.sshPublicKey}
                  }
                ]
              }
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
          ${end}
        }
      }
    `,
  ]);
}

/** A Linux machine in Terraform; `further` arguments and blocks go below. */
export function linuxMachineTerraform(further?: SnippetText): SnippetText {
  const end = further ?? text`boot_diagnostics {}`;
  return paragraphs([
    networkInterfaceTerraform,
    text`
      resource "azurerm_linux_virtual_machine" "${machine}" {
        name                       = "${name}${machineName}"
        resource_group_name        = ${terraform.resourceGroupName}
        location                   = ${terraform.location}
        zone                       = "${zone}"
        size                       = "Standard_${machineSize}"
        source_image_id            = ${machineVariables.imageVersionId}
        network_interface_ids      = [azurerm_network_interface.${networkInterface.label}.id]
        admin_username             = ${machineVariables.adminUsername}
        encryption_at_host_enabled = true
        secure_boot_enabled        = true
        vtpm_enabled               = true
        patch_assessment_mode      = "AutomaticByPlatform"
        patch_mode                 = "AutomaticByPlatform"

        admin_ssh_key {
          username   = ${machineVariables.adminUsername}
          public_key = ${machineVariables.sshPublicKey}
        }

        os_disk {
          caching                = "ReadWrite"
          storage_account_type   = "Premium_LRS"
          disk_encryption_set_id = ${machineVariables.diskEncryptionSetId}
        }

        identity {
          type = "SystemAssigned"
        }

        ${end}
      }
    `,
  ]);
}

/** A machine that is known to stand in one datacenter, and which one. */
export const linuxMachine: SnippetIdea = {
  prefix: 'fl-vm-linux',
  title: 'Linux machine in an availability zone',
  description:
    'Stands in a zone that you choose, so that others can stand elsewhere; trusted launch, no public address, disks under your own key, an exact image version.',
  section: 5,
  mends: [],
  variants: {
    bicep: linuxMachineBicep(armType('Microsoft.Compute/virtualMachines')),
    terraform: linuxMachineTerraform(),
  },
};
