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
          name = "named"
          properties = {
            priority                 = 200
            direction                = "Inbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            sourceAddressPrefix      = "10.20.0.0/26"
            destinationPortRange     = "8080"
          }
        },
        {
          name = "tag"
          properties = {
            priority                 = 210
            direction                = "Inbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            sourceAddressPrefix      = "VirtualNetwork"
            destinationPortRange     = "8080"
          }
        },
        {
          name = "denied"
          properties = {
            priority                 = 4000
            direction                = "Inbound"
            access                   = "Deny"
            protocol                 = "Tcp"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            sourceAddressPrefix      = "*"
            destinationPortRange     = "*"
          }
        },
        {
          name = "out"
          properties = {
            priority                 = 240
            direction                = "Outbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            sourceAddressPrefix      = "*"
            destinationPortRange     = "*"
          }
        },
      ]
    }
  }
}

# expect pass
resource "azapi_resource" "empty" {
  type      = "Microsoft.Network/networkSecurityGroups@2024-05-01"
  name      = "nsg-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      securityRules = []
    }
  }
}
