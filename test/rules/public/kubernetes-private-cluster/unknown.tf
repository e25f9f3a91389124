variable "private" {
  type = bool
}

resource "azurerm_kubernetes_cluster" "asked" {
  name                = "aks-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  dns_prefix          = "payments"
  # expect unknown
  private_cluster_enabled = var.private

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }
}
