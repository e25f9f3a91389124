variable "diskSku" {
  type = string
}

variable "zones" {
  type = list(string)
}

resource "azapi_resource" "data" {
  type = "Microsoft.Compute/disks@2024-03-02"
  name = "disk-data-01"
  location = "westeurope"

  body = {
    sku = {
      # expect unknown: diskSku
      name = var.diskSku
    }
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
    }
  }
}

resource "azapi_resource" "log" {
  type = "Microsoft.Compute/disks@2024-03-02"
  name = "disk-log-01"
  location = "westeurope"

  body = {
    sku = {
      name = "Premium_LRS"
    }
    # expect unknown: zones
    zones = var.zones
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
    }
  }
}
