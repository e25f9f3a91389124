variable "ranges" {
  type = list(string)
}

resource "azurerm_kubernetes_cluster" "asked" {
  name                = "aks-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  dns_prefix          = "payments"

  api_server_access_profile {
    # expect unknown
    authorized_ip_ranges = var.ranges
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
