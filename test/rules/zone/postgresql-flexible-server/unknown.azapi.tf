variable "mode" {
  type = string
}

resource "azapi_resource" "shop" {
  type = "Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01"
  name = "psql-shop"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D4ds_v5"
      tier = "GeneralPurpose"
    }
    properties = {
      version = "16"
      highAvailability = {
        # expect unknown: mode
        mode = var.mode
      }
    }
  }
}
