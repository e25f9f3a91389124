/**
 * The abbreviations with which names begin, by ARM type; with the kind behind `#` where a type has several.
 * Source: Cloud Adoption Framework, abbreviation recommendations for Azure resources,
 * https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-abbreviations,
 * 2024-05-07, read 2026-11.
 */
const recommended: Readonly<Record<string, string>> = {
  'Microsoft.Search/searchServices': 'srch',
  'Microsoft.CognitiveServices/accounts#AIServices': 'ais',
  'Microsoft.CognitiveServices/accounts#OpenAI': 'oai',
  'Microsoft.MachineLearningServices/workspaces#Hub': 'hub',
  'Microsoft.MachineLearningServices/workspaces#Project': 'proj',
  'Microsoft.MachineLearningServices/workspaces': 'mlw',
  'Microsoft.EventHub/namespaces': 'evhns',
  'Microsoft.EventHub/namespaces/eventHubs': 'evh',
  'Microsoft.EventGrid/systemTopics': 'egst',
  'Microsoft.Web/hostingEnvironments': 'ase',
  'Microsoft.Web/serverFarms': 'asp',
  'Microsoft.Web/sites': 'app',
  'Microsoft.Web/sites#functionapp': 'func',
  'Microsoft.Compute/availabilitySets': 'avail',
  'Microsoft.Compute/diskEncryptionSets': 'des',
  'Microsoft.Compute/galleries': 'gal',
  'Microsoft.Compute/disks#os': 'osdisk',
  'Microsoft.Compute/disks': 'disk',
  'Microsoft.Compute/proximityPlacementGroups': 'ppg',
  'Microsoft.Compute/snapshots': 'snap',
  'Microsoft.Compute/virtualMachines': 'vm',
  'Microsoft.Compute/virtualMachineScaleSets': 'vmss',
  'Microsoft.Maintenance/maintenanceConfigurations': 'mc',
  'Microsoft.HybridCompute/machines': 'arcs',
  'Microsoft.ContainerService/managedClusters': 'aks',
  'Microsoft.ContainerService/managedClusters/agentPools#System': 'npsystem',
  'Microsoft.ContainerService/managedClusters/agentPools': 'np',
  'Microsoft.App/containerApps': 'ca',
  'Microsoft.App/managedEnvironments': 'cae',
  'Microsoft.ContainerRegistry/registries': 'cr',
  'Microsoft.ContainerInstance/containerGroups': 'ci',
  'Microsoft.DocumentDB/databaseAccounts': 'cosno',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases': 'cosmos',
  'Microsoft.Cache/redis': 'redis',
  'Microsoft.Sql/servers': 'sql',
  'Microsoft.Sql/servers/databases': 'sqldb',
  'Microsoft.Sql/servers/elasticPools': 'sqlep',
  'Microsoft.Sql/managedInstances': 'sqlmi',
  'Microsoft.DBforPostgreSQL/flexibleServers': 'psql',
  'Microsoft.DBforMySQL/flexibleServers': 'mysql',
  'Microsoft.AppConfiguration/configurationStores': 'appcs',
  'Microsoft.ApiManagement/service': 'apim',
  'Microsoft.Logic/workflows': 'logic',
  'Microsoft.ServiceBus/namespaces': 'sbns',
  'Microsoft.ServiceBus/namespaces/queues': 'sbq',
  'Microsoft.ServiceBus/namespaces/topics': 'sbt',
  'Microsoft.Automation/automationAccounts': 'aa',
  'Microsoft.Insights/components': 'appi',
  'Microsoft.Insights/actionGroups': 'ag',
  'Microsoft.Insights/dataCollectionRules': 'dcr',
  'Microsoft.Insights/dataCollectionEndpoints': 'dce',
  'Microsoft.AlertsManagement/actionRules': 'apr',
  'Microsoft.OperationalInsights/workspaces': 'log',
  'Microsoft.Management/managementGroups': 'mg',
  'Microsoft.Resources/resourceGroups': 'rg',
  'Microsoft.Migrate/assessmentProjects': 'migr',
  'Microsoft.RecoveryServices/vaults': 'rsv',
  'Microsoft.DataProtection/backupVaults': 'bvault',
  'Microsoft.DataProtection/backupVaults/backupPolicies': 'bkpol',
  'Microsoft.Network/applicationGateways': 'agw',
  'Microsoft.Network/applicationSecurityGroups': 'asg',
  'Microsoft.Cdn/profiles': 'afd',
  'Microsoft.Cdn/profiles/afdEndpoints': 'fde',
  'Microsoft.Network/frontDoorWebApplicationFirewallPolicies': 'fdfp',
  'Microsoft.Network/connections': 'con',
  'Microsoft.Network/dnsForwardingRulesets': 'dnsfrs',
  'Microsoft.Network/dnsResolvers': 'dnspr',
  'Microsoft.Network/dnsResolvers/inboundEndpoints': 'in',
  'Microsoft.Network/dnsResolvers/outboundEndpoints': 'out',
  'Microsoft.Network/azureFirewalls': 'afw',
  'Microsoft.Network/firewallPolicies': 'afwp',
  'Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies': 'waf',
  'Microsoft.Network/expressRouteCircuits': 'erc',
  'Microsoft.Network/expressRoutePorts': 'erd',
  'Microsoft.Network/virtualNetworkGateways#ExpressRoute': 'ergw',
  'Microsoft.Network/virtualNetworkGateways': 'vgw',
  'Microsoft.Network/ipGroups': 'ipg',
  'Microsoft.Network/loadBalancers#internal': 'lbi',
  'Microsoft.Network/loadBalancers': 'lbe',
  'Microsoft.Network/localNetworkGateways': 'lgw',
  'Microsoft.Network/natGateways': 'ng',
  'Microsoft.Network/networkInterfaces': 'nic',
  'Microsoft.Network/networkSecurityPerimeters': 'nsp',
  'Microsoft.Network/networkSecurityGroups': 'nsg',
  'Microsoft.Network/networkSecurityGroups/securityRules': 'nsgsr',
  'Microsoft.Network/networkWatchers': 'nw',
  'Microsoft.Network/privateLinkServices': 'pl',
  'Microsoft.Network/privateEndpoints': 'pep',
  'Microsoft.Network/publicIPAddresses': 'pip',
  'Microsoft.Network/publicIPPrefixes': 'ippre',
  'Microsoft.Network/routeTables': 'rt',
  'Microsoft.Network/routeTables/routes': 'udr',
  'Microsoft.Network/trafficManagerProfiles': 'traf',
  'Microsoft.Network/virtualNetworks': 'vnet',
  'Microsoft.Network/virtualNetworks/subnets': 'snet',
  'Microsoft.Network/virtualNetworks/virtualNetworkPeerings': 'peer',
  'Microsoft.Network/networkManagers': 'vnm',
  'Microsoft.Network/virtualWans': 'vwan',
  'Microsoft.Network/virtualHubs': 'vhub',
  'Microsoft.Network/bastionHosts': 'bas',
  'Microsoft.Network/vpnGateways': 'vpng',
  'Microsoft.KeyVault/vaults': 'kv',
  'Microsoft.KeyVault/managedHSMs': 'kvmhsm',
  'Microsoft.ManagedIdentity/userAssignedIdentities': 'id',
  'Microsoft.Compute/sshPublicKeys': 'sshkey',
  'Microsoft.Storage/storageAccounts': 'st',
  'Microsoft.Storage/storageAccounts/fileServices/shares': 'share',
  'Microsoft.DesktopVirtualization/hostPools': 'vdpool',
  'Microsoft.DesktopVirtualization/applicationGroups': 'vdag',
  'Microsoft.DesktopVirtualization/workspaces': 'vdws',
  'Microsoft.DesktopVirtualization/scalingPlans': 'vdscaling',
};

