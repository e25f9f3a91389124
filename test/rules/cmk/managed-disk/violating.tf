# expect fail: key that Microsoft manages
resource "azurerm_managed_disk" "data" {
  name                   = "disk-data-1"
  resource_group_name    = "rg-payments"
  location               = "westeurope"
  storage_account_type   = "Premium_ZRS"
  create_option          = "Empty"
  disk_size_gb           = 256
}
