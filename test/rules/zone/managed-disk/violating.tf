# expect fail: Set `storage_account_type` to Premium_ZRS
resource "azurerm_managed_disk" "data" {
  name                 = "disk-data-01"
  resource_group_name  = "rg-app"
  location             = "westeurope"
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 256
}

# expect fail: UltraSSD_LRS has no zone-redundant form
resource "azurerm_managed_disk" "fast" {
  name                 = "disk-fast-01"
  resource_group_name  = "rg-app"
  location             = "westeurope"
  storage_account_type = "UltraSSD_LRS"
  create_option        = "Empty"
  disk_size_gb         = 256
}
