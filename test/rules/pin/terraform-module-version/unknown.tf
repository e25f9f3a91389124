variable "vault_version" {
  type = string
}

# expect unknown: the version of the module is not a plain constraint
module "vault" {
  source  = "Azure/avm-res-keyvault-vault/azurerm"
  version = var.vault_version
}
