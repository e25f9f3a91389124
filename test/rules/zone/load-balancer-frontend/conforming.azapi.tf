# expect pass
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
          name = "sql"
          zones = ["1", "2", "3"]
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
