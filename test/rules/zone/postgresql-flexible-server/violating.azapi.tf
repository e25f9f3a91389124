# expect fail: psql-shop has no standby
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
    }
  }
}

resource "azapi_resource" "near" {
  type = "Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01"
  name = "psql-near"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D4ds_v5"
      tier = "GeneralPurpose"
    }
    properties = {
      version = "16"
      highAvailability = {
        # expect fail: has its standby in the same zone
        mode = "SameZone"
      }
    }
  }
}

# expect fail: its burstable tier cannot have one
resource "azapi_resource" "small" {
  type = "Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01"
  name = "psql-small"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_B2s"
      tier = "Burstable"
    }
    properties = {
      version = "16"
    }
  }
}
