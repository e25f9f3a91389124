# expect pass
module "network" {
  source = "git::https://github.com/contoso/terraform-network.git?ref=v1.2.3"
}

# expect pass
module "vault" {
  source = "git@github.com:contoso/vault.git?ref=3d3c42e5aac5ba805825da76410c181273ba90b1"
}

# expect pass
module "app" {
  source = "git::https://dev.azure.com/contoso/platform/_git/modules//app?ref=app-2.0.1"
}

# expect pass
module "old" {
  source = "hg::http://contoso.com/modules.hg?rev=3d3c42e"
}

module "registry" {
  source  = "Azure/avm-res-keyvault-vault/azurerm"
  version = "0.9.1"
}

module "own" {
  source = "./modules/own"
}
