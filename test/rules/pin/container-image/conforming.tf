variable "registry" {
  type = string
}

# expect pass
resource "azurerm_container_group" "jobs" {
  name                = "ci-jobs"
  resource_group_name = "rg-jobs"
  location            = "westeurope"
  os_type             = "Linux"

  container {
    name   = "import"
    image  = "contoso.azurecr.io/import:1.4.2"
    cpu    = 1
    memory = 1
  }

  container {
    name   = "export"
    image  = "${var.registry}/export@sha256:bb142a9c18ac18a16713c1491d779697b4e107c22a97266616099d288237ef47"
    cpu    = 1
    memory = 1
  }

  container {
    name   = "report"
    image  = "${var.registry}/report:1.2"
    cpu    = 1
    memory = 1
  }
}
