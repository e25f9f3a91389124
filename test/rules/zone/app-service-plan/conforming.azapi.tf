# expect pass
resource "azapi_resource" "shop" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-shop"
  location = "westeurope"

  body = {
    sku = {
      name = "P1v3"
      capacity = 2
    }
    properties = {
      reserved = true
      zoneRedundant = true
    }
  }
}

# expect pass
resource "azapi_resource" "flows" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-flows"
  location = "westeurope"

  body = {
    sku = {
      name = "WS1"
    }
    properties = {
      reserved = true
      zoneRedundant = true
    }
  }
}
