variable "release" {
  type = string
}

variable "image" {
  type = string
}

resource "azurerm_container_group" "jobs" {
  name                = "ci-jobs"
  resource_group_name = "rg-jobs"
  location            = "westeurope"
  os_type             = "Linux"

  container {
    name   = "import"
    # expect unknown: release
    image  = "contoso.azurecr.io/import:${var.release}"
    cpu    = 1
    memory = 1
  }

  container {
    name   = "export"
    # expect unknown: image
    image  = var.image
    cpu    = 1
    memory = 1
  }
}
