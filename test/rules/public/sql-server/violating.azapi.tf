variable "group_id" {
  type = string
}

resource "azapi_resource" "open" {
  type      = "Microsoft.Sql/servers@2023-08-01"
  name      = "sql-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      administratorLogin = "dba"
      # expect fail: can be reached over its public endpoint
      publicNetworkAccess = "Enabled"
    }
  }
}

# expect fail: private endpoint
resource "azapi_resource" "silent" {
  type      = "Microsoft.Sql/servers@2023-08-01"
  name      = "sql-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      administratorLogin = "dba"
    }
  }
}
