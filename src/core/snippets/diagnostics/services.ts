/** A service whose logs go to a workspace. */
export interface LoggedService {
  /** Behind `fl-diagnostics-`. */
  readonly key: string;
  /** In words that can follow "logs of": `the key vault`. */
  readonly what: string;
  readonly type: string;
  /** What code calls it. */
  readonly target: string;
  /** The data source of azurerm that finds it by its name and its resource group. */
  readonly data: string;
  /** Whether it has metrics to send beside logs. */
  readonly hasMetrics: boolean;
}

function service(key: string, what: string, type: string, target: string, data: string): LoggedService {
  return { key, what, type, target, data: `azurerm_${data}`, hasMetrics: true };
}

/**
 * Services of landing zones with resource logs. Source of what each logs:
 * https://learn.microsoft.com/azure/azure-monitor/reference/logs-index, read 2026-11.
 */
export const loggedServices: readonly LoggedService[] = [
  service('key-vault', 'the key vault', 'Microsoft.KeyVault/vaults', 'vault', 'key_vault'),
  service(
    'managed-hsm',
    'the managed HSM',
    'Microsoft.KeyVault/managedHSMs',
    'hsm',
    'key_vault_managed_hardware_security_module',
  ),
  service('firewall', 'the firewall', 'Microsoft.Network/azureFirewalls', 'firewall', 'firewall'),
  service(
    'application-gateway',
    'the application gateway',
    'Microsoft.Network/applicationGateways',
    'applicationGateway',
    'application_gateway',
  ),
  service('front-door', 'the Front Door profile', 'Microsoft.Cdn/profiles', 'frontDoor', 'cdn_frontdoor_profile'),
  service('bastion', 'the Bastion host', 'Microsoft.Network/bastionHosts', 'bastion', 'bastion_host'),
  service(
    'gateway',
    'the virtual network gateway',
    'Microsoft.Network/virtualNetworkGateways',
    'gateway',
    'virtual_network_gateway',
  ),
  service('virtual-network', 'the virtual network', 'Microsoft.Network/virtualNetworks', 'network', 'virtual_network'),
  {
    ...service(
      'network-security-group',
      'the network security group',
      'Microsoft.Network/networkSecurityGroups',
      'securityGroup',
      'network_security_group',
    ),
    hasMetrics: false,
  },
  service(
    'kubernetes',
    'the Kubernetes cluster',
    'Microsoft.ContainerService/managedClusters',
    'cluster',
    'kubernetes_cluster',
  ),
  service(
    'registry',
    'the container registry',
    'Microsoft.ContainerRegistry/registries',
    'registry',
    'container_registry',
  ),
  service(
    'cosmos',
    'the Cosmos DB account',
    'Microsoft.DocumentDB/databaseAccounts',
    'cosmosAccount',
    'cosmosdb_account',
  ),
  service(
    'postgresql',
    'the PostgreSQL flexible server',
    'Microsoft.DBforPostgreSQL/flexibleServers',
    'postgresqlServer',
    'postgresql_flexible_server',
  ),
  service(
    'mysql',
    'the MySQL flexible server',
    'Microsoft.DBforMySQL/flexibleServers',
    'mysqlServer',
    'mysql_flexible_server',
  ),
  service('web-app', 'the web app', 'Microsoft.Web/sites', 'site', 'linux_web_app'),
  service('ai', 'the AI services account', 'Microsoft.CognitiveServices/accounts', 'aiAccount', 'cognitive_account'),
  service('search', 'the search service', 'Microsoft.Search/searchServices', 'search', 'search_service'),
  service(
    'machine-learning',
    'the machine learning workspace',
    'Microsoft.MachineLearningServices/workspaces',
    'learning',
    'machine_learning_workspace',
  ),
  service(
    'api-management',
    'the API Management service',
    'Microsoft.ApiManagement/service',
    'apiManagement',
    'api_management',
  ),
  service('event-hub', 'the Event Hubs namespace', 'Microsoft.EventHub/namespaces', 'eventHubs', 'eventhub_namespace'),
  service(
    'service-bus',
    'the Service Bus namespace',
    'Microsoft.ServiceBus/namespaces',
    'serviceBus',
    'servicebus_namespace',
  ),
  {
    ...service(
      'host-pool',
      'the host pool',
      'Microsoft.DesktopVirtualization/hostPools',
      'hostPool',
      'virtual_desktop_host_pool',
    ),
    hasMetrics: false,
  },
  {
    ...service(
      'backup',
      'the Recovery Services vault',
      'Microsoft.RecoveryServices/vaults',
      'recoveryVault',
      'recovery_services_vault',
    ),
    hasMetrics: false,
  },
];
