resource "azapi_resource" "sql" {
  type = "Microsoft.Network/loadBalancers@2024-05-01"
  name = "lb-sql"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      frontendIPConfigurations = [
        {
          # expect fail: The frontend sql of lb-sql is not zone-redundant
          name = "sql"
          properties = {
            subnet = {
              id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql"
            }
          }
        },
        {
          name = "sap"
          # expect fail: The frontend sap of lb-sql is kept in one zone
          zones = ["1"]
          properties = {
            subnet = {
              id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql"
            }
          }
        },
      ]
    }
  }
}
