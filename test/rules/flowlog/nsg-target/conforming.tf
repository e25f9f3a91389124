variable "storage_account_id" {
  type = string
}

resource "azurerm_virtual_network" "hub" {
  name                = "vnet-hub"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "web" {
  name                 = "snet-web"
  resource_group_name  = "rg-hub"
  virtual_network_name = azurerm_virtual_network.hub.name
  address_prefixes     = ["10.0.1.0/24"]
}

data "azurerm_virtual_network" "spoke" {
  name                = "vnet-spoke"
  resource_group_name = "rg-spoke"
}

# expect pass
resource "azurerm_network_watcher_flow_log" "hub" {
  name                 = "fl-hub"
  network_watcher_name = "NetworkWatcher_westeurope"
  resource_group_name  = "NetworkWatcherRG"
  target_resource_id   = azurerm_virtual_network.hub.id
  storage_account_id   = var.storage_account_id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 30
  }
}

# expect pass
resource "azurerm_network_watcher_flow_log" "web" {
  name                 = "fl-web"
  network_watcher_name = "NetworkWatcher_westeurope"
  resource_group_name  = "NetworkWatcherRG"
  target_resource_id   = azurerm_subnet.web.id
  storage_account_id   = var.storage_account_id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 30
  }
}

# expect pass
resource "azurerm_network_watcher_flow_log" "spoke" {
  name                 = "fl-spoke"
  network_watcher_name = "NetworkWatcher_westeurope"
  resource_group_name  = "NetworkWatcherRG"
  target_resource_id   = data.azurerm_virtual_network.spoke.id
  storage_account_id   = var.storage_account_id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 30
  }
}

# expect pass
resource "azurerm_network_watcher_flow_log" "literal" {
  name                 = "fl-literal"
  network_watcher_name = "NetworkWatcher_westeurope"
  resource_group_name  = "NetworkWatcherRG"
  target_resource_id   = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub"
  storage_account_id   = var.storage_account_id
  enabled              = true

  retention_policy {
    enabled = true
    days    = 30
  }
}
