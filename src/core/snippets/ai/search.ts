import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { choice, gap, type Need, type SnippetText, symbol, text } from '../snippet-text';

const searchType = 'Microsoft.Search/searchServices';
const name = gap('search', resourceName(searchType, 'payments'));
const sku = choice('search size', ['standard', 'standard2', 'standard3']);
const replicas = choice('replicas', ['3', '6']);

/** A search service whose replicas stand in several zones; `tags` where the resource carries some. */
export function searchBicep(tags?: Need): SnippetText {
  const head = tags
    ? text`
    location: ${bicep.location}
    tags: ${tags}
  `
    : text`location: ${bicep.location}`;
  return text`
    resource ${symbol('search')} '${armType(searchType)}' = {
      name: '${name}'
      ${head}
      sku: {
        name: '${sku}'
      }
      identity: {
        type: 'SystemAssigned'
      }
      properties: {
        replicaCount: ${replicas}
        partitionCount: 1
        disableLocalAuth: true
        publicNetworkAccess: 'Disabled'
        encryptionWithCmk: {
          enforcement: 'Enabled'
        }
      }
    }
  `;
}

/** The same in Terraform. */
export function searchTerraform(tags?: Need): SnippetText {
  const tail = tags
    ? text`
    customer_managed_key_enforcement_enabled = true
    tags                                     = ${tags}
  `
    : text`customer_managed_key_enforcement_enabled = true`;
  return text`
    resource "azurerm_search_service" "${symbol('main')}" {
      name                                     = "${name}"
      resource_group_name                      = ${terraform.resourceGroupName}
      location                                 = ${terraform.location}
      sku                                      = "${sku}"
      replica_count                            = ${replicas}
      partition_count                          = 1
      local_authentication_enabled             = false
      public_network_access_enabled            = false
      ${tail}

      identity {
        type = "SystemAssigned"
      }
    }
  `;
}
