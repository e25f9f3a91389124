variable "replication" {
  type = string
}

resource "azurerm_storage_account" "shop" {
  name                     = "stshop"
  resource_group_name      = "rg-shop"
  location                 = "westeurope"
  account_tier             = "Standard"
  # expect unknown: replication
  account_replication_type = var.replication
}
