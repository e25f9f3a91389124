# expect fail: pip-web names no zones in westus3
resource "azapi_resource" "web" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-web"
  location = "westus3"

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

resource "azapi_resource" "zonal" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-zonal"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard"
    }
    # expect fail: pip-zonal is kept in one zone of westeurope
    zones = ["1"]
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

resource "azapi_resource" "lb" {
  type     = "Microsoft.Network/loadBalancers@2024-05-01"
  name     = "lb-web"
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
              id = azapi_resource.zonal.id
            }
          }
        }
      ]
    }
  }
}
