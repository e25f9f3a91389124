variable "group_id" {
  type = string
}

variable "key_url" {
  type = string
}

resource "azapi_resource" "encryptionSet" {
  type      = "Microsoft.Compute/diskEncryptionSets@2024-03-02"
  name      = "des-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    identity = {
      type = "SystemAssigned"
    }
    properties = {
      activeKey = {
        keyUrl = var.key_url
      }
    }
  }
}

# expect pass
resource "azapi_resource" "data" {
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
        type                = "EncryptionAtRestWithCustomerKey"
        diskEncryptionSetId = azapi_resource.encryptionSet.id
      }
    }
  }
}

# expect pass
resource "azapi_resource" "confidential" {
  type      = "Microsoft.Compute/disks@2024-03-02"
  name      = "disk-data-2"
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
      securityProfile = {
        securityType                = "ConfidentialVM_DiskEncryptedWithCustomerKey"
        secureVMDiskEncryptionSetId = azapi_resource.encryptionSet.id
      }
    }
  }
}
