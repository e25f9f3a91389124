variable "registry" {
  type = string
}

# expect pass
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
            image     = "contoso.azurecr.io/import:1.4.2"
            resources = { requests = { cpu = 1, memoryInGB = 1 } }
          }
        },
        {
          name = "export"
          properties = {
            image     = "${var.registry}/export@sha256:bb142a9c18ac18a16713c1491d779697b4e107c22a97266616099d288237ef47"
            resources = { requests = { cpu = 1, memoryInGB = 1 } }
          }
        },
        {
          name = "report"
          properties = {
            image     = "${var.registry}/report:1.2"
            resources = { requests = { cpu = 1, memoryInGB = 1 } }
          }
        },
      ]
    }
  }
}
