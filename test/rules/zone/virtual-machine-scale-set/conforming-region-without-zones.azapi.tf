# expect nothing
resource "azapi_resource" "web" {
  type = "Microsoft.Compute/virtualMachineScaleSets@2024-07-01"
  name = "vmss-web"
  location = "westcentralus"

  body = {
    sku = {
      name = "Standard_D2s_v5"
      capacity = 3
    }
    properties = {
      orchestrationMode = "Flexible"
      platformFaultDomainCount = 1
    }
  }
}
