module "network" {
  # expect fail: module.network takes its module from the default branch of a repository
  source = "git::https://github.com/contoso/terraform-network.git"
}

module "vault" {
  # expect fail: module.vault takes its module from the branch main
  source = "git::ssh://git@github.com/contoso/modules.git//vault?ref=main&depth=1"
}

module "app" {
  # expect fail: module.app takes its module from the branch feature/zones
  source = "github.com/contoso/app?depth=1&ref=feature/zones"
}

module "old" {
  # expect fail: module.old takes its module from the default branch
  source = "hg::http://contoso.com/modules.hg"
}
