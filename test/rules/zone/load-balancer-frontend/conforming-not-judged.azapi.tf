# expect nothing
resource "azapi_resource" "web" {
  type = "Microsoft.Network/loadBalancers@2024-05-01"
  name = "lb-web"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      frontendIPConfigurations = [
        {
          name = "web"
          properties = {
            publicIPAddress = {
              id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/p"
            }
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "basic" {
  type = "Microsoft.Network/loadBalancers@2024-05-01"
  name = "lb-basic"
  location = "westeurope"

  body = {
    sku = {
      name = "Basic"
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

resource "azapi_resource" "gateway" {
  type = "Microsoft.Network/loadBalancers@2024-05-01"
  name = "lb-gateway"
  location = "westeurope"

  body = {
    sku = {
      name = "Gateway"
    }
    properties = {
      frontendIPConfigurations = [
        {
          name = "nva"
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

resource "azapi_resource" "there" {
  type = "Microsoft.Network/loadBalancers@2024-05-01"
  name = "lb-there"
  location = "westcentralus"

  body = {
    sku = {
      name = "Standard"
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
