metadata description = 'The payments application: settlement files, the machine that books them, its flow log.'

param location string = 'westeurope'

@description('Public key of the operators.')
param sshPublicKey string

resource settlements 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stcontososettlements'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    allowBlobPublicAccess: true
    publicNetworkAccess: 'Enabled'
    networkAcls: { defaultAction: 'Allow' }
  }
}

resource booking 'Microsoft.Compute/virtualMachines@2024-11-01' = {
  name: 'vm-booking-01'
  location: location
  properties: {
    hardwareProfile: { vmSize: 'Standard_D4s_v5' }
    osProfile: {
      computerName: 'vm-booking-01'
      adminUsername: 'contoso'
      linuxConfiguration: {
        disablePasswordAuthentication: true
        ssh: {
          publicKeys: [{ path: '/home/contoso/.ssh/authorized_keys', keyData: sshPublicKey }]
        }
      }
    }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
        managedDisk: { storageAccountType: 'Premium_LRS' }
      }
    }
    networkProfile: {
      networkInterfaces: [{ id: bookingCard.id }]
    }
  }
}

resource flowLog 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  parent: watcher
  name: 'fl-payments'
  location: location
  properties: {
    enabled: true
    targetResourceId: paymentsRules.id
    storageId: settlements.id
    retentionPolicy: { enabled: true, days: 30 }
  }
}

resource bookingCard 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'nic-booking-01'
  location: location
  properties: {
    ipConfigurations: [
      { name: 'internal', properties: { subnet: { id: '${paymentsNetwork.id}/subnets/snet-app' } } }
    ]
  }
}

resource paymentsNetwork 'Microsoft.Network/virtualNetworks@2024-05-01' existing = { name: 'vnet-payments' }
resource paymentsRules 'Microsoft.Network/networkSecurityGroups@2024-05-01' existing = { name: 'nsg-payments' }
resource watcher 'Microsoft.Network/networkWatchers@2024-05-01' existing = { name: 'nw-westeurope' }
