variable "group_id" {
  type = string
}

variable "public_access" {
  type = string
}

resource "azapi_resource" "asked" {
  type      = "Microsoft.Sql/servers@2023-08-01"
  name      = "sql-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      administratorLogin = "dba"
      # expect unknown
      publicNetworkAccess = var.public_access
    }
  }
}
