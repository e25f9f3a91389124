import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, paragraphs, symbol, text } from '../snippet-text';
import { searchBicep, searchTerraform } from './search';
import { tenantTags } from './tenant-tags';

const vaultType = 'Microsoft.KeyVault/vaults';
const storageType = 'Microsoft.Storage/storageAccounts';
const vaultName = gap('vault', resourceName(vaultType, 'tenant1'));
const storageName = gap('storage', resourceName(storageType, 'tenant1001'));
const label = symbol('tenant');
const storage = symbol('storage');
const identity = 'the user-assigned identity of the tenant, which may use its key';
const keyUri = 'Address of the key vault that holds the key of the tenant.';
const identityBicep = bicep.idOf('identityId', identity);
const identityTerraform = terraform.idOf('identity_id', identity);

/** What belongs to one search service alone. */
export const aiSearch: SnippetIdea = {
  prefix: 'fl-ai-search',
  title: 'Private search service with replicas in several zones',
  description:
    'Three replicas read and write on while a zone is down. No keys, no public access; indexes have to name a key of yours.',
  section: 15,
  mends: [],
  variants: { bicep: searchBicep(), terraform: searchTerraform() },
};

/** What one tenant has for itself. */
export const aiSpoke: SnippetIdea = {
  prefix: 'fl-ai-spoke',
  title: 'Resources of one tenant in its spoke: keys, storage, search',
  description:
    'Every resource says whose it is, is closed to the internet and has no keys of accounts; storage is encrypted with the key of the tenant. The network comes from fl-spoke, ways in from fl-private-endpoint, databases from fl-cosmos-account, clusters from fl-aks-cluster.',
  section: 17,
  mends: [],
  variants: {
    bicep: paragraphs([
      text`
        resource ${symbol('vault')} '${armType(vaultType)}' = {
          name: '${vaultName}'
          location: ${bicep.location}
          tags: ${tenantTags.bicep}
          properties: {
            tenantId: tenant().tenantId
            sku: {
              family: 'A'
              name: 'premium'
            }
            enableRbacAuthorization: true
            enableSoftDelete: true
            softDeleteRetentionInDays: 90
            enablePurgeProtection: true
            publicNetworkAccess: 'Disabled'
            networkAcls: {
              bypass: 'AzureServices'
              defaultAction: 'Deny'
            }
          }
        }

        resource ${storage} '${armType(storageType)}' = {
          name: '${storageName}'
          location: ${bicep.location}
          tags: ${tenantTags.bicep}
          kind: 'StorageV2'
          sku: {
            name: 'Standard_ZRS'
          }
          identity: {
            type: 'UserAssigned'
            userAssignedIdentities: {
              '\${${identityBicep}}': {}
            }
          }
          properties: {
            minimumTlsVersion: 'TLS1_2'
            supportsHttpsTrafficOnly: true
            allowBlobPublicAccess: false
            allowSharedKeyAccess: false
            publicNetworkAccess: 'Disabled'
            networkAcls: {
              bypass: 'None'
              defaultAction: 'Deny'
            }
            encryption: {
              keySource: 'Microsoft.Keyvault'
              identity: {
                userAssignedIdentity: ${identityBicep}
              }
              keyvaultproperties: {
                keyvaulturi: ${bicep.parameter('keyVaultUri', 'string', keyUri)}
                keyname: ${bicep.parameter('keyName', 'string', 'Name of the key of the tenant.')}
              }
            }
          }
        }

        resource ${symbol('blobs')} '${armType(`${storageType}/blobServices`)}' = {
          parent: ${storage}
          name: 'default'
          properties: {
            isVersioningEnabled: true
            deleteRetentionPolicy: {
              enabled: true
              days: 30
            }
            containerDeleteRetentionPolicy: {
              enabled: true
              days: 30
            }
          }
        }
      `,
      searchBicep(tenantTags.bicep),
    ]),
    terraform: paragraphs([
      text`
        resource "azurerm_key_vault" "${label}" {
          name                          = "${vaultName}"
          resource_group_name           = ${terraform.resourceGroupName}
          location                      = ${terraform.location}
          tenant_id                     = ${terraform.variable('tenant_id', 'string', 'Id of the tenant that the vault trusts.')}
          sku_name                      = "premium"
          rbac_authorization_enabled    = true
          soft_delete_retention_days    = 90
          purge_protection_enabled      = true
          public_network_access_enabled = false
          tags                          = ${tenantTags.terraform}

          network_acls {
            bypass         = "AzureServices"
            default_action = "Deny"
          }
        }

        resource "azurerm_storage_account" "${label}" {
          name                            = "${storageName}"
          resource_group_name             = ${terraform.resourceGroupName}
          location                        = ${terraform.location}
          account_kind                    = "StorageV2"
          account_tier                    = "Standard"
          account_replication_type        = "ZRS"
          min_tls_version                 = "TLS1_2"
          https_traffic_only_enabled      = true
          allow_nested_items_to_be_public = false
          shared_access_key_enabled       = false
          public_network_access_enabled   = false
          tags                            = ${tenantTags.terraform}

          identity {
            type         = "UserAssigned"
            identity_ids = [${identityTerraform}]
          }

          customer_managed_key {
            key_vault_key_id          = ${terraform.variable('key_id', 'string', 'Id of the key of the tenant without its version.')}
            user_assigned_identity_id = ${identityTerraform}
          }

          blob_properties {
            versioning_enabled = true

            delete_retention_policy {
              days = 30
            }

            container_delete_retention_policy {
              days = 30
            }
          }
        }
      `,
      searchTerraform(tenantTags.terraform),
    ]),
  },
};
