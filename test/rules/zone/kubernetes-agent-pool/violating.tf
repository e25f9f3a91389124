resource "azurerm_kubernetes_cluster" "shop" {
  name                = "aks-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  dns_prefix          = "shop"
}

# expect fail: Pool apps keeps its nodes wherever westeurope has room
resource "azurerm_kubernetes_cluster_node_pool" "apps" {
  name                  = "apps"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.shop.id
  vm_size               = "Standard_D4s_v5"
  node_count            = 3
}

resource "azurerm_kubernetes_cluster_node_pool" "gpu" {
  name                  = "gpu"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.shop.id
  vm_size               = "Standard_D4s_v5"
  node_count            = 3
  # expect fail: Pool gpu keeps all its nodes in one zone
  zones                 = ["1"]
}
