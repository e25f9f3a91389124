variable "group_id" {
  type = string
}

variable "source" {
  type = string
}

resource "azapi_resource" "group" {
  type      = "Microsoft.Network/networkSecurityGroups@2024-05-01"
  name      = "nsg-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      securityRules = [
        {
          name = "asked"
          properties = {
            priority                 = 200
            direction                = "Inbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            # expect unknown
            sourceAddressPrefix  = var.source
            destinationPortRange = "8080"
          }
        },
      ]
    }
  }
}
