variable "release" {
  type = string
}

module "network" {
  # expect unknown: the name does not tell whether production is a tag or a branch
  source = "git::https://github.com/contoso/terraform-network.git?ref=production"
}

# expect unknown: the source of the module is not a plain text
module "vault" {
  source = "git::https://github.com/contoso/vault.git?ref=${var.release}"
}
