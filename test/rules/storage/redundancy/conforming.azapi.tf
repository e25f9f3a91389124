# expect pass
resource "azapi_resource" "a" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stzrs"
  location = "westeurope"

  body = {
    kind = "StorageV2"
    sku = {
      name = "Standard_ZRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}

# expect pass
resource "azapi_resource" "b" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stgrs"
  location = "westeurope"

  body = {
    kind = "StorageV2"
    sku = {
      name = "Standard_GRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}

# expect pass
resource "azapi_resource" "c" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stragrs"
  location = "westeurope"

  body = {
    kind = "StorageV2"
    sku = {
      name = "Standard_RAGRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}

# expect pass
resource "azapi_resource" "d" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stgzrs"
  location = "westeurope"

  body = {
    kind = "StorageV2"
    sku = {
      name = "Standard_GZRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}

# expect pass
resource "azapi_resource" "e" {
  type = "Microsoft.Storage/storageAccounts@2024-01-01"
  name = "stpremium"
  location = "westeurope"

  body = {
    kind = "BlockBlobStorage"
    sku = {
      name = "Premium_ZRS"
    }
    properties = {
      minimumTlsVersion = "TLS1_2"
    }
  }
}
