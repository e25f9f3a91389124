variable "release" {
  type = string
}

variable "image" {
  type = string
}

resource "azapi_resource" "jobs" {
  type     = "Microsoft.ContainerInstance/containerGroups@2023-05-01"
  name     = "ci-jobs"
  location = "westeurope"

  body = {
    properties = {
      osType = "Linux"
      containers = [
        {
          name = "import"
          properties = {
            # expect unknown: release
            image     = "contoso.azurecr.io/import:${var.release}"
            resources = { requests = { cpu = 1, memoryInGB = 1 } }
          }
        },
        {
          name = "export"
          properties = {
            # expect unknown: image
            image     = var.image
            resources = { requests = { cpu = 1, memoryInGB = 1 } }
          }
        },
      ]
    }
  }
}
