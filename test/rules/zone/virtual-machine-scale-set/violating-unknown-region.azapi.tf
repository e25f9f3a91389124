variable "location" {
  type = string
}

# expect fail: The region is not known here
resource "azapi_resource" "web" {
  type = "Microsoft.Compute/virtualMachineScaleSets@2024-07-01"
  name = "vmss-web"
  location = var.location

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
