variable "api_version" {
  type = string
}

# expect unknown: the API version is not known here
resource "azapi_resource" "registry" {
  type     = "Microsoft.ContainerRegistry/registries@${var.api_version}"
  name     = "crpayments"
  location = "westeurope"
}
