resource "azurerm_kubernetes_cluster" "shop" {
  name                = "aks-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  dns_prefix          = "shop"

  default_node_pool {
    # expect fail: Pool system of aks-shop
    name       = "system"
    node_count = 3
    vm_size    = "Standard_D4s_v5"
  }

  identity {
    type = "SystemAssigned"
  }
}

resource "azurerm_kubernetes_cluster" "apps" {
  name                = "aks-apps"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  dns_prefix          = "apps"

  default_node_pool {
    name       = "system"
    node_count = 3
    vm_size    = "Standard_D4s_v5"
    # expect fail: keeps all its nodes in one zone of westeurope
    zones      = ["2"]
  }

  identity {
    type = "SystemAssigned"
  }
}
