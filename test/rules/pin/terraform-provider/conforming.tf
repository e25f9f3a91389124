terraform {
  required_providers {
    # expect pass
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.0"
    }
    # expect pass
    azapi = {
      source  = "Azure/azapi"
      version = ">= 2.1.0, < 3.0.0"
    }
    # expect pass
    random = "3.6.3"
    builtin = {
      source = "terraform.io/builtin/terraform"
    }
  }
}

resource "terraform_data" "marker" {}
