import { builtInRole } from '../../../facts/built-in-roles';
import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** A private cluster over all zones, whose disks and secrets are encrypted with a key of its owner. */
export const aksBicep = sourceText`
  // A private cluster over all zones, whose disks and secrets are encrypted with a key of its owner.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Name of the virtual network.')
  param networkName string

  @description('Resource id of the subnet of the nodes.')
  param nodeSubnetId string

  @description('Resource id of the subnet of the API server.')
  param apiServerSubnetId string

  @description('Name of the private DNS zone of the API server.')
  param clusterZoneName string

  @description('Name of the key vault.')
  param vaultName string

  @description('Id of the key with its version: what the cluster keeps is encrypted with it.')
  param keyVersionUri string

  @description('Resource id of the identity that may use the key.')
  param encryptionIdentityId string

  @description('Object id of the Entra group that administers the clusters.')
  param adminGroupId string

  @description('How few and how many nodes run the workload.')
  param nodes { smallest: int, largest: int }

  @description('Day on which the cluster is upgraded, another one in each region.')
  param maintenanceDay string

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource network '${armType('Microsoft.Network/virtualNetworks')}' existing = {
    name: networkName
  }

  resource clusterZone '${armType('Microsoft.Network/privateDnsZones')}' existing = {
    name: clusterZoneName
  }

  resource vault '${armType('Microsoft.KeyVault/vaults')}' existing = {
    name: vaultName
  }

  resource identity '${armType('Microsoft.ManagedIdentity/userAssignedIdentities')}' = {
    name: 'id-\${name}-aks'
    location: location
    tags: tags
  }

  // What the cluster changes in its network and its zone, and the key and the way to it for its secrets.
  resource networkRole '${armType('Microsoft.Authorization/roleAssignments')}' = {
    name: guid(network.id, identity.id, 'Network Contributor')
    scope: network
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${builtInRole('Network Contributor')}')
    }
  }

  resource namesRole '${armType('Microsoft.Authorization/roleAssignments')}' = {
    name: guid(clusterZone.id, identity.id, 'Private DNS Zone Contributor')
    scope: clusterZone
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${builtInRole('Private DNS Zone Contributor')}')
    }
  }

  resource keyRole '${armType('Microsoft.Authorization/roleAssignments')}' = {
    name: guid(vault.id, identity.id, 'Key Vault Crypto User')
    scope: vault
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${builtInRole('Key Vault Crypto User')}')
    }
  }

  resource vaultRole '${armType('Microsoft.Authorization/roleAssignments')}' = {
    name: guid(vault.id, identity.id, 'Key Vault Contributor')
    scope: vault
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${builtInRole('Key Vault Contributor')}')
    }
  }

  resource diskKeys '${armType('Microsoft.Compute/diskEncryptionSets')}' = {
    name: 'des-\${name}'
    location: location
    tags: tags
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${encryptionIdentityId}': {}
      }
    }
    properties: {
      encryptionType: 'EncryptionAtRestWithCustomerKey'
      rotationToLatestKeyVersionEnabled: true
      activeKey: {
        keyUrl: keyVersionUri
        sourceVault: {
          id: vault.id
        }
      }
    }
  }

  resource cluster '${armType('Microsoft.ContainerService/managedClusters')}' = {
    name: 'aks-\${name}'
    location: location
    tags: tags
    sku: {
      name: 'Base'
      tier: 'Standard'
    }
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${identity.id}': {}
      }
    }
    properties: {
      dnsPrefix: 'aks-\${name}'
      disableLocalAccounts: true
      enableRBAC: true
      aadProfile: {
        managed: true
        enableAzureRBAC: true
        adminGroupObjectIDs: [adminGroupId]
      }
      // A cluster reaches a vault without public access only from an API server in the network.
      apiServerAccessProfile: {
        enablePrivateCluster: true
        enablePrivateClusterPublicFQDN: false
        enableVnetIntegration: true
        subnetId: apiServerSubnetId
        disableRunCommand: true
        privateDNSZone: clusterZone.id
      }
      diskEncryptionSetID: diskKeys.id
      agentPoolProfiles: [
        {
          name: 'system'
          mode: 'System'
          type: 'VirtualMachineScaleSets'
          vmSize: 'Standard_D4ds_v5'
          osType: 'Linux'
          osSKU: 'AzureLinux'
          availabilityZones: ['1', '2', '3']
          enableAutoScaling: true
          count: 3
          minCount: 3
          maxCount: 6
          enableEncryptionAtHost: true
          vnetSubnetID: nodeSubnetId
          nodeTaints: ['CriticalAddonsOnly=true:NoSchedule']
          upgradeSettings: {
            maxSurge: '33%'
          }
        }
        {
          name: 'workload'
          mode: 'User'
          type: 'VirtualMachineScaleSets'
          vmSize: 'Standard_D8ds_v5'
          osType: 'Linux'
          osSKU: 'AzureLinux'
          availabilityZones: ['1', '2', '3']
          enableAutoScaling: true
          count: nodes.smallest
          minCount: nodes.smallest
          maxCount: nodes.largest
          enableEncryptionAtHost: true
          vnetSubnetID: nodeSubnetId
          upgradeSettings: {
            maxSurge: '33%'
          }
        }
      ]
      networkProfile: {
        networkPlugin: 'azure'
        networkPluginMode: 'overlay'
        networkDataplane: 'cilium'
        networkPolicy: 'cilium'
        loadBalancerSku: 'standard'
        outboundType: 'userAssignedNATGateway'
        podCidr: '10.244.0.0/16'
      }
      autoUpgradeProfile: {
        upgradeChannel: 'stable'
        nodeOSUpgradeChannel: 'NodeImage'
      }
      oidcIssuerProfile: {
        enabled: true
      }
      securityProfile: {
        azureKeyVaultKms: {
          enabled: true
          keyId: keyVersionUri
          keyVaultNetworkAccess: 'Private'
          keyVaultResourceId: vault.id
        }
        defender: {
          logAnalyticsWorkspaceResourceId: workspaceId
          securityMonitoring: {
            enabled: true
          }
        }
        imageCleaner: {
          enabled: true
          intervalHours: 168
        }
        workloadIdentity: {
          enabled: true
        }
      }
      addonProfiles: {
        azurepolicy: {
          enabled: true
        }
        omsagent: {
          enabled: true
          config: {
            logAnalyticsWorkspaceResourceID: workspaceId
            useAADAuth: 'true'
          }
        }
      }
    }
    dependsOn: [
      networkRole
      namesRole
      keyRole
      vaultRole
    ]
  }

  resource upgrades '${armType('Microsoft.ContainerService/managedClusters/maintenanceConfigurations')}' = {
    parent: cluster
    name: 'aksManagedAutoUpgradeSchedule'
    properties: {
      maintenanceWindow: {
        schedule: {
          weekly: {
            intervalWeeks: 1
            dayOfWeek: maintenanceDay
          }
        }
        durationHours: 4
        startTime: '02:00'
        utcOffset: '+00:00'
      }
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-aks'
    scope: cluster
    properties: {
      workspaceId: workspaceId
      logs: [
        {
          categoryGroup: 'allLogs'
          enabled: true
        }
      ]
    }
  }

  resource lock '${armType('Microsoft.Authorization/locks')}' = {
    name: 'lock-aks-\${name}'
    scope: cluster
    properties: {
      level: 'CanNotDelete'
      notes: 'Its region serves by this cluster.'
    }
  }

  output kubeletPrincipalId string = cluster.properties.identityProfile.kubeletidentity.objectId
`;
