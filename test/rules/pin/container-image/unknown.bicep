param release string
param image string

resource jobs 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'ci-jobs'
  location: 'westeurope'
  properties: {
    osType: 'Linux'
    containers: [
      {
        name: 'import'
        properties: {
          // expect unknown: release
          image: 'contoso.azurecr.io/import:${release}'
          resources: { requests: { cpu: 1, memoryInGB: 1 } }
        }
      }
      {
        name: 'export'
        properties: {
          // expect unknown: image
          image: image
          resources: { requests: { cpu: 1, memoryInGB: 1 } }
        }
      }
    ]
  }
}
