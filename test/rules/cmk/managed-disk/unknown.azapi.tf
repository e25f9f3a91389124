variable "group_id" {
  type = string
}

variable "set_id" {
  type = string
}

resource "azapi_resource" "asked" {
  type      = "Microsoft.Compute/disks@2024-03-02"
  name      = "disk-data-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium_ZRS"
    }
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
      encryption = {
        # expect unknown
        diskEncryptionSetId = var.set_id
      }
    }
  }
}
