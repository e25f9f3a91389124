# expect pass
resource "azurerm_managed_disk" "data" {
  name                 = "disk-data-01"
  resource_group_name  = "rg-app"
  location             = "westeurope"
  storage_account_type = "StandardSSD_ZRS"
  create_option        = "Empty"
  disk_size_gb         = 256
}

# expect pass
resource "azurerm_managed_disk" "fast" {
  name                 = "disk-fast-01"
  resource_group_name  = "rg-app"
  location             = "westeurope"
  storage_account_type = "PremiumV2_LRS"
  create_option        = "Empty"
  disk_size_gb         = 256
  zone                 = "1"
}
