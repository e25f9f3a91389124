variable "group_id" {
  type = string
}

variable "tenant_id" {
  type = string
}

resource "azapi_resource" "open" {
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
      # expect fail: can be reached over its public endpoint
      publicNetworkAccess = "Enabled"
    }
  }
}

# expect fail: private endpoint
resource "azapi_resource" "silent" {
  type      = "Microsoft.KeyVault/vaults@2024-11-01"
  name      = "kv-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      tenantId = var.tenant_id
      sku = {
        family = "A"
        name   = "standard"
      }
    }
  }
}
