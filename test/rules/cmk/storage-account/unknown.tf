variable "keys" {
  type = list(string)
}

variable "identity_id" {
  type = string
}

resource "azurerm_storage_account" "asked" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  # expect unknown
  dynamic "customer_managed_key" {
    for_each = var.keys

    content {
      key_vault_key_id          = customer_managed_key.value
      user_assigned_identity_id = var.identity_id
    }
  }
}
