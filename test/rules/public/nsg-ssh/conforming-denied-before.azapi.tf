variable "group_id" {
  type = string
}

# expect pass
resource "azapi_resource" "group" {
  type      = "Microsoft.Network/networkSecurityGroups@2024-05-01"
  name      = "nsg-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      securityRules = [
        {
          name = "deny"
          properties = {
            priority                 = 100
            direction                = "Inbound"
            access                   = "Deny"
            protocol                 = "*"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            sourceAddressPrefix      = "*"
            destinationPortRange     = "*"
          }
        },
        {
          name = "late"
          properties = {
            priority                 = 200
            direction                = "Inbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            sourceAddressPrefix      = "*"
            destinationPortRange     = "22"
          }
        },
      ]
    }
  }
}
