resource "azurerm_kubernetes_cluster" "shop" {
  name                = "aks-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  dns_prefix          = "shop"
}

# expect pass
resource "azurerm_kubernetes_cluster_node_pool" "apps" {
  name                  = "apps"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.shop.id
  vm_size               = "Standard_D4s_v5"
  node_count            = 3
  zones                 = ["1", "2"]
}
