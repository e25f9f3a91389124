# expect fail: Finish the job
resource "azurerm_storage_account" "half" {
  name                = "stpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_private_endpoint" "payments" {
  name                = "pe-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  subnet_id           = var.subnet_id

  private_service_connection {
    name                           = "payments"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_storage_account.half.id
    subresource_names              = ["blob"]
  }
}

variable "subnet_id" {
  type = string
}
