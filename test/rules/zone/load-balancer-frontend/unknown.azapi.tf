variable "zones" {
  type = list(string)
}

variable "skuName" {
  type = string
}

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
          # expect unknown: zones
          zones = var.zones
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

resource "azapi_resource" "tier" {
  type = "Microsoft.Network/loadBalancers@2024-05-01"
  name = "lb-tier"
  location = "westeurope"

  body = {
    sku = {
      # expect unknown: skuName
      name = var.skuName
    }
    properties = {
      frontendIPConfigurations = [
        {
          name = "sql"
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
