variable "azurerm_version" {
  type = string
}

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      # expect unknown: the version constraint is not a plain text
      version = var.azurerm_version
    }
  }
}
