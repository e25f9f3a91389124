# expect pass
resource "azapi_resource" "data" {
  type = "Microsoft.Compute/disks@2024-03-02"
  name = "disk-data-01"
  location = "westeurope"

  body = {
    sku = {
      name = "Premium_ZRS"
    }
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
    }
  }
}

# expect pass
resource "azapi_resource" "fast" {
  type = "Microsoft.Compute/disks@2024-03-02"
  name = "disk-fast-01"
  location = "westeurope"

  body = {
    sku = {
      name = "PremiumV2_LRS"
    }
    zones = ["1"]
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
    }
  }
}
