variable "environment_id" {
  type = string
}

variable "registry" {
  type = string
}

resource "azurerm_container_app" "payments" {
  name                         = "ca-payments"
  resource_group_name          = "rg-payments"
  container_app_environment_id = var.environment_id
  revision_mode                = "Single"

  template {
    container {
      name   = "payments"
      # expect fail: ca-payments runs crpayments.azurecr.io/payments at the tag latest
      image  = "crpayments.azurecr.io/payments:latest"
      cpu    = 0.5
      memory = "1Gi"
    }

    container {
      name   = "proxy"
      # expect fail: ca-payments runs …/proxy at the tag latest
      image  = "${var.registry}/proxy:latest"
      cpu    = 0.5
      memory = "1Gi"
    }

    container {
      name   = "cache"
      # expect fail: ca-payments runs redis without a tag
      image  = "redis"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}
