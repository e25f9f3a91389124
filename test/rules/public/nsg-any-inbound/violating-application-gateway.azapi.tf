variable "group_id" {
  type = string
}

resource "azapi_resource" "gateway" {
  type      = "Microsoft.Network/networkSecurityGroups@2024-05-01"
  name      = "nsg-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      securityRules = [
        {
          name = "management"
          properties = {
            priority                 = 100
            direction                = "Inbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            sourceAddressPrefix      = "GatewayManager"
            destinationPortRange     = "65200-65535"
          }
        },
        {
          name = "ssh"
          properties = {
            priority                 = 110
            direction                = "Inbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            # expect fail: rule ssh
            sourceAddressPrefix  = "Internet"
            destinationPortRange = "22"
          }
        },
      ]
    }
  }
}
