variable "group_id" {
  type = string
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

resource "azapi_resource" "door" {
  type      = "Microsoft.Network/networkSecurityGroups/securityRules@2024-05-01"
  name      = "door"
  parent_id = azapi_resource.empty.id

  body = {
    properties = {
      priority                 = 200
      direction                = "Inbound"
      access                   = "Allow"
      protocol                 = "Tcp"
      sourcePortRange          = "*"
      destinationAddressPrefix = "*"
      # expect fail: nsg-payments-2
      sourceAddressPrefix  = "*"
      destinationPortRange = "8080"
    }
  }
}
