variable "group_id" {
  type = string
}

# expect pass
resource "azapi_resource" "closed" {
  type      = "Microsoft.Sql/servers@2023-08-01"
  name      = "sql-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      administratorLogin  = "dba"
      publicNetworkAccess = "Disabled"
    }
  }
}

# expect pass
resource "azapi_resource" "guarded" {
  type      = "Microsoft.Sql/servers@2023-08-01"
  name      = "sql-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      administratorLogin  = "dba"
      publicNetworkAccess = "SecuredByPerimeter"
    }
  }
}
