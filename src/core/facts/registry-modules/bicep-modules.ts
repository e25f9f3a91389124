import type { RegistryModuleFacts } from './registry-module-facts';

/**
 * The resource modules of Azure Verified Modules for Bicep, by their path below `avm/res/`: what their `main.bicep` does
 * with its parameters. https://github.com/Azure/bicep-registry-modules, read in November 2026. Listed are the parameters
 * whose names or shapes differ from the property; a plain value under a property's own name needs no entry. Defaults are
 * left out: they change between versions.
 */
export const bicepRegistryModules: Readonly<Record<string, RegistryModuleFacts>> = {
  'api-management/service': {
    type: 'Microsoft.ApiManagement/service',
    parameters: {
      availabilityZones: ['zones', 'zone-numbers'],
      publicIpAddressResourceId: 'properties.publicIpAddressId',
      sku: 'sku.name',
      skuCapacity: 'sku.capacity',
      subnetResourceId: 'properties.virtualNetworkConfiguration.subnetResourceId',
    },
  },
  'app-configuration/configuration-store': {
    type: 'Microsoft.AppConfiguration/configurationStores',
    parameters: { sku: 'sku.name' },
  },
  'app/container-app': {
    type: 'Microsoft.App/containerApps',
    parameters: {
      activeRevisionsMode: 'properties.configuration.activeRevisionsMode',
      containers: ['properties.template.containers', 'partly'],
      environmentResourceId: 'properties.environmentId',
      ingressAllowInsecure: 'properties.configuration.ingress.allowInsecure',
      ingressExternal: 'properties.configuration.ingress.external',
      initContainersTemplate: ['properties.template.initContainers', 'partly'],
      ipSecurityRestrictions: ['properties.configuration.ingress.ipSecurityRestrictions', 'whole'],
      scaleSettings: ['properties.template.scale', 'partly'],
    },
  },
  'app/managed-environment': {
    type: 'Microsoft.App/managedEnvironments',
    parameters: {
      infrastructureSubnetResourceId: 'properties.vnetConfiguration.infrastructureSubnetId',
      internal: 'properties.vnetConfiguration.internal',
      peerTrafficEncryption: 'properties.peerTrafficConfiguration.encryption.enabled',
      workloadProfiles: ['properties.workloadProfiles', 'partly'],
    },
  },
  'cache/redis': {
    type: 'Microsoft.Cache/redis',
    parameters: {
      availabilityZones: ['zones', 'zone-numbers'],
      capacity: 'properties.sku.capacity',
      skuName: 'properties.sku.name',
      subnetResourceId: 'properties.subnetId',
    },
  },
  'cache/redis-enterprise': {
    type: 'Microsoft.Cache/redisEnterprise',
    parameters: {
      availabilityZones: ['zones', 'zone-numbers'],
      capacity: 'sku.capacity',
      customerManagedKey: ['properties.encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl', 'worked-out'],
      skuName: 'sku.name',
    },
  },
  'cognitive-services/account': {
    type: 'Microsoft.CognitiveServices/accounts',
    parameters: {
      customerManagedKey: ['properties.encryption.keySource', { becomes: 'Microsoft.KeyVault' }],
      networkAcls: ['properties.networkAcls', 'partly'],
      sku: 'sku.name',
    },
  },
  'compute/disk': {
    type: 'Microsoft.Compute/disks',
    parameters: {
      availabilityZone: ['zones', 'zone-number'],
      createOption: 'properties.creationData.createOption',
      diskEncryptionSetResourceId: 'properties.encryption.diskEncryptionSetId',
      sku: 'sku.name',
    },
  },
  'compute/virtual-machine': {
    type: 'Microsoft.Compute/virtualMachines',
    parameters: {
      availabilitySetResourceId: 'properties.availabilitySet.id',
      availabilityZone: ['zones', 'zone-number'],
      capacityReservationGroupResourceId: 'properties.capacityReservation.capacityReservationGroup.id',
      dedicatedHostResourceId: 'properties.host.id',
      encryptionAtHost: 'properties.securityProfile.encryptionAtHost',
      imageReference: ['properties.storageProfile.imageReference', 'whole'],
      osType: 'properties.storageProfile.osDisk.osType',
      proximityPlacementGroupResourceId: 'properties.proximityPlacementGroup.id',
      // The machine's own parameter of this name is about its disks.
      publicNetworkAccess: undefined,
      secureBootEnabled: 'properties.securityProfile.uefiSettings.secureBootEnabled',
      securityType: 'properties.securityProfile.securityType',
      ultraSSDEnabled: 'properties.additionalCapabilities.ultraSSDEnabled',
      virtualMachineScaleSetResourceId: 'properties.virtualMachineScaleSet.id',
      vmSize: 'properties.hardwareProfile.vmSize',
      vTpmEnabled: 'properties.securityProfile.uefiSettings.vTpmEnabled',
    },
    leftOut: [
      'placement',
      'properties.availabilitySet',
      'properties.host',
      'properties.hostGroup',
      'properties.virtualMachineScaleSet',
    ],
  },
  'compute/virtual-machine-scale-set': {
    type: 'Microsoft.Compute/virtualMachineScaleSets',
    parameters: {
      automaticRepairsPolicyEnabled: 'properties.automaticRepairsPolicy.enabled',
      availabilityZones: ['zones', 'zone-numbers'],
      imageReference: ['properties.virtualMachineProfile.storageProfile.imageReference', 'whole'],
      licenseType: 'properties.virtualMachineProfile.licenseType',
      scaleSetFaultDomain: 'properties.platformFaultDomainCount',
      secureBootEnabled: 'properties.virtualMachineProfile.securityProfile.uefiSettings.secureBootEnabled',
      securityType: 'properties.virtualMachineProfile.securityProfile.securityType',
      skuCapacity: 'sku.capacity',
      skuName: 'sku.name',
      upgradePolicyMode: 'properties.upgradePolicy.mode',
      vTpmEnabled: 'properties.virtualMachineProfile.securityProfile.uefiSettings.vTpmEnabled',
      // A text here, and written only where it is 'true'.
      zoneBalance: undefined,
    },
    leftOut: ['placement', 'properties.hostGroup'],
  },
  'container-registry/registry': {
    type: 'Microsoft.ContainerRegistry/registries',
    parameters: {
      acrAdminUserEnabled: 'properties.adminUserEnabled',
      acrSku: 'sku.name',
      customerManagedKey: ['properties.encryption.status', { becomes: 'enabled' }],
      exportPolicyStatus: 'properties.policies.exportPolicy.status',
      networkRuleSetDefaultAction: 'properties.networkRuleSet.defaultAction',
      networkRuleSetIpRules: ['properties.networkRuleSet.ipRules', 'whole'],
      retentionPolicyStatus: 'properties.policies.retentionPolicy.status',
      softDeletePolicyStatus: 'properties.policies.softDeletePolicy.status',
      trustPolicyStatus: 'properties.policies.trustPolicy.status',
    },
  },
  'container-service/managed-cluster': {
    type: 'Microsoft.ContainerService/managedClusters',
    parameters: {
      aadProfile: ['properties.aadProfile', 'partly'],
      apiServerAccessProfile: ['properties.apiServerAccessProfile', 'whole'],
      azurePolicyEnabled: 'properties.addonProfiles.azurepolicy.enabled',
      diskEncryptionSetResourceId: 'properties.diskEncryptionSetID',
      networkPlugin: 'properties.networkProfile.networkPlugin',
      outboundType: 'properties.networkProfile.outboundType',
      primaryAgentPoolProfiles: ['properties.agentPoolProfiles', 'partly'],
      securityProfile: ['properties.securityProfile', 'whole'],
      skuName: 'sku.name',
      skuTier: 'sku.tier',
    },
  },
  'data-factory/factory': { type: 'Microsoft.DataFactory/factories', parameters: {} },
  'db-for-my-sql/flexible-server': {
    type: 'Microsoft.DBforMySQL/flexibleServers',
    parameters: {
      // -1 stands for no zone.
      availabilityZone: undefined,
      backupRetentionDays: 'properties.backup.backupRetentionDays',
      customerManagedKey: ['properties.dataEncryption.type', { becomes: 'AzureKeyVault' }],
      delegatedSubnetResourceId: 'properties.network.delegatedSubnetResourceId',
      geoRedundantBackup: 'properties.backup.geoRedundantBackup',
      highAvailability: 'properties.highAvailability.mode',
      publicNetworkAccess: 'properties.network.publicNetworkAccess',
      skuName: 'sku.name',
      storageAutoGrow: 'properties.storage.autoGrow',
      tier: 'sku.tier',
    },
  },
  'db-for-postgre-sql/flexible-server': {
    type: 'Microsoft.DBforPostgreSQL/flexibleServers',
    parameters: {
      // -1 stands for no zone.
      availabilityZone: undefined,
      autoGrow: 'properties.storage.autoGrow',
      backupRetentionDays: 'properties.backup.backupRetentionDays',
      customerManagedKey: ['properties.dataEncryption.type', { becomes: 'AzureKeyVault' }],
      delegatedSubnetResourceId: 'properties.network.delegatedSubnetResourceId',
      geoRedundantBackup: 'properties.backup.geoRedundantBackup',
      highAvailability: 'properties.highAvailability.mode',
      publicNetworkAccess: 'properties.network.publicNetworkAccess',
      skuName: 'sku.name',
      tier: 'sku.tier',
    },
  },
  'document-db/database-account': {
    type: 'Microsoft.DocumentDB/databaseAccounts',
    parameters: {
      backupPolicyType: 'properties.backupPolicy.type',
      backupStorageRedundancy: 'properties.backupPolicy.periodicModeProperties.backupStorageRedundancy',
      customerManagedKey: ['properties.keyVaultKeyUri', 'worked-out'],
      defaultConsistencyLevel: 'properties.consistencyPolicy.defaultConsistencyLevel',
      disableLocalAuthentication: 'properties.disableLocalAuth',
      minimumTlsVersion: 'properties.minimalTlsVersion',
      'networkRestrictions.publicNetworkAccess': 'properties.publicNetworkAccess',
      // It is about the one location that is used where none is listed.
      zoneRedundant: undefined,
    },
  },
  'event-grid/topic': { type: 'Microsoft.EventGrid/topics', parameters: {} },
  'event-hub/namespace': {
    type: 'Microsoft.EventHub/namespaces',
    parameters: {
      customerManagedKey: ['properties.encryption.keySource', { becomes: 'Microsoft.KeyVault' }],
      skuCapacity: 'sku.capacity',
      skuName: { paths: ['sku.name', 'sku.tier'] },
    },
  },
  'insights/component': { type: 'Microsoft.Insights/components', parameters: {} },
  'key-vault/vault': {
    type: 'Microsoft.KeyVault/vaults',
    parameters: {
      enableVaultForDeployment: 'properties.enabledForDeployment',
      enableVaultForDiskEncryption: 'properties.enabledForDiskEncryption',
      enableVaultForTemplateDeployment: 'properties.enabledForTemplateDeployment',
      networkAcls: ['properties.networkAcls', 'partly'],
      sku: 'properties.sku.name',
    },
  },
  'machine-learning-services/workspace': {
    type: 'Microsoft.MachineLearningServices/workspaces',
    parameters: { sku: 'sku.name' },
  },
  'net-app/net-app-account': { type: 'Microsoft.NetApp/netAppAccounts', parameters: {} },
  'network/application-gateway': {
    type: 'Microsoft.Network/applicationGateways',
    parameters: {
      autoscaleMaxCapacity: 'properties.autoscaleConfiguration.maxCapacity',
      autoscaleMinCapacity: 'properties.autoscaleConfiguration.minCapacity',
      availabilityZones: ['zones', 'zone-numbers'],
      capacity: 'properties.sku.capacity',
      firewallPolicyResourceId: 'properties.firewallPolicy.id',
      sku: { paths: ['properties.sku.name', 'properties.sku.tier'] },
    },
  },
  'network/azure-firewall': {
    type: 'Microsoft.Network/azureFirewalls',
    parameters: {
      availabilityZones: ['zones', 'zone-numbers'],
      azureSkuTier: 'properties.sku.tier',
      firewallPolicyId: 'properties.firewallPolicy.id',
      virtualHubResourceId: 'properties.virtualHub.id',
    },
  },
  'network/bastion-host': {
    type: 'Microsoft.Network/bastionHosts',
    parameters: { availabilityZones: ['zones', 'zone-numbers'], skuName: 'sku.name' },
  },
  'network/express-route-circuit': {
    type: 'Microsoft.Network/expressRouteCircuits',
    parameters: {
      peeringLocation: 'properties.serviceProviderProperties.peeringLocation',
      serviceProviderName: 'properties.serviceProviderProperties.serviceProviderName',
      skuFamily: 'sku.family',
      skuTier: 'sku.tier',
    },
  },
  'network/express-route-gateway': {
    type: 'Microsoft.Network/expressRouteGateways',
    parameters: {
      autoScaleConfigurationBoundsMax: 'properties.autoScaleConfiguration.bounds.max',
      autoScaleConfigurationBoundsMin: 'properties.autoScaleConfiguration.bounds.min',
      virtualHubResourceId: 'properties.virtualHub.id',
    },
  },
  'network/load-balancer': {
    type: 'Microsoft.Network/loadBalancers',
    parameters: { skuName: 'sku.name', skuTier: 'sku.tier' },
  },
  'network/nat-gateway': {
    type: 'Microsoft.Network/natGateways',
    parameters: { availabilityZone: ['zones', 'zone-number'], natGatewaySku: 'sku.name' },
  },
  'network/network-interface': {
    type: 'Microsoft.Network/networkInterfaces',
    parameters: { networkSecurityGroupResourceId: 'properties.networkSecurityGroup.id' },
  },
  'network/network-security-group': {
    type: 'Microsoft.Network/networkSecurityGroups',
    parameters: { securityRules: ['properties.securityRules', 'whole'] },
  },
  'network/private-endpoint': {
    type: 'Microsoft.Network/privateEndpoints',
    parameters: {
      manualPrivateLinkServiceConnections: ['properties.manualPrivateLinkServiceConnections', 'whole'],
      privateLinkServiceConnections: ['properties.privateLinkServiceConnections', 'whole'],
      subnetResourceId: 'properties.subnet.id',
    },
  },
  'network/public-ip-address': {
    type: 'Microsoft.Network/publicIPAddresses',
    parameters: {
      availabilityZones: ['zones', 'zone-numbers'],
      publicIpPrefixResourceId: 'properties.publicIPPrefix.id',
      skuName: 'sku.name',
      skuTier: 'sku.tier',
      // The name that earlier versions have for it.
      zones: ['zones', 'zone-numbers'],
    },
    leftOut: ['properties.publicIPPrefix'],
  },
  'network/public-ip-prefix': {
    type: 'Microsoft.Network/publicIPPrefixes',
    parameters: { availabilityZones: ['zones', 'zone-numbers'], skuName: 'sku.name', tier: 'sku.tier' },
  },
  'network/virtual-network': { type: 'Microsoft.Network/virtualNetworks', parameters: {} },
  'network/virtual-network-gateway': {
    type: 'Microsoft.Network/virtualNetworkGateways',
    parameters: { skuName: { paths: ['properties.sku.name', 'properties.sku.tier'] } },
  },
  'network/vpn-gateway': {
    type: 'Microsoft.Network/vpnGateways',
    parameters: { virtualHubResourceId: 'properties.virtualHub.id' },
  },
  'operational-insights/workspace': {
    type: 'Microsoft.OperationalInsights/workspaces',
    parameters: { dataRetention: 'properties.retentionInDays', skuName: 'properties.sku.name' },
  },
  'recovery-services/vault': {
    type: 'Microsoft.RecoveryServices/vaults',
    parameters: {
      customerManagedKey: ['properties.encryption.keyVaultProperties.keyUri', 'worked-out'],
      immutabilitySettingState: 'properties.securitySettings.immutabilitySettings.state',
      redundancySettings: ['properties.redundancySettings', 'partly'],
      softDeleteSettings: ['properties.securitySettings.softDeleteSettings', 'partly'],
    },
  },
  'search/search-service': {
    type: 'Microsoft.Search/searchServices',
    parameters: {
      cmkEnforcement: 'properties.encryptionWithCmk.enforcement',
      networkRuleSet: ['properties.networkRuleSet', 'whole'],
      sku: 'sku.name',
    },
  },
  'service-bus/namespace': {
    type: 'Microsoft.ServiceBus/namespaces',
    parameters: {
      customerManagedKey: ['properties.encryption.keySource', { becomes: 'Microsoft.KeyVault' }],
      'skuObject.capacity': 'sku.capacity',
      'skuObject.name': 'sku.name',
    },
  },
  'signal-r-service/signal-r': {
    type: 'Microsoft.SignalRService/signalR',
    parameters: { capacity: 'sku.capacity', sku: 'sku.name', tier: 'sku.tier' },
  },
  'sql/managed-instance': {
    type: 'Microsoft.Sql/managedInstances',
    parameters: { skuName: 'sku.name', skuTier: 'sku.tier', subnetResourceId: 'properties.subnetId' },
  },
  'sql/server': {
    type: 'Microsoft.Sql/servers',
    parameters: {
      customerManagedKey: ['properties.keyId', 'worked-out'],
      primaryUserAssignedIdentityResourceId: 'properties.primaryUserAssignedIdentityId',
    },
  },
  'storage/storage-account': {
    type: 'Microsoft.Storage/storageAccounts',
    parameters: {
      customerManagedKey: ['properties.encryption.keySource', { becomes: 'Microsoft.Keyvault' }],
      enableHierarchicalNamespace: 'properties.isHnsEnabled',
      enableNfsV3: 'properties.isNfsV3Enabled',
      enableSftp: 'properties.isSftpEnabled',
      networkAcls: ['properties.networkAcls', 'partly'],
      requireInfrastructureEncryption: 'properties.encryption.requireInfrastructureEncryption',
      skuName: 'sku.name',
    },
  },
  'synapse/workspace': {
    type: 'Microsoft.Synapse/workspaces',
    parameters: {
      // Written only with a managed virtual network.
      publicNetworkAccess: undefined,
    },
  },
  'web/serverfarm': {
    type: 'Microsoft.Web/serverfarms',
    parameters: {
      appServiceEnvironmentResourceId: 'properties.hostingEnvironmentProfile.id',
      skuCapacity: 'sku.capacity',
      skuName: 'sku.name',
    },
    leftOut: ['properties.hostingEnvironmentProfile'],
  },
  'web/site': {
    type: 'Microsoft.Web/sites',
    parameters: {
      appServiceEnvironmentResourceId: 'properties.hostingEnvironmentProfile.id',
      managedEnvironmentResourceId: 'properties.managedEnvironmentId',
      serverFarmResourceId: 'properties.serverFarmId',
      siteConfig: ['properties.siteConfig', 'partly'],
      virtualNetworkSubnetResourceId: 'properties.virtualNetworkSubnetId',
    },
  },
};
