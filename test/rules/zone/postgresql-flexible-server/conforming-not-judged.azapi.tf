# expect nothing
resource "azapi_resource" "replica" {
  type = "Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01"
  name = "psql-replica"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D4ds_v5"
      tier = "GeneralPurpose"
    }
    properties = {
      version = "16"
      createMode = "Replica"
    }
  }
}

resource "azapi_resource" "there" {
  type = "Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01"
  name = "psql-there"
  location = "westcentralus"

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
