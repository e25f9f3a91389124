variable "environment_id" {
  type = string
}

variable "registry" {
  type = string
}

# expect pass
resource "azurerm_container_app" "payments" {
  name                         = "ca-payments"
  resource_group_name          = "rg-payments"
  container_app_environment_id = var.environment_id
  revision_mode                = "Single"

  template {
    container {
      name   = "payments"
      image  = "crpayments.azurecr.io/payments:1.4.2"
      cpu    = 0.5
      memory = "1Gi"
    }

    container {
      name   = "proxy"
      image  = "${var.registry}/proxy@sha256:bb142a9c18ac18a16713c1491d779697b4e107c22a97266616099d288237ef47"
      cpu    = 0.5
      memory = "1Gi"
    }

    container {
      name   = "cache"
      image  = "${var.registry}/cache:7.4"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}
