resource "azapi_resource" "web" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-web"
  location = "westus"

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

# expect pass
resource "azapi_resource" "old" {
  type = "Microsoft.Network/publicIPAddresses@2020-07-01"
  name = "pip-old"
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

# expect pass
resource "azapi_resource" "next" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-next"
  location = "westus3"

  body = {
    sku = {
      name = "StandardV2"
    }
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}
