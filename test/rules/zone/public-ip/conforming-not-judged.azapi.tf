# expect nothing
resource "azapi_resource" "basic" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-basic"
  location = "westus3"

  body = {
    sku = {
      name = "Basic"
    }
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

resource "azapi_resource" "globe" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-globe"
  location = "westus3"

  body = {
    sku = {
      name = "Standard"
      tier = "Global"
    }
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

resource "azapi_resource" "member" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-member"
  location = "westus3"

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      publicIPAllocationMethod = "Static"
      publicIPPrefix = {
        id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/publicIPPrefixes/p"
      }
    }
  }
}

resource "azapi_resource" "there" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-there"
  location = "westcentralus"

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}
