import { availabilityZones } from '../../facts/regions';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { machineParameters, machineVariables } from './machine-needs';

const disk = symbol('dataDisk');
const diskLabel = symbol('data');
const name = gap('name', resourceName('Microsoft.Compute/disks', 'app-data-01'));
const size = choice('size', ['128', '256', '512', '1024']);
const sku = choice('disk sku', ['Premium_ZRS', 'StandardSSD_ZRS']);
const zones = availabilityZones.length;

/** Data that a machine in another zone can take over. */
export const dataDisk: SnippetIdea = {
  prefix: 'fl-vm-data-disk',
  title: 'Data disk with copies in three zones',
  description: `Kept in ${zones} zones, so that a machine in another zone can attach it when its own is lost; under your own key, closed to the internet.`,
  section: 5,
  mends: [],
  variants: {
    bicep: text`
      resource ${disk} '${armType('Microsoft.Compute/disks')}' = {
        name: '${name}'
        location: ${bicep.location}
        sku: {
          name: '${sku}'
        }
        properties: {
          creationData: {
            createOption: 'Empty'
          }
          diskSizeGB: ${size}
          networkAccessPolicy: 'DenyAll'
          publicNetworkAccess: 'Disabled'
          encryption: {
            type: 'EncryptionAtRestWithCustomerKey'
            diskEncryptionSetId: ${machineParameters.diskEncryptionSetId}
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_managed_disk" "${diskLabel}" {
        name                          = "${name}"
        resource_group_name           = ${terraform.resourceGroupName}
        location                      = ${terraform.location}
        storage_account_type          = "${sku}"
        create_option                 = "Empty"
        disk_size_gb                  = ${size}
        disk_encryption_set_id        = ${machineVariables.diskEncryptionSetId}
        network_access_policy         = "DenyAll"
        public_network_access_enabled = false
      }
    `,
  },
};
