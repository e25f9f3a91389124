variable "registry" {
  type = string
}

resource "azurerm_container_group" "jobs" {
  name                = "ci-jobs"
  resource_group_name = "rg-jobs"
  location            = "westeurope"
  os_type             = "Linux"

  container {
    name   = "import"
    # expect fail: ci-jobs runs contoso.azurecr.io/import at the tag latest
    image  = "contoso.azurecr.io/import:latest"
    cpu    = 1
    memory = 1
  }

  container {
    name   = "export"
    # expect fail: ci-jobs runs …/export at the tag latest
    image  = "${var.registry}/export:latest"
    cpu    = 1
    memory = 1
  }

  container {
    name   = "report"
    # expect fail: ci-jobs runs nginx without a tag
    image  = "nginx"
    cpu    = 1
    memory = 1
  }
}
