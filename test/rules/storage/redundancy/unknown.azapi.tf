variable "storageSku" {
  type = string
}

resource "azapi_resource" "shop" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stshop"
  location = "westeurope"

  body = {
    kind = "StorageV2"
    sku = {
      # expect unknown: storageSku
      name = var.storageSku
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}
