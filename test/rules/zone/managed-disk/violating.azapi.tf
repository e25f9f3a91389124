# expect fail: Set `sku.name` to Premium_ZRS
resource "azapi_resource" "data" {
  type = "Microsoft.Compute/disks@2024-03-02"
  name = "disk-data-01"
  location = "westeurope"

  body = {
    sku = {
      name = "Premium_LRS"
    }
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
    }
  }
}

# expect fail: PremiumV2_LRS has no zone-redundant form
resource "azapi_resource" "fast" {
  type = "Microsoft.Compute/disks@2024-03-02"
  name = "disk-fast-01"
  location = "westeurope"

  body = {
    sku = {
      name = "PremiumV2_LRS"
    }
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
    }
  }
}

# expect fail: Standard_LRS has no zone-redundant form
resource "azapi_resource" "plain" {
  type = "Microsoft.Compute/disks@2024-03-02"
  name = "disk-plain-01"
  location = "westeurope"

  body = {
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
    }
  }
}
