variable "group_id" {
  type = string
}

# expect fail: key that Microsoft manages
resource "azapi_resource" "account" {
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
    }
  }
}
