variable "group_id" {
  type = string
}

variable "tenant_id" {
  type = string
}

# expect pass
resource "azapi_resource" "kept" {
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
      enablePurgeProtection = true
    }
  }
}
