# expect fail: plan-shop is not zone-redundant
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
    }
  }
}

resource "azapi_resource" "lone" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-lone"
  location = "westeurope"

  body = {
    sku = {
      name = "P0v3"
      capacity = 1
    }
    properties = {
      reserved = true
      # expect fail: plan-lone
      zoneRedundant = false
    }
  }
}

resource "azapi_resource" "one" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-one"
  location = "westeurope"

  body = {
    sku = {
      name = "P1mv3"
      # expect fail: It has one instance
      capacity = 1
    }
    properties = {
      reserved = true
      zoneRedundant = true
    }
  }
}

resource "azapi_resource" "functions" {
  type = "Microsoft.Web/serverfarms@2024-04-01"
  name = "plan-functions"
  location = "westeurope"

  body = {
    sku = {
      name = "EP1"
    }
    properties = {
      reserved = true
      # expect fail: plan-functions
      zoneRedundant = false
    }
  }
}
