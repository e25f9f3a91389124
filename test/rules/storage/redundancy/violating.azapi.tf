resource "azapi_resource" "shop" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stshop"
  location = "westeurope"

  body = {
    kind = "StorageV2"
    sku = {
      # expect fail: Set `sku.name` to Standard_ZRS
      name = "Standard_LRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}

resource "azapi_resource" "files" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stfiles"
  location = "westeurope"

  body = {
    kind = "FileStorage"
    sku = {
      # expect fail: Set `sku.name` to Premium_ZRS
      name = "Premium_LRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}

resource "azapi_resource" "old" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stold"
  location = "westeurope"

  body = {
    kind = "Storage"
    sku = {
      # expect fail: to Standard_GRS
      name = "Standard_LRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}

resource "azapi_resource" "next" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stnext"
  location = "westeurope"

  body = {
    kind = "FileStorage"
    sku = {
      # expect fail: to StandardV2_ZRS
      name = "StandardV2_LRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}
