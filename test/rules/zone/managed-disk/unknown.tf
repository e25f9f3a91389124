variable "disk_sku" {
  type = string
}

resource "azurerm_managed_disk" "data" {
  name                 = "disk-data-01"
  resource_group_name  = "rg-app"
  location             = "westeurope"
  # expect unknown: disk_sku
  storage_account_type = var.disk_sku
  create_option        = "Empty"
  disk_size_gb         = 256
}
