# expect pass
resource "azurerm_kubernetes_cluster" "private" {
  name                = "aks-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  dns_prefix          = "payments"
  private_cluster_enabled = true

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }
}

# expect pass
resource "azurerm_kubernetes_cluster" "ranges" {
  name                = "aks-payments-2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  dns_prefix          = "payments"

  api_server_access_profile {
    authorized_ip_ranges = ["203.0.113.0/26"]
  }

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }
}
