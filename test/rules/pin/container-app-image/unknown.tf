variable "environment_id" {
  type = string
}

variable "release" {
  type = string
}

variable "image" {
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
      # expect unknown: release
      image  = "crpayments.azurecr.io/payments:${var.release}"
      cpu    = 0.5
      memory = "1Gi"
    }

    container {
      name   = "proxy"
      # expect unknown: image
      image  = var.image
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}
