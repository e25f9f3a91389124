import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { secondRegion } from '../common/regions';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, type Need, paragraphs, symbol, text } from '../snippet-text';
import { versionBicep, versionTerraform } from './version-text';

const definition = symbol('definition');
const galleryParameter: Need = bicep.parameter('galleryName', 'string', 'Name of the gallery.');
const imageParameter: Need = bicep.parameter('imageName', 'string', 'Name of the image definition.');
const galleryName = gap('gallery', resourceName('Microsoft.Compute/galleries', 'images'));
const resourceGroup = gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'images'));
const imageName = gap('image', 'windows-server-2025');
const version = gap('version', '1.0.0');

/** The next version of an image that is there. */
export const imageVersion: SnippetIdea = {
  prefix: 'fl-gallery-version',
  title: 'Image version in two regions',
  description:
    'Numbered by meaning, made from a source disk, with copies in all zones of two regions. The commands add a region to a version that is there.',
  section: 4,
  mends: [],
  variants: {
    bicep: paragraphs([
      text`
        resource ${definition} '${armType('Microsoft.Compute/galleries/images')}' existing = {
          name: '\${${galleryParameter}}/\${${imageParameter}}'
        }
      `,
      versionBicep(definition),
    ]),
    terraform: versionTerraform(
      terraform.variable('gallery_name', 'string', 'Name of the gallery.'),
      terraform.variable('image_name', 'string', 'Name of the image definition.'),
    ),
    azurecli: text`
      az sig image-version update --resource-group '${resourceGroup}' --gallery-name '${galleryName}' \\
        --gallery-image-definition '${imageName}' --gallery-image-version '${version}' \\
        --add publishingProfile.targetRegions name='${secondRegion}' regionalReplicaCount=3 storageAccountType=Standard_ZRS
    `,
    powershell: text`
      $image = @{
        ResourceGroupName          = '${resourceGroup}'
        GalleryName                = '${galleryName}'
        GalleryImageDefinitionName = '${imageName}'
        Name                       = '${version}'
      }
      $current = Get-AzGalleryImageVersion @image
      $regions = @($current.PublishingProfile.TargetRegions | ForEach-Object { @{ Name = $_.Name; ReplicaCount = $_.RegionalReplicaCount } })
      $regions += @{ Name = '${secondRegion}'; ReplicaCount = 3; StorageAccountType = 'Standard_ZRS' }

      Update-AzGalleryImageVersion @image -TargetRegion $regions
    `,
  },
};
