variable "environment_id" {
  type = string
}

resource "azurerm_container_app" "app" {
  name                         = "ca-payments-1"
  resource_group_name          = "rg-payments"
  # expect unknown: not declared here
  container_app_environment_id = var.environment_id
  revision_mode                = "Single"

  ingress {
    external_enabled = true
    target_port      = 8080

    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    container {
      name   = "payments"
      image  = "crpayments.azurecr.io/payments:1.4.2"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}
