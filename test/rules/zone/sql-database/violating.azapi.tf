# expect fail: runs in one zone of westeurope
resource "azapi_resource" "orders" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "orders"
  location = "westeurope"

  body = {
    sku = {
      name = "BC_Gen5_4"
      tier = "BusinessCritical"
    }
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}

resource "azapi_resource" "stock" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "stock"
  location = "westeurope"

  body = {
    sku = {
      name = "GP_S_Gen5_2"
    }
    properties = {
      maxSizeBytes = 34359738368
      # expect fail: stock
      zoneRedundant = false
    }
  }
}

# expect fail: archive
resource "azapi_resource" "archive" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "archive"
  location = "westeurope"

  body = {
    sku = {
      name = "HS_PRMS_4"
    }
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}

# expect fail: old
resource "azapi_resource" "old" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "old"
  location = "westeurope"

  body = {
    sku = {
      name = "P2"
    }
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}
