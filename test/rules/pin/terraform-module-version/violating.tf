# expect fail: module.vault takes whatever version of its module is newest
module "vault" {
  source = "Azure/avm-res-keyvault-vault/azurerm" # the vault of the application
  name   = "kv-payments"
}

module "network" {
  source  = "Azure/avm-res-network-virtualnetwork/azurerm"
  # expect fail: module.network takes its module by the constraint ">= 0.8.0", which has no upper end
  version = ">= 0.8.0"
}

module "private" {
  source  = "app.terraform.io/contoso/app/azurerm//modules/web"
  # expect fail: ">= 1.2, != 1.4.0"
  version = ">= 1.2, != 1.4.0"
}

# expect fail: module.short
module "short" { source = "contoso/short/azurerm" }

locals {
  web_version = ">= 2.0"
}

# expect fail: module.web takes its module by the constraint ">= 2.0"
module "web" {
  source  = "contoso/web/azurerm"
  version = local.web_version
}
