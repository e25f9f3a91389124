# expect pass
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
      zoneRedundant = true
    }
  }
}
