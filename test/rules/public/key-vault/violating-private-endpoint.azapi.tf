variable "group_id" {
  type = string
}

variable "tenant_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

resource "azapi_resource" "half" {
  type      = "Microsoft.KeyVault/vaults@2024-11-01"
  name      = "kv-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      tenantId = var.tenant_id
      sku = {
        family = "A"
        name   = "standard"
      }
      # expect fail: Finish the job
      publicNetworkAccess = "Enabled"
    }
  }
}

resource "azapi_resource" "endpoint" {
  type      = "Microsoft.Network/privateEndpoints@2024-05-01"
  name      = "pe-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      subnet = {
        id = var.subnet_id
      }
      privateLinkServiceConnections = [
        {
          name = "payments"
          properties = {
            privateLinkServiceId = azapi_resource.half.id
            groupIds             = ["vault"]
          }
        },
      ]
    }
  }
}
