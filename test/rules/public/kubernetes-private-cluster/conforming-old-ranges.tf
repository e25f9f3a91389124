terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.110"
    }
  }
}

# expect pass
resource "azurerm_kubernetes_cluster" "ranges" {
  name                = "aks-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  dns_prefix          = "payments"
  api_server_authorized_ip_ranges = ["203.0.113.0/26"]

  default_node_pool {
    name       = "system"
    vm_size    = "Standard_D4s_v5"
    node_count = 3
  }

  identity {
    type = "SystemAssigned"
  }
}
