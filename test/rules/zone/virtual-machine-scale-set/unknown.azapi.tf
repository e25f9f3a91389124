variable "zones" {
  type = list(string)
}

resource "azapi_resource" "web" {
  type = "Microsoft.Compute/virtualMachineScaleSets@2024-07-01"
  name = "vmss-web"
  location = "westeurope"

  body = {
    sku = {
      name = "Standard_D2s_v5"
      capacity = 3
    }
    # expect unknown: zones
    zones = var.zones
    properties = {
      orchestrationMode = "Flexible"
      platformFaultDomainCount = 1
    }
  }
}
