variable "registry" {
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
            # expect fail: ci-jobs runs contoso.azurecr.io/import at the tag latest
            image     = "contoso.azurecr.io/import:latest"
            resources = { requests = { cpu = 1, memoryInGB = 1 } }
          }
        },
        {
          name = "export"
          properties = {
            # expect fail: ci-jobs runs …/export at the tag latest
            image     = "${var.registry}/export:latest"
            resources = { requests = { cpu = 1, memoryInGB = 1 } }
          }
        },
        {
          name = "report"
          properties = {
            # expect fail: ci-jobs runs nginx without a tag
            image     = "nginx"
            resources = { requests = { cpu = 1, memoryInGB = 1 } }
          }
        },
      ]
    }
  }
}
