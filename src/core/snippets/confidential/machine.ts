import { confidentialMachineSizes, largestConfidentialOsDisk } from '../../facts/confidential-machines';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { zone } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { choice, paragraphs, type SnippetText, symbol, text } from '../snippet-text';
import { machineParameters, machineVariables } from '../vm/machine-needs';
import {
  machineName,
  networkInterface,
  networkInterfaceBicep,
  networkInterfaceTerraform,
} from '../vm/network-interface';

const machine = symbol('machine');
const name = resourceName('Microsoft.Compute/virtualMachines', '');
const size = choice(
  'size',
  confidentialMachineSizes.map((one) => one.slice('Standard_'.length)),
  { from: 'properties.hardwareProfile.vmSize', without: 'Standard_' },
);
const setId = bicep.idOf('confidentialSetId', 'the disk encryption set for confidential machines');
const setIdVariable = terraform.idOf('confidential_set_id', 'the disk encryption set for confidential machines');

/** What tells the two operating systems apart. */
interface Guest {
  readonly system: 'Windows' | 'Linux';
  readonly profile: SnippetText;
  readonly signIn: SnippetText;
  readonly signInBlock: SnippetText | undefined;
}

const windows: Guest = {
  system: 'Windows',
  profile: text`
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
  `,
  signIn: text`
    admin_username        = ${machineVariables.adminUsername}
    admin_password        = ${machineVariables.adminPassword}
  `,
  signInBlock: undefined,
};

const linux: Guest = {
  system: 'Linux',
  profile: text`
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
  `,
  signIn: text`admin_username        = ${machineVariables.adminUsername}`,
  signInBlock: text`
    admin_ssh_key {
      username   = ${machineVariables.adminUsername}
      public_key = ${machineVariables.sshPublicKey}
    }
  `,
};

function machineOf(guest: Guest): SnippetIdea {
  const system = guest.system.toLowerCase();
  return {
    prefix: `fl-confidential-${system}`,
    title: `Confidential ${guest.system} machine with its own key and guest attestation`,
    description: `Memory and OS disk are sealed against the host. Generation 2 image that says it is confidential, secure boot, vTPM; an OS disk of ${largestConfidentialOsDisk} GB at most, for it is encrypted with a key of your own. Data disks take a disk encryption set of the usual kind.`,
    section: 3,
    mends: [],
    variants: {
      bicep: paragraphs([networkInterfaceBicep, machineBicep(guest), attestationBicep(guest)]),
      terraform: paragraphs([networkInterfaceTerraform, machineTerraform(guest), attestationTerraform(guest)]),
    },
  };
}

function machineBicep({ system, profile }: Guest): SnippetText {
  return text`
    resource ${machine} '${armType('Microsoft.Compute/virtualMachines')}' = {
      name: '${name}${machineName}'
      location: ${bicep.location}
      zones: ['${zone}']
      identity: {
        type: 'SystemAssigned'
      }
      properties: {
        hardwareProfile: {
          vmSize: 'Standard_${size}'
        }
        securityProfile: {
          securityType: 'ConfidentialVM'
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
            osType: '${system}'
            createOption: 'FromImage'
            caching: 'ReadWrite'
            diskSizeGB: ${String(largestConfidentialOsDisk)}
            managedDisk: {
              storageAccountType: 'Premium_LRS'
              securityProfile: {
                securityEncryptionType: 'DiskWithVMGuestState'
                diskEncryptionSet: {
                  id: ${setId}
                }
              }
            }
          }
        }
        ${profile}
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
  `;
}

function attestationBicep({ system }: Guest): SnippetText {
  return text`
    resource ${symbol('attestation')} '${armType('Microsoft.Compute/virtualMachines/extensions')}' = {
      parent: ${machine}
      name: 'GuestAttestation'
      location: ${bicep.location}
      properties: {
        publisher: 'Microsoft.Azure.Security.${system}Attestation'
        type: 'GuestAttestation'
        typeHandlerVersion: '1.0'
        autoUpgradeMinorVersion: true
        enableAutomaticUpgrade: true
      }
    }
  `;
}

function machineTerraform({ system, signIn, signInBlock }: Guest): SnippetText {
  const osDisk = text`
    os_disk {
      caching                          = "ReadWrite"
      storage_account_type             = "Premium_LRS"
      disk_size_gb                     = ${String(largestConfidentialOsDisk)}
      security_encryption_type         = "DiskWithVMGuestState"
      secure_vm_disk_encryption_set_id = ${setIdVariable}
    }
  `;
  return text`
    resource "azurerm_${system.toLowerCase()}_virtual_machine" "${machine}" {
      name                  = "${name}${machineName}"
      resource_group_name   = ${terraform.resourceGroupName}
      location              = ${terraform.location}
      zone                  = "${zone}"
      size                  = "Standard_${size}"
      source_image_id       = ${machineVariables.imageVersionId}
      network_interface_ids = [azurerm_network_interface.${networkInterface.label}.id]
      ${signIn}
      secure_boot_enabled   = true
      vtpm_enabled          = true
      patch_assessment_mode = "AutomaticByPlatform"
      patch_mode            = "AutomaticByPlatform"

      ${signInBlock ? paragraphs([signInBlock, osDisk]) : osDisk}

      identity {
        type = "SystemAssigned"
      }

      boot_diagnostics {}
    }
  `;
}

function attestationTerraform({ system }: Guest): SnippetText {
  return text`
    resource "azurerm_virtual_machine_extension" "${symbol('attestation')}" {
      name                       = "GuestAttestation"
      virtual_machine_id         = azurerm_${system.toLowerCase()}_virtual_machine.${machine}.id
      publisher                  = "Microsoft.Azure.Security.${system}Attestation"
      type                       = "GuestAttestation"
      type_handler_version       = "1.0"
      auto_upgrade_minor_version = true
      automatic_upgrade_enabled  = true
    }
  `;
}

/** Machines whose memory the host cannot read. */
export const confidentialMachines: readonly SnippetIdea[] = [machineOf(windows), machineOf(linux)];
