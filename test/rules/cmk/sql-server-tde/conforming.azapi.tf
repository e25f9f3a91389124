variable "group_id" {
  type = string
}

variable "identity_id" {
  type = string
}

# expect pass
resource "azapi_resource" "server" {
  type      = "Microsoft.Sql/servers@2023-08-01"
  name      = "sql-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      administratorLogin            = "dba"
      keyId                         = "https://kv-payments.vault.azure.net/keys/payments/0123456789abcdef0123456789abcdef"
      primaryUserAssignedIdentityId = var.identity_id
    }
  }
}
