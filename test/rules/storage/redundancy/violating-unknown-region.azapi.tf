variable "location" {
  type = string
}

resource "azapi_resource" "shop" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stshop"
  location = var.location

  body = {
    kind = "StorageV2"
    sku = {
      # expect fail: most Azure regions have zones
      name = "Standard_LRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}
