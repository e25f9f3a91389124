# expect pass
resource "azapi_resource" "web" {
  type = "Microsoft.Network/publicIPAddresses@2024-05-01"
  name = "pip-web"
  location = "westus3"

  body = {
    sku = {
      name = "Standard"
    }
    zones = ["1", "2", "3"]
    properties = {
      publicIPAllocationMethod = "Static"
    }
  }
}
