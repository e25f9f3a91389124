variable "group_id" {
  type = string
}

# expect pass
resource "azapi_resource" "bastion" {
  type      = "Microsoft.Network/networkSecurityGroups@2024-05-01"
  name      = "nsg-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      securityRules = [
        {
          name = "web"
          properties = {
            priority                 = 110
            direction                = "Inbound"
            access                   = "Allow"
            protocol                 = "Tcp"
            sourcePortRange          = "*"
            destinationAddressPrefix = "*"
            sourceAddressPrefix      = "Internet"
            destinationPortRange     = "443"
          }
        },
      ]
    }
  }
}

resource "azapi_resource" "network" {
  type      = "Microsoft.Network/virtualNetworks@2024-05-01"
  name      = "vnet-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.20.0.0/16"]
      }
      subnets = [
        {
          name = "AzureBastionSubnet"
          properties = {
            addressPrefix = "10.20.1.0/26"
            networkSecurityGroup = {
              id = azapi_resource.bastion.id
            }
          }
        },
      ]
    }
  }
}
