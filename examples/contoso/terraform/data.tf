resource "azurerm_postgresql_flexible_server" "disputes" {
  name                          = "psql-contoso-disputes"
  resource_group_name           = azurerm_resource_group.platform.name
  location                      = var.location
  version                       = "16"
  sku_name                      = "GP_Standard_D4ds_v5"
  storage_mb                    = 131072
  public_network_access_enabled = false

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }
}

resource "azurerm_managed_disk" "archive" {
  name                 = "disk-archive"
  resource_group_name  = azurerm_resource_group.platform.name
  location             = var.location
  storage_account_type = "Premium_LRS"
  create_option        = "Empty"
  disk_size_gb         = 512
}

# Reads the letters that customers send with a dispute.
resource "azurerm_cognitive_account" "letters" {
  name                  = "di-contoso-letters"
  resource_group_name   = azurerm_resource_group.platform.name
  location              = var.location
  kind                  = "FormRecognizer"
  sku_name              = "S0"
  custom_subdomain_name = "di-contoso-letters"
}
