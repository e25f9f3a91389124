variable "group_id" {
  type = string
}

# expect fail: behind a firewall
resource "azapi_resource" "narrowed" {
  type      = "Microsoft.DocumentDB/databaseAccounts@2024-11-15"
  name      = "cosmos-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      databaseAccountOfferType = "Standard"
      locations = [
        {
          locationName     = "westeurope"
          failoverPriority = 0
        },
      ]
      ipRules = [
        {
          ipAddressOrRange = "203.0.113.0/26"
        },
      ]
    }
  }
}
