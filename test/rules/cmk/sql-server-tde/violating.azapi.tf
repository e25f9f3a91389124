variable "group_id" {
  type = string
}

# expect fail: key that Microsoft manages
resource "azapi_resource" "server" {
  type      = "Microsoft.Sql/servers@2023-08-01"
  name      = "sql-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      administratorLogin = "dba"
    }
  }
}
