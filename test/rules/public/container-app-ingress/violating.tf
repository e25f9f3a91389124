resource "azurerm_container_app_environment" "payments" {
  name                = "cae-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
}

resource "azurerm_container_app" "open" {
  name                         = "ca-payments-1"
  resource_group_name          = "rg-payments"
  container_app_environment_id = azurerm_container_app_environment.payments.id
  revision_mode                = "Single"

  ingress {
    # expect fail: takes requests from the internet
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
