# expect pass
resource "azapi_resource" "registry" {
  type     = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name     = "crpayments"
  location = "westeurope"
}

# expect pass
resource "azapi_resource" "plan" {
  type     = "Microsoft.DevHub/templates@2022-10-11-preview"
  name     = "template"
  location = "westeurope"
}

# expect pass
resource "azapi_resource" "logs" {
  type      = "Microsoft.Insights/diagnosticSettings@2021-05-01-preview"
  name      = "logs"
  parent_id = azapi_resource.registry.id
}
