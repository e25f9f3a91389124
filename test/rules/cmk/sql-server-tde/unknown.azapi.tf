variable "group_id" {
  type = string
}

variable "key_id" {
  type = string
}

resource "azapi_resource" "server" {
  type      = "Microsoft.Sql/servers@2023-08-01"
  name      = "sql-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      administratorLogin = "dba"
      # expect unknown
      keyId = var.key_id
    }
  }
}
