import type { ArgumentMapping, BlockMapping, ResourceMapping } from '../resource-mapping';
import { identityBlock, negated, sameNames } from '../shared-mappings';

/**
 * Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. The OIDC issuer is
 * enabled by default since version 5.
 */

/** The arguments of a node pool below `prefix`: empty in `default_node_pool`, `properties.` in a pool of its own. */
function poolArguments(prefix: string): readonly ArgumentMapping[] {
  return [
    ...sameNames(prefix, [
      'max_count',
      'max_pods',
      'min_count',
      'node_labels',
      'orchestrator_version',
      'os_disk_type',
      'scale_down_mode',
      'type',
      'vm_size',
      'workload_runtime',
    ]),
    {
      argument: 'auto_scaling_enabled',
      formerNames: ['enable_auto_scaling'],
      renamedIn: 4,
      path: `${prefix}enableAutoScaling`,
    },
    { argument: 'capacity_reservation_group_id', path: `${prefix}capacityReservationGroupID` },
    { argument: 'fips_enabled', path: `${prefix}enableFIPS` },
    {
      argument: 'host_encryption_enabled',
      formerNames: ['enable_host_encryption'],
      renamedIn: 4,
      path: `${prefix}enableEncryptionAtHost`,
    },
    { argument: 'host_group_id', path: `${prefix}hostGroupID` },
    { argument: 'node_count', path: `${prefix}count` },
    {
      argument: 'node_public_ip_enabled',
      formerNames: ['enable_node_public_ip'],
      renamedIn: 4,
      path: `${prefix}enableNodePublicIP`,
    },
    { argument: 'os_disk_size_gb', path: `${prefix}osDiskSizeGB` },
    { argument: 'os_sku', path: `${prefix}osSKU` },
    { argument: 'pod_subnet_id', path: `${prefix}podSubnetID` },
    { argument: 'proximity_placement_group_id', path: `${prefix}proximityPlacementGroupID` },
    { argument: 'vnet_subnet_id', path: `${prefix}vnetSubnetID` },
    { argument: 'zones', path: `${prefix}availabilityZones` },
  ];
}

function upgradeSettings(prefix: string): BlockMapping {
  return {
    block: 'upgrade_settings',
    path: `${prefix}upgradeSettings`,
    arguments: sameNames('', ['max_surge', 'drain_timeout_in_minutes', 'node_soak_duration_in_minutes']),
  };
}

