variable "set_id" {
  type = string
}

resource "azurerm_managed_disk" "asked" {
  name                   = "disk-data-1"
  resource_group_name    = "rg-payments"
  location               = "westeurope"
  storage_account_type   = "Premium_ZRS"
  create_option          = "Empty"
  disk_size_gb           = 256
  # expect unknown
  disk_encryption_set_id = var.set_id
}
