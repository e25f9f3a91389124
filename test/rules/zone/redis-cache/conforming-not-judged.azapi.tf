# expect nothing
resource "azapi_resource" "tiny" {
  type = "Microsoft.Cache/redis@2023-08-01"
  name = "redis-tiny"
  location = "westeurope"

  body = {
    properties = {
      sku = {
        name = "Basic"
        family = "C"
        capacity = 1
      }
    }
  }
}

resource "azapi_resource" "two" {
  type = "Microsoft.Cache/redis@2023-08-01"
  name = "redis-two"
  location = "westeurope"

  body = {
    properties = {
      sku = {
        name = "Standard"
        family = "C"
        capacity = 1
      }
    }
  }
}

resource "azapi_resource" "there" {
  type = "Microsoft.Cache/redis@2023-08-01"
  name = "redis-there"
  location = "westcentralus"

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
