resource "azapi_resource" "shop" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stshop"
  location = "westcentralus"

  body = {
    kind = "StorageV2"
    sku = {
      # expect fail: to Standard_GRS
      name = "Standard_LRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}
