data "azurerm_user_assigned_identity" "encryption" {
  name                = "id-encryption"
  resource_group_name = "rg-payments"
}

resource "azurerm_postgresql_flexible_server" "disputes" {
  name                          = "psql-contoso-disputes"
  resource_group_name           = azurerm_resource_group.platform.name
  location                      = var.location
  version                       = "16"
  sku_name                      = "GP_Standard_D4ds_v5"
  storage_mb                    = 131072
  public_network_access_enabled = false
  zone                          = "1"

  high_availability {
    mode                      = "ZoneRedundant"
    standby_availability_zone = "2"
  }

  authentication {
    active_directory_auth_enabled = true
    password_auth_enabled         = false
  }
}

resource "azurerm_disk_encryption_set" "platform" {
  name                      = "des-platform"
  resource_group_name       = azurerm_resource_group.platform.name
  location                  = var.location
  key_vault_key_id          = var.encryption_key_id
  auto_key_rotation_enabled = true

  identity {
    type         = "UserAssigned"
    identity_ids = [data.azurerm_user_assigned_identity.encryption.id]
  }
}

resource "azurerm_managed_disk" "archive" {
  name                   = "disk-archive"
  resource_group_name    = azurerm_resource_group.platform.name
  location               = var.location
  storage_account_type   = "Premium_ZRS"
  create_option          = "Empty"
  disk_size_gb           = 512
  disk_encryption_set_id = azurerm_disk_encryption_set.platform.id
}

# Reads the letters that customers send with a dispute.
resource "azurerm_cognitive_account" "letters" {
  name                          = "di-contoso-letters"
  resource_group_name           = azurerm_resource_group.platform.name
  location                      = var.location
  kind                          = "FormRecognizer"
  sku_name                      = "S0"
  custom_subdomain_name         = "di-contoso-letters"
  public_network_access_enabled = false

  identity {
    type         = "UserAssigned"
    identity_ids = [data.azurerm_user_assigned_identity.encryption.id]
  }

  customer_managed_key {
    key_vault_key_id   = var.encryption_key_id
    identity_client_id = data.azurerm_user_assigned_identity.encryption.client_id
  }
}
