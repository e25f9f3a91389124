/** A Bicep file with one finding of `public/key-vault`. */
export const openVault = `resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-payments'
  location: 'westeurope'
  properties: {
    enablePurgeProtection: true
    publicNetworkAccess: 'Enabled'
  }
}
`;

/** Such a file without a finding. */
export const closedVault = openVault.replace("'Enabled'", "'Disabled'");

/** A Bicep file with a finding each of `public/storage-account` (a warning) and `cmk/storage-account` (information). */
export const openStorage = `resource data 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stpayments'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
  properties: {
    allowBlobPublicAccess: false
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
    }
  }
}
`;

/** A Terraform module whose finding of \`public/key-vault\` depends on a variable of a file beside it. */
export const terraformModule = {
  'main.tf': `resource "azurerm_key_vault" "payments" {
  name                          = "kv-payments"
  location                      = "westeurope"
  resource_group_name           = "rg-payments"
  tenant_id                     = "00000000-0000-0000-0000-000000000000"
  sku_name                      = "standard"
  purge_protection_enabled      = true
  public_network_access_enabled = var.open
}
`,
  'variables.tf': 'variable "open" {\n  type    = bool\n  default = true\n}\n',
};
