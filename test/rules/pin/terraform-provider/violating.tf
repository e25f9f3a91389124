terraform {
  required_version = "~> 1.9"

  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      # expect fail: The provider azurerm may be any version from 4.12.0 up
      version = ">= 4.12.0"
    }
    # expect fail: The provider azapi has no version
    azapi = {
      source = "Azure/azapi"
    }
    # expect fail: The provider time may be any version from 0.9 up
    time = "> 0.9, != 0.10.0"
  }
}

provider "azurerm" {
  features {}
}

# expect fail: The provider random is used without an entry
resource "random_password" "admin" {
  length = 24
}

resource "random_id" "suffix" {
  byte_length = 4
}

resource "terraform_data" "marker" {}
