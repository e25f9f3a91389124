variable "group_id" {
  type = string
}

variable "rules" {
  type = list(any)
}

resource "azapi_resource" "group" {
  type      = "Microsoft.Network/networkSecurityGroups@2024-05-01"
  name      = "nsg-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      # expect unknown
      securityRules = var.rules
    }
  }
}
