/** A storage account that keeps its data in one datacenter. */
export const localAccount = `resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stcontoso'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
    }
  }
}
`;

/** Two virtual machines that name no zone. */
export const machines = `resource first 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-first'
  location: 'westeurope'
}

resource second 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-second'
  location: 'westeurope'
}
`;

/** A workflow that uses two actions by tag. */
export const workflow = `name: build
on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
`;

export const terraformAccount = `resource "azurerm_storage_account" "data" {
  name                          = "stdata"
  resource_group_name           = "rg"
  location                      = "westeurope"
  account_tier                  = "Standard"
  account_replication_type      = var.replication
  public_network_access_enabled = false
}
`;

export function replicationVariable(value: string): string {
  return `variable "replication" {\n  type    = string\n  default = "${value}"\n}\n`;
}
