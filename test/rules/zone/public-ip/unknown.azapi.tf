variable "zones" {
  type = list(string)
}

variable "location" {
  type = string
}

variable "skuName" {
  type = string
}

resource "azapi_resource" "web" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-web"
  location = "westus3"

  body = {
    sku = {
      name = "Standard"
    }
    # expect unknown: zones
    zones = var.zones
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

# expect fail: most Azure regions have zones
resource "azapi_resource" "there" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-there"
  location = var.location

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

resource "azapi_resource" "alone" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-alone"
  location = "westus3"

  body = {
    sku = {
      name = "Standard"
    }
    # expect unknown: nothing here uses the address
    zones = ["2"]
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

resource "azapi_resource" "tier" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-tier"
  location = "westus3"

  body = {
    sku = {
      # expect unknown: skuName
      name = var.skuName
    }
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}
