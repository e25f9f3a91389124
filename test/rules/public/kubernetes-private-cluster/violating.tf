resource "azurerm_kubernetes_cluster" "open" {
  name                = "aks-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  dns_prefix          = "payments"
  # expect fail
  private_cluster_enabled = false

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect fail: open to every network
resource "azurerm_kubernetes_cluster" "silent" {
  name                = "aks-payments-2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  dns_prefix          = "payments"

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }
}
