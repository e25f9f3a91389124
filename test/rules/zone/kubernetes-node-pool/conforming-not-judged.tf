# expect nothing
resource "azurerm_kubernetes_cluster" "there" {
  name                = "aks-there"
  resource_group_name = "rg-shop"
  location            = "westcentralus"
  dns_prefix          = "there"

  default_node_pool {
    name       = "system"
    node_count = 3
    vm_size    = "Standard_D4s_v5"
  }

  identity {
    type = "SystemAssigned"
  }
}
