variable "group_id" {
  type = string
}

# expect pass
resource "azapi_resource" "closed" {
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
      publicNetworkAccess = "Disabled"
    }
  }
}

# expect pass
resource "azapi_resource" "guarded" {
  type      = "Microsoft.DocumentDB/databaseAccounts@2024-11-15"
  name      = "cosmos-payments-2"
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
      publicNetworkAccess = "SecuredByPerimeter"
    }
  }
}
