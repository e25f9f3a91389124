variable "group_id" {
  type = string
}

variable "tenant_id" {
  type = string
}

resource "azapi_resource" "vault" {
  type      = "Microsoft.KeyVault/vaults@2024-11-01"
  name      = "kv-payments"
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

resource "azapi_resource" "key" {
  type      = "Microsoft.KeyVault/vaults/keys@2024-11-01"
  name      = "payments"
  parent_id = azapi_resource.vault.id

  body = {
    properties = {
      kty     = "RSA"
      keySize = 3072
    }
  }
}

resource "azapi_resource" "identity" {
  type      = "Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31"
  name      = "id-payments"
  parent_id = var.group_id
  location  = "westeurope"
}

# expect fail: key that Microsoft manages
resource "azapi_resource" "silent" {
  type      = "Microsoft.Storage/storageAccounts@2024-01-01"
  name      = "stpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Standard_ZRS"
    }
    kind       = "StorageV2"
    properties = {}
  }
}
