# expect fail: cae-shop is not zone-redundant
resource "azapi_resource" "shop" {
  type = "Microsoft.App/managedEnvironments@2024-03-01"
  name = "cae-shop"
  location = "westeurope"

  body = {
    tags = {
      workload = "shop"
    }
  }
}
