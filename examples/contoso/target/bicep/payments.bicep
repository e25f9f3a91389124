metadata description = 'The payments application: settlement files, the machine that books them, its flow log.'

param location string = 'westeurope'

@description('Public key of the operators.')
param sshPublicKey string

resource settlements 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stcontososettlements'
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${encryption.id}': {} } }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    allowBlobPublicAccess: false
    publicNetworkAccess: 'Disabled'
    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }
    encryption: {
      keySource: 'Microsoft.Keyvault'
      identity: { userAssignedIdentity: encryption.id }
      keyvaultproperties: { keyname: vault::key.name, keyvaulturi: vault.properties.vaultUri }
    }
  }
}

module settlementsEndpoint 'modules/private-endpoint.bicep' = {
  params: {
    name: 'pe-settlements'
    location: location
    targetId: settlements.id
    groupId: 'blob'
    zoneName: 'privatelink.blob.${environment().suffixes.storage}'
  }
}

resource booking 'Microsoft.Compute/virtualMachines@2024-11-01' = {
  name: 'vm-booking-01'
  location: location
  zones: ['1']
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
        version: '24.04.202502210'
      }
      osDisk: {
        createOption: 'FromImage'
        managedDisk: {
          storageAccountType: 'Premium_LRS'
          diskEncryptionSet: { id: diskEncryption.id }
        }
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
    targetResourceId: paymentsNetwork.id
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
resource watcher 'Microsoft.Network/networkWatchers@2024-05-01' existing = { name: 'nw-westeurope' }
resource encryption 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = { name: 'id-encryption' }
resource diskEncryption 'Microsoft.Compute/diskEncryptionSets@2025-01-02' existing = { name: 'des-payments' }
resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: 'kv-contoso-payments'

  resource key 'keys' existing = { name: 'payments' }
}
