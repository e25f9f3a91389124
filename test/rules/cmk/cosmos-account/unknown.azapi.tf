variable "group_id" {
  type = string
}

variable "key_uri" {
  type = string
}

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
      # expect unknown
      keyVaultKeyUri = var.key_uri
    }
  }
}
