# expect pass
resource "azapi_resource" "zonal" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-zonal"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard"
    }
    zones = ["1"]
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

resource "azapi_resource" "nat" {
  type     = "Microsoft.Network/natGateways@2024-05-01"
  name     = "ng-app"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard"
    }
    zones = ["1"]
    properties = {
      publicIpAddresses = [
        {
          id = azapi_resource.zonal.id
        }
      ]
    }
  }
}
