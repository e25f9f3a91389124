import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { machineSize } from '../common/machine-size';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { machineParameters, machineVariables } from '../vm/machine-needs';

const set = symbol('scaleSet');
const label = symbol('workers');
const name = gap('name', resourceName('Microsoft.Compute/virtualMachineScaleSets', 'payments'));
const prefix = gap('computer name', 'pay');
const count = choice('count', ['3', '6', '9']);
const identity = 'the identity of the machines';

/** Machines that Azure spreads over zones and replaces when they fail. */
export const flexibleScaleSet: SnippetIdea = {
  prefix: 'fl-scale-set',
  title: 'Zone-redundant scale set, flexible, that repairs itself',
  description:
    'At least one machine a zone, spread as far as it goes, trusted launch, disks under your own key. Unhealthy machines are replaced: the health extension asks the workload on its port.',
  section: 5,
  mends: [],
  variants: {
    bicep: text`
      resource ${set} '${armType('Microsoft.Compute/virtualMachineScaleSets')}' = {
        name: '${name}'
        location: ${bicep.location}
        zones: ${allZonesInBicep}
        identity: {
          type: 'UserAssigned'
          userAssignedIdentities: {
            '\${${bicep.idOf('identityId', identity)}}': {}
          }
        }
        sku: {
          name: 'Standard_${machineSize}'
          capacity: ${count}
        }
        properties: {
          orchestrationMode: 'Flexible'
          platformFaultDomainCount: 1
          zoneBalance: false
          automaticRepairsPolicy: {
            enabled: true
            gracePeriod: 'PT30M'
          }
          virtualMachineProfile: {
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
              computerNamePrefix: '${prefix}'
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
              networkApiVersion: '2020-11-01'
              networkInterfaceConfigurations: [
                {
                  name: 'default'
                  properties: {
                    primary: true
                    enableAcceleratedNetworking: true
                    ipConfigurations: [
                      {
                        name: 'default'
                        properties: {
                          primary: true
                          subnet: {
                            id: ${machineParameters.subnetId}
                          }
                        }
                      }
                    ]
                  }
                }
              ]
            }
            extensionProfile: {
              extensions: [
                {
                  name: 'health'
                  properties: {
                    publisher: 'Microsoft.ManagedServices'
                    type: 'ApplicationHealthLinux'
                    typeHandlerVersion: '2.0'
                    autoUpgradeMinorVersion: true
                    enableAutomaticUpgrade: true
                    settings: {
                      protocol: 'https'
                      port: ${gap('port', '443')}
                      requestPath: '${gap('path', '/health')}'
                    }
                  }
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
      }
    `,
    terraform: text`
      resource "azurerm_orchestrated_virtual_machine_scale_set" "${label}" {
        name                        = "${name}"
        resource_group_name         = ${terraform.resourceGroupName}
        location                    = ${terraform.location}
        zones                       = ${allZonesInTerraform}
        zone_balance                = false
        platform_fault_domain_count = 1
        sku_name                    = "Standard_${machineSize}"
        instances                   = ${count}
        source_image_id             = ${machineVariables.imageVersionId}
        encryption_at_host_enabled  = true

        identity {
          type         = "UserAssigned"
          identity_ids = [${terraform.idOf('identity_id', identity)}]
        }

        automatic_instance_repair {
          enabled      = true
          grace_period = "PT30M"
        }

        os_profile {
          linux_configuration {
            computer_name_prefix            = "${prefix}"
            admin_username                  = ${machineVariables.adminUsername}
            disable_password_authentication = true
            patch_assessment_mode           = "AutomaticByPlatform"
            patch_mode                      = "AutomaticByPlatform"

            admin_ssh_key {
              username   = ${machineVariables.adminUsername}
              public_key = ${machineVariables.sshPublicKey}
            }
          }
        }

        os_disk {
          caching                = "ReadWrite"
          storage_account_type   = "Premium_LRS"
          disk_encryption_set_id = ${machineVariables.diskEncryptionSetId}
        }

        network_interface {
          name                          = "default"
          primary                       = true
          enable_accelerated_networking = true

          ip_configuration {
            name      = "default"
            primary   = true
            subnet_id = ${machineVariables.subnetId}
          }
        }

        extension {
          name                               = "health"
          publisher                          = "Microsoft.ManagedServices"
          type                               = "ApplicationHealthLinux"
          type_handler_version               = "2.0"
          auto_upgrade_minor_version_enabled = true

          settings = jsonencode({
            protocol    = "https"
            port        = ${gap('port', '443')}
            requestPath = "${gap('path', '/health')}"
          })
        }

        boot_diagnostics {}
      }
    `,
  },
};
