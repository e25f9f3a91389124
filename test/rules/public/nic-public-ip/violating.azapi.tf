variable "group_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

resource "azapi_resource" "address" {
  type      = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name      = "pip-app"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Standard"
    }
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}

resource "azapi_resource" "card" {
  type      = "Microsoft.Network/networkInterfaces@2024-05-01"
  name      = "nic-app-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      ipConfigurations = [
        {
          name = "internal"
          properties = {
            subnet = {
              id = var.subnet_id
            }
            privateIPAllocationMethod = "Dynamic"
          }
        },
        {
          name = "external"
          properties = {
            subnet = {
              id = var.subnet_id
            }
            privateIPAllocationMethod = "Dynamic"
            # expect fail: public IP address of its own
            publicIPAddress = {
              id = azapi_resource.address.id
            }
          }
        },
      ]
    }
  }
}
