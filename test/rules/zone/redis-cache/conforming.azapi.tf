# expect pass
resource "azapi_resource" "shop" {
  type = "Microsoft.Cache/redis@2023-08-01"
  name = "redis-shop"
  location = "westeurope"

  body = {
    zones = ["1", "2", "3"]
    properties = {
      sku = {
        name = "Premium"
        family = "P"
        capacity = 1
      }
    }
  }
}

# expect pass
resource "azapi_resource" "auto" {
  type = "Microsoft.Cache/redis@2024-11-01"
  name = "redis-auto"
  location = "westeurope"

  body = {
    properties = {
      zonalAllocationPolicy = "Automatic"
      sku = {
        name = "Standard"
        family = "C"
        capacity = 1
      }
    }
  }
}

# expect pass
resource "azapi_resource" "plain" {
  type = "Microsoft.Cache/redis@2024-11-01"
  name = "redis-plain"
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
