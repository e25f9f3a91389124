variable "group_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

variable "address" {
  type = any
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
            # expect unknown
            publicIPAddress = var.address
          }
        },
      ]
    }
  }
}
