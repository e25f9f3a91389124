resource "azurerm_disk_encryption_set" "payments" {
  name                = "des-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  key_vault_key_id    = var.key_id

  identity {
    type = "SystemAssigned"
  }
}

variable "key_id" {
  type = string
}

# expect pass
resource "azurerm_managed_disk" "data" {
  name                   = "disk-data-1"
  resource_group_name    = "rg-payments"
  location               = "westeurope"
  storage_account_type   = "Premium_ZRS"
  create_option          = "Empty"
  disk_size_gb           = 256
  disk_encryption_set_id = azurerm_disk_encryption_set.payments.id
}

# expect pass
resource "azurerm_managed_disk" "confidential" {
  name                   = "disk-data-2"
  resource_group_name    = "rg-payments"
  location               = "westeurope"
  storage_account_type   = "Premium_ZRS"
  create_option          = "Empty"
  disk_size_gb           = 256
  secure_vm_disk_encryption_set_id = azurerm_disk_encryption_set.payments.id
}
