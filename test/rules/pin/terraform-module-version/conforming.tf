# expect pass
module "vault" {
  source  = "Azure/avm-res-keyvault-vault/azurerm"
  version = "0.9.1"
}

# expect pass
module "network" {
  source  = "Azure/avm-res-network-virtualnetwork/azurerm"
  version = "~> 0.8"
}

# expect pass
module "private" {
  source  = "app.terraform.io/contoso/app/azurerm"
  version = ">= 1.2, < 2.0"
}

module "own" {
  source = "../own"
}

module "git" {
  source = "git::https://github.com/contoso/terraform-network.git?ref=v1.2.3"
}
