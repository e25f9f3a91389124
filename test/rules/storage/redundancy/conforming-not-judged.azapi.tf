# expect nothing
resource "azapi_resource" "edge" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stedge"
  location = "westeurope"

  body = {
    kind = "StorageV2"
    sku = {
      name = "Premium_LRS"
    }
    extendedLocation = {
      name = "losangeles"
      type = "EdgeZone"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}

resource "azapi_resource" "there" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stthere"
  location = "westcentralus"

  body = {
    kind = "FileStorage"
    sku = {
      name = "Premium_LRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}