const clusterArguments: readonly ArgumentMapping[] = [
  ...sameNames('properties.', ['dns_prefix', 'kubernetes_version', 'node_resource_group', 'support_plan']),
  {
    argument: 'automatic_upgrade_channel',
    formerNames: ['automatic_channel_upgrade'],
    renamedIn: 4,
    path: 'properties.autoUpgradeProfile.upgradeChannel',
  },
  {
    argument: 'api_server_authorized_ip_ranges',
    majors: { removedIn: 4 },
    path: 'properties.apiServerAccessProfile.authorizedIPRanges',
  },
  { argument: 'azure_policy_enabled', path: 'properties.addonProfiles.azurepolicy.enabled' },
  { argument: 'disk_encryption_set_id', path: 'properties.diskEncryptionSetID' },
  { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
  { argument: 'http_application_routing_enabled', path: 'properties.addonProfiles.httpApplicationRouting.enabled' },
  { argument: 'local_account_disabled', path: 'properties.disableLocalAccounts' },
  {
    argument: 'node_os_upgrade_channel',
    formerNames: ['node_os_channel_upgrade'],
    renamedIn: 4,
    path: 'properties.autoUpgradeProfile.nodeOSUpgradeChannel',
    default: { byMajor: { 3: null, 4: 'NodeImage', 5: 'NodeImage' } },
  },
  {
    argument: 'oidc_issuer_enabled',
    path: 'properties.oidcIssuerProfile.enabled',
    default: { byMajor: { 3: false, 4: false, 5: true } },
  },
  { argument: 'private_cluster_enabled', path: 'properties.apiServerAccessProfile.enablePrivateCluster' },
  {
    argument: 'private_cluster_public_fqdn_enabled',
    path: 'properties.apiServerAccessProfile.enablePrivateClusterPublicFQDN',
  },
  { argument: 'private_dns_zone_id', path: 'properties.apiServerAccessProfile.privateDNSZone' },
  { argument: 'role_based_access_control_enabled', path: 'properties.enableRBAC', default: { every: true } },
  {
    argument: 'run_command_enabled',
    path: 'properties.apiServerAccessProfile.disableRunCommand',
    conversion: negated,
  },
  { argument: 'sku_tier', path: 'sku.tier', default: { every: 'Free' } },
  { argument: 'workload_identity_enabled', path: 'properties.securityProfile.workloadIdentity.enabled' },
];

const clusterBlocks: readonly BlockMapping[] = [
  identityBlock,
  {
    block: 'api_server_access_profile',
    path: 'properties.apiServerAccessProfile',
    arguments: [
      { argument: 'authorized_ip_ranges', path: 'authorizedIPRanges' },
      { argument: 'subnet_id', path: 'subnetId' },
      { argument: 'virtual_network_integration_enabled', path: 'enableVnetIntegration' },
    ],
  },
  {
    block: 'azure_active_directory_role_based_access_control',
    path: 'properties.aadProfile',
    arguments: [
      { argument: 'admin_group_object_ids', path: 'adminGroupObjectIDs' },
      { argument: 'azure_rbac_enabled', path: 'enableAzureRBAC' },
      { argument: 'managed', majors: { removedIn: 4 }, path: 'managed' },
      { argument: 'tenant_id', path: 'tenantID' },
    ],
    constants: { managed: true },
  },
  {
    block: 'default_node_pool',
    path: 'properties.agentPoolProfiles[]',
    arguments: [{ argument: 'name', path: 'name' }, ...poolArguments('')],
    blocks: [upgradeSettings('')],
    constants: { mode: 'System' },
  },
  {
    block: 'key_management_service',
    path: 'properties.securityProfile.azureKeyVaultKms',
    arguments: [
      { argument: 'key_vault_key_id', path: 'keyId' },
      { argument: 'key_vault_network_access', path: 'keyVaultNetworkAccess' },
    ],
    constants: { enabled: true },
  },
  {
    block: 'key_vault_secrets_provider',
    path: 'properties.addonProfiles.azureKeyvaultSecretsProvider',
    arguments: [
      {
        argument: 'secret_rotation_enabled',
        path: 'config.enableSecretRotation',
        conversion: { toArm: { true: 'true', false: 'false' }, toTerraform: { true: true, false: false } },
      },
    ],
    constants: { enabled: true },
  },
  {
    block: 'microsoft_defender',
    path: 'properties.securityProfile.defender',
    arguments: [{ argument: 'log_analytics_workspace_id', path: 'logAnalyticsWorkspaceResourceId' }],
    constants: { 'securityMonitoring.enabled': true },
  },
  {
    block: 'monitor_metrics',
    path: 'properties.azureMonitorProfile.metrics',
    arguments: [],
    constants: { enabled: true },
  },
  {
    block: 'network_profile',
    path: 'properties.networkProfile',
    arguments: [
      { argument: 'load_balancer_sku', path: 'loadBalancerSku' },
      {
        argument: 'network_data_plane',
        formerNames: ['ebpf_data_plane'],
        renamedIn: 4,
        path: 'networkDataplane',
      },
      ...sameNames('', ['network_plugin', 'network_plugin_mode', 'network_policy', 'outbound_type']),
    ],
  },
  {
    block: 'oms_agent',
    path: 'properties.addonProfiles.omsagent',
    arguments: [{ argument: 'log_analytics_workspace_id', path: 'config.logAnalyticsWorkspaceResourceID' }],
    constants: { enabled: true },
  },
];

export const kubernetesMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_kubernetes_cluster',
    type: 'Microsoft.ContainerService/managedClusters',
    arguments: clusterArguments,
    blocks: clusterBlocks,
  },
  {
    resource: 'azurerm_kubernetes_cluster_node_pool',
    type: 'Microsoft.ContainerService/managedClusters/agentPools',
    arguments: [
      ...poolArguments('properties.').filter((mapping) => mapping.argument !== 'type'),
      { argument: 'eviction_policy', path: 'properties.scaleSetEvictionPolicy' },
      { argument: 'mode', path: 'properties.mode', default: { every: 'User' } },
      { argument: 'node_taints', path: 'properties.nodeTaints' },
      { argument: 'os_type', path: 'properties.osType' },
      { argument: 'priority', path: 'properties.scaleSetPriority' },
    ],
    blocks: [upgradeSettings('properties.')],
    parentArgument: 'kubernetes_cluster_id',
  },
];
