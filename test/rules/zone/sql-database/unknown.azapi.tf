variable "zoneRedundant" {
  type = bool
}

resource "azapi_resource" "orders" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "orders"
  location = "westeurope"

  body = {
    sku = {
      name = "BC_Gen5_4"
    }
    properties = {
      maxSizeBytes = 34359738368
      # expect unknown: zoneRedundant
      zoneRedundant = var.zoneRedundant
    }
  }
}

# expect unknown: its tier is not written
resource "azapi_resource" "plain" {
  type = "Microsoft.Sql/servers/databases@2023-08-01"
  name = "plain"
  location = "westeurope"

  body = {
    properties = {
      maxSizeBytes = 34359738368
    }
  }
}
