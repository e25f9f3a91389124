variable "group_id" {
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
    }
  }
}

resource "azapi_resource" "protector" {
  type      = "Microsoft.Sql/servers/encryptionProtector@2023-08-01"
  name      = "current"
  parent_id = azapi_resource.server.id

  body = {
    properties = {
      # expect fail: sql-payments-1 is encrypted
      serverKeyType = "ServiceManaged"
    }
  }
}
