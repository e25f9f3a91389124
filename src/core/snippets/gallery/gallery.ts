import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, type SnippetText, symbol, text } from '../snippet-text';
import { versionBicep, versionTerraform } from './version-text';

const images = symbol('gallery');
const label = symbol('images');
const definition = symbol('definition');
const definitionLabel = symbol('server');
const name = gap('gallery', resourceName('Microsoft.Compute/galleries', 'images'));
const imageName = gap('image', 'windows-server-2025');
const publisher = gap('publisher', 'contoso');
const offer = gap('offer', 'windows-server');
const sku = gap('image sku', '2025-confidential');
const system = choice('system', ['Windows', 'Linux']);
const security = choice('security type', [
  'TrustedLaunchAndConfidentialVmSupported',
  'ConfidentialVmSupported',
  'TrustedLaunchSupported',
]);

const definitionBicep: SnippetText = text`
  resource ${images} '${armType('Microsoft.Compute/galleries')}' = {
    name: '${name}'
    location: ${bicep.location}
    properties: {
      softDeletePolicy: {
        isSoftDeleteEnabled: true
      }
    }
  }

  resource ${definition} '${armType('Microsoft.Compute/galleries/images')}' = {
    parent: ${images}
    name: '${imageName}'
    location: ${bicep.location}
    properties: {
      osType: '${system}'
      osState: 'Generalized'
      hyperVGeneration: 'V2'
      architecture: 'x64'
      identifier: {
        publisher: '${publisher}'
        offer: '${offer}'
        sku: '${sku}'
      }
      features: [
        {
          name: 'SecurityType'
          value: '${security}'
        }
      ]
    }
  }
`;

const definitionTerraform: SnippetText = text`
  resource "azurerm_shared_image_gallery" "${label}" {
    name                = "${name}"
    resource_group_name = ${terraform.resourceGroupName}
    location            = ${terraform.location}
  }

  resource "azurerm_shared_image" "${definitionLabel}" {
    name                      = "${imageName}"
    gallery_name              = azurerm_shared_image_gallery.${label}.name
    resource_group_name       = ${terraform.resourceGroupName}
    location                  = ${terraform.location}
    os_type                   = "${system}"
    specialized               = false
    hyper_v_generation        = "V2"
    architecture              = "x64"
    confidential_vm_supported = true

    identifier {
      publisher = "${publisher}"
      offer     = "${offer}"
      sku       = "${sku}"
    }
  }
`;

/** One image for machines with keys of the platform and of one's own: encryption is chosen at deployment. */
export const gallery: SnippetIdea = {
  prefix: 'fl-gallery',
  title: 'Gallery with an image definition for confidential machines and a version',
  description:
    'Generation 2, generalised, made from a source disk, since confidential machines take no image of a machine; kept in two regions, in all zones of each. Machines name the version, never latest.',
  section: 4,
  mends: [],
  variants: {
    bicep: paragraphs([definitionBicep, versionBicep(definition)]),
    terraform: paragraphs([
      definitionTerraform,
      versionTerraform(
        text`azurerm_shared_image_gallery.${label}.name`,
        text`azurerm_shared_image.${definitionLabel}.name`,
      ),
    ]),
  },
};

/** The gallery and the definition by way of an Azure Verified Module. */
export const galleryByModule: SnippetIdea = {
  prefix: 'fl-gallery-avm',
  title: 'Gallery with an image definition by the Azure Verified Module',
  description:
    'The module of the public registry at an exact version. Versions of the image follow, fl-gallery-version.',
  section: 4,
  mends: [],
  variants: {
    bicep: text`
      module ${images} '${avmModule('compute/gallery')}' = {
        params: {
          name: '${name}'
          location: ${bicep.location}
          images: [
            {
              name: '${imageName}'
              osType: '${system}'
              osState: 'Generalized'
              hyperVGeneration: 'V2'
              architecture: 'x64'
              securityType: 'TrustedLaunchAndConfidentialVmSupported'
              identifier: {
                publisher: '${publisher}'
                offer: '${offer}'
                sku: '${sku}'
              }
            }
          ]
        }
      }
    `,
  },
};
