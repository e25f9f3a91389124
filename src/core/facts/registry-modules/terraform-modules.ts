import type { RegistryModuleFacts } from './registry-module-facts';

/**
 * The resource modules of Azure Verified Modules for Terraform, by what stands between `avm-res-` and the provider in
 * their source: what the variables in their `variables*.tf` become. Their repositories
 * https://github.com/Azure/terraform-azurerm-avm-res-*, read in November 2026. Only the variables that are listed are
 * taken: names are not ARM's own. Defaults are left out: they change between versions.
 */
export const terraformRegistryModules: Readonly<Record<string, RegistryModuleFacts>> = {
  'app-managedenvironment': {
    type: 'Microsoft.App/managedEnvironments',
    parameters: {
      infrastructure_subnet_id: 'properties.vnetConfiguration.infrastructureSubnetId',
      internal_load_balancer_enabled: 'properties.vnetConfiguration.internal',
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
      zone_redundancy_enabled: 'properties.zoneRedundant',
      zone_redundant: 'properties.zoneRedundant',
    },
  },
  'cognitiveservices-account': {
    type: 'Microsoft.CognitiveServices/accounts',
    parameters: {
      customer_managed_key: ['properties.encryption.keySource', { becomes: 'Microsoft.KeyVault' }],
      local_auth_enabled: ['properties.disableLocalAuth', 'negated'],
      'network_acls.default_action': 'properties.networkAcls.defaultAction',
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
      sku_name: 'sku.name',
    },
  },
  'compute-virtualmachine': {
    type: 'Microsoft.Compute/virtualMachines',
    parameters: {
      availability_set_resource_id: 'properties.availabilitySet.id',
      dedicated_host_group_resource_id: 'properties.hostGroup.id',
      dedicated_host_resource_id: 'properties.host.id',
      sku_size: 'properties.hardwareProfile.vmSize',
      source_image_reference: ['properties.storageProfile.imageReference', 'whole'],
      virtual_machine_scale_set_resource_id: 'properties.virtualMachineScaleSet.id',
      zone: ['zones', 'zone'],
    },
    leftOut: [
      'placement',
      'properties.availabilitySet',
      'properties.host',
      'properties.hostGroup',
      'properties.virtualMachineScaleSet',
    ],
  },
  'compute-virtualmachinescaleset': {
    type: 'Microsoft.Compute/virtualMachineScaleSets',
    parameters: { sku_name: 'sku.name', zone_balance: 'properties.zoneBalance', zones: ['zones', 'whole'] },
  },
  'containerregistry-registry': {
    type: 'Microsoft.ContainerRegistry/registries',
    parameters: {
      admin_enabled: 'properties.adminUserEnabled',
      customer_managed_key: ['properties.encryption.status', { becomes: 'enabled' }],
      'network_rule_set.default_action': 'properties.networkRuleSet.defaultAction',
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
      sku: 'sku.name',
      zone_redundancy_enabled: ['properties.zoneRedundancy', 'enabled'],
    },
  },
  'containerservice-managedcluster': {
    type: 'Microsoft.ContainerService/managedClusters',
    parameters: {
      disk_encryption_set_id: 'properties.diskEncryptionSetID',
      public_network_access: 'properties.publicNetworkAccess',
      'sku.name': 'sku.name',
      'sku.tier': 'sku.tier',
    },
  },
  'dbforpostgresql-flexibleserver': {
    type: 'Microsoft.DBforPostgreSQL/flexibleServers',
    parameters: {
      customer_managed_key: ['properties.dataEncryption.type', { becomes: 'AzureKeyVault' }],
      delegated_subnet_id: 'properties.network.delegatedSubnetResourceId',
      geo_redundant_backup_enabled: ['properties.backup.geoRedundantBackup', 'enabled'],
      'high_availability.mode': 'properties.highAvailability.mode',
      public_network_access_enabled: ['properties.network.publicNetworkAccess', 'enabled'],
    },
  },
  'documentdb-databaseaccount': {
    type: 'Microsoft.DocumentDB/databaseAccounts',
    parameters: {
      customer_managed_key: ['properties.keyVaultKeyUri', 'worked-out'],
      local_authentication_disabled: 'properties.disableLocalAuth',
      minimal_tls_version: 'properties.minimalTlsVersion',
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
    },
  },
  'keyvault-vault': {
    type: 'Microsoft.KeyVault/vaults',
    parameters: {
      enabled_for_disk_encryption: 'properties.enabledForDiskEncryption',
      'network_acls.bypass': 'properties.networkAcls.bypass',
      'network_acls.default_action': 'properties.networkAcls.defaultAction',
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
      purge_protection_enabled: 'properties.enablePurgeProtection',
      sku_name: 'properties.sku.name',
      soft_delete_retention_days: 'properties.softDeleteRetentionInDays',
    },
  },
  'network-applicationgateway': {
    type: 'Microsoft.Network/applicationGateways',
    parameters: {
      'sku.capacity': 'properties.sku.capacity',
      'sku.name': 'properties.sku.name',
      'sku.tier': 'properties.sku.tier',
      zones: ['zones', 'whole'],
    },
  },
  'network-azurefirewall': {
    type: 'Microsoft.Network/azureFirewalls',
    parameters: {
      firewall_sku_name: 'properties.sku.name',
      firewall_sku_tier: 'properties.sku.tier',
      firewall_zones: ['zones', 'whole'],
    },
  },
  'network-natgateway': {
    type: 'Microsoft.Network/natGateways',
    parameters: { sku_name: 'sku.name', zones: ['zones', 'whole'] },
  },
  'network-publicipaddress': {
    type: 'Microsoft.Network/publicIPAddresses',
    parameters: {
      public_ip_prefix_id: 'properties.publicIPPrefix.id',
      sku: 'sku.name',
      sku_tier: 'sku.tier',
      zones: ['zones', 'zone-numbers'],
    },
    leftOut: ['properties.publicIPPrefix'],
  },
  'network-virtualnetwork': { type: 'Microsoft.Network/virtualNetworks', parameters: {} },
  'search-searchservice': {
    type: 'Microsoft.Search/searchServices',
    parameters: {
      local_authentication_enabled: ['properties.disableLocalAuth', 'negated'],
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
      replica_count: 'properties.replicaCount',
      sku: 'sku.name',
    },
  },
  'servicebus-namespace': {
    type: 'Microsoft.ServiceBus/namespaces',
    parameters: {
      customer_managed_key: ['properties.encryption.keySource', { becomes: 'Microsoft.KeyVault' }],
      local_auth_enabled: ['properties.disableLocalAuth', 'negated'],
      minimum_tls_version: 'properties.minimumTlsVersion',
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
      sku: 'sku.name',
    },
  },
  'sql-server': {
    type: 'Microsoft.Sql/servers',
    parameters: {
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
      transparent_data_encryption_key_vault_key_id: 'properties.keyId',
    },
  },
  'storage-storageaccount': {
    type: 'Microsoft.Storage/storageAccounts',
    parameters: {
      account_kind: 'kind',
      account_sku_name: 'sku.name',
      allow_nested_items_to_be_public: 'properties.allowBlobPublicAccess',
      customer_managed_key: ['properties.encryption.keySource', { becomes: 'Microsoft.Keyvault' }],
      https_traffic_only_enabled: 'properties.supportsHttpsTrafficOnly',
      min_tls_version: 'properties.minimumTlsVersion',
      'network_rules.default_action': 'properties.networkAcls.defaultAction',
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
      sftp_enabled: 'properties.isSftpEnabled',
      shared_access_key_enabled: 'properties.allowSharedKeyAccess',
    },
  },
  'web-serverfarm': {
    type: 'Microsoft.Web/serverfarms',
    parameters: {
      app_service_environment_id: 'properties.hostingEnvironmentProfile.id',
      sku_name: 'sku.name',
      worker_count: 'sku.capacity',
      zone_balancing_enabled: 'properties.zoneRedundant',
    },
    leftOut: ['properties.hostingEnvironmentProfile'],
  },
  'web-site': {
    type: 'Microsoft.Web/sites',
    parameters: {
      hosting_environment_id: 'properties.hostingEnvironmentProfile.id',
      managed_environment_id: 'properties.managedEnvironmentId',
      public_network_access_enabled: ['properties.publicNetworkAccess', 'enabled'],
      virtual_network_subnet_id: 'properties.virtualNetworkSubnetId',
    },
  },
};
