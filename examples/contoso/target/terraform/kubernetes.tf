resource "azurerm_kubernetes_cluster" "payments" {
  name                    = "aks-payments"
  resource_group_name     = azurerm_resource_group.platform.name
  location                = var.location
  dns_prefix              = "payments"
  sku_tier                = "Standard"
  private_cluster_enabled = true

  default_node_pool {
    name           = "system"
    vm_size        = var.cluster_node_size
    node_count     = 3
    zones          = ["1", "2", "3"]
    vnet_subnet_id = module.network.subnets["cluster"].resource_id
  }

  identity {
    type = "SystemAssigned"
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "batch" {
  name                  = "batch"
  kubernetes_cluster_id = azurerm_kubernetes_cluster.payments.id
  vm_size               = var.cluster_node_size
  vnet_subnet_id        = module.network.subnets["cluster"].resource_id
  auto_scaling_enabled  = true
  min_count             = 0
  max_count             = 12
  zones                 = ["1", "2", "3"]
}

resource "random_string" "registry" {
  length  = 6
  special = false
  upper   = false
}

resource "azurerm_container_registry" "payments" {
  name                          = "crpayments${random_string.registry.result}"
  resource_group_name           = azurerm_resource_group.platform.name
  location                      = var.location
  sku                           = "Premium"
  zone_redundancy_enabled       = true
  public_network_access_enabled = false

  identity {
    type         = "UserAssigned"
    identity_ids = [data.azurerm_user_assigned_identity.encryption.id]
  }

  encryption {
    key_vault_key_id   = var.encryption_key_id
    identity_client_id = data.azurerm_user_assigned_identity.encryption.client_id
  }
}

resource "azurerm_role_assignment" "pull" {
  scope                = azurerm_container_registry.payments.id
  role_definition_name = "AcrPull"
  principal_id         = azurerm_kubernetes_cluster.payments.kubelet_identity[0].object_id
}
