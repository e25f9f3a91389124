variable "group_id" {
  type = string
}

# expect pass
resource "azapi_resource" "own" {
  type      = "Microsoft.Storage/storageAccounts@2024-01-01"
  name      = "stpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Standard_ZRS"
    }
    kind = "StorageV2"
    properties = {
      encryption = {
        keySource = "Microsoft.Keyvault"
        keyvaultproperties = {
          keyname     = "payments"
          keyvaulturi = "https://kv-payments.vault.azure.net/"
        }
      }
    }
  }
}
