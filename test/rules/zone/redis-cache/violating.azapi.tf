# expect fail: redis-shop keeps its nodes in one zone of westeurope
resource "azapi_resource" "shop" {
  type = "Microsoft.Cache/redis@2023-08-01"
  name = "redis-shop"
  location = "westeurope"

  body = {
    properties = {
      sku = {
        name = "Premium"
        family = "P"
        capacity = 1
      }
    }
  }
}

resource "azapi_resource" "zonal" {
  type = "Microsoft.Cache/redis@2023-08-01"
  name = "redis-zonal"
  location = "westeurope"

  body = {
    # expect fail: redis-zonal
    zones = ["1"]
    properties = {
      sku = {
        name = "Premium"
        family = "P"
        capacity = 1
      }
    }
  }
}

resource "azapi_resource" "declined" {
  type = "Microsoft.Cache/redis@2024-11-01"
  name = "redis-declined"
  location = "westeurope"

  body = {
    properties = {
      # expect fail: redis-declined
      zonalAllocationPolicy = "NoZones"
      sku = {
        name = "Standard"
        family = "C"
        capacity = 1
      }
    }
  }
}

resource "azapi_resource" "pinned" {
  type = "Microsoft.Cache/redis@2024-11-01"
  name = "redis-pinned"
  location = "westeurope"

  body = {
    # expect fail: redis-pinned
    zones = ["2"]
    properties = {
      sku = {
        name = "Premium"
        family = "P"
        capacity = 1
      }
    }
  }
}