/** Types that the framework names no abbreviation for: ours, in its manner. */
const further: Readonly<Record<string, string>> = {
  'Microsoft.Compute/capacityReservationGroups': 'crg',
  'Microsoft.Network/networkWatchers/flowLogs': 'fl',
  'Microsoft.NetApp/netAppAccounts': 'anf',
  'Microsoft.NetApp/netAppAccounts/capacityPools': 'anfpool',
  'Microsoft.NetApp/netAppAccounts/capacityPools/volumes': 'anfvol',
  'Microsoft.NetApp/netAppAccounts/snapshotPolicies': 'anfsnap',
  'Microsoft.NetApp/netAppAccounts/backupPolicies': 'anfbkpol',
  'Microsoft.NetApp/netAppAccounts/backupVaults': 'anfbvault',
  'Microsoft.PowerPlatform/enterprisePolicies': 'ep',
  'Microsoft.Cache/redisEnterprise': 'amr',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': 'link',
  'Microsoft.Authorization/locks': 'lock',
  'Microsoft.Insights/diagnosticSettings': 'diag',
  'Microsoft.Insights/metricAlerts': 'ar',
};

/** Types whose names take letters and digits only. Source: Azure naming rules and restrictions, read 2026-11. */
const withoutHyphens: ReadonlySet<string> = new Set([
  'microsoft.storage/storageaccounts',
  'microsoft.containerregistry/registries',
]);

/** Galleries take letters, digits, dots and underscores. Same source. */
const withUnderscores: ReadonlySet<string> = new Set(['microsoft.compute/galleries']);

const byType: ReadonlyMap<string, string> = new Map(
  [...Object.entries(recommended), ...Object.entries(further)].map(([type, short]) => [type.toLowerCase(), short]),
);

/**
 * A resource's name as the Cloud Adoption Framework would have it: `vm-app-01` for `app-01`, `stpayments` for `payments`.
 * @param kind what tells apart the abbreviations of one type: `ExpressRoute` for gateways, `internal` for load balancers.
 * @throws Error for a type that the table lacks.
 */
export function resourceName(type: string, workload: string, kind?: string): string {
  const key = type.toLowerCase();
  const abbreviation = byType.get(kind === undefined ? key : `${key}#${kind.toLowerCase()}`);
  if (abbreviation === undefined) {
    throw new Error(`No abbreviation is known for ${type}${kind === undefined ? '' : ` of kind ${kind}`}: add it.`);
  }
  if (withoutHyphens.has(key)) return `${abbreviation}${workload.replaceAll('-', '')}`;
  return withUnderscores.has(key) ? `${abbreviation}_${workload.replaceAll('-', '_')}` : `${abbreviation}-${workload}`;
}
