# expect nothing
resource "azapi_resource" "data" {
  type = "Microsoft.Compute/disks@2024-03-02"
  name = "disk-data-01"
  location = "westcentralus"

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
