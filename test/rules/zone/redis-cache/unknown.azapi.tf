variable "zones" {
  type = list(string)
}

resource "azapi_resource" "shop" {
  type = "Microsoft.Cache/redis@2023-08-01"
  name = "redis-shop"
  location = "westeurope"

  body = {
    # expect unknown: zones
    zones = var.zones
    properties = {
      sku = {
        name = "Premium"
        family = "P"
        capacity = 1
      }
    }
  }
}
