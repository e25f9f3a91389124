import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { region, secondRegion } from '../common/regions';
import * as terraform from '../common/terraform-needs';
import { type Gap, gap, type Need, type SnippetText, symbol, text } from '../snippet-text';

const version = gap('version', '1.0.0');
const replicas = gap('replicas', '3');
const diskUri = bicep.parameter(
  'sourceDiskUri',
  'string',
  'Address of the source VHD, a page blob, without a signature.',
);
const diskAccount = bicep.idOf('sourceStorageId', 'the storage account of the source VHD');
const diskUriVariable = terraform.variable(
  'source_disk_uri',
  'string',
  'Address of the source VHD, a page blob, without a signature.',
);
const diskAccountVariable = terraform.idOf('source_storage_id', 'the storage account of the source VHD');

/** A version of an image in two regions. @param definition the symbolic name of the image definition. */
export function versionBicep(definition: Gap | Need): SnippetText {
  return text`
    resource ${symbol('version')} '${armType('Microsoft.Compute/galleries/images/versions')}' = {
      parent: ${definition}
      name: '${version}'
      location: ${bicep.location}
      properties: {
        storageProfile: {
          osDiskImage: {
            hostCaching: 'ReadOnly'
            source: {
              storageAccountId: ${diskAccount}
              uri: ${diskUri}
            }
          }
        }
        publishingProfile: {
          excludeFromLatest: false
          targetRegions: [
            {
              name: '${region}'
              regionalReplicaCount: ${replicas}
              storageAccountType: 'Standard_ZRS'
            }
            {
              name: '${secondRegion}'
              regionalReplicaCount: ${replicas}
              storageAccountType: 'Standard_ZRS'
            }
          ]
        }
      }
    }
  `;
}

/** The same in Terraform. */
export function versionTerraform(galleryName: SnippetText | Need, imageName: SnippetText | Need): SnippetText {
  return text`
    resource "azurerm_shared_image_version" "${symbol('first')}" {
      name                = "${version}"
      gallery_name        = ${galleryName}
      image_name          = ${imageName}
      resource_group_name = ${terraform.resourceGroupName}
      location            = ${terraform.location}
      blob_uri            = ${diskUriVariable}
      storage_account_id  = ${diskAccountVariable}

      target_region {
        name                   = "${region}"
        regional_replica_count = ${replicas}
        storage_account_type   = "Standard_ZRS"
      }

      target_region {
        name                   = "${secondRegion}"
        regional_replica_count = ${replicas}
        storage_account_type   = "Standard_ZRS"
      }
    }
  `;
}
