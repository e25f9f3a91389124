# expect nothing
resource "azurerm_managed_disk" "data" {
  name                 = "disk-data-01"
  resource_group_name  = "rg-app"
  location             = "westcentralus"
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 256
}
