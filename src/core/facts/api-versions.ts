/**
 * The newest stable API version of each type that rules read and of its usual companions, by provider namespace.
 * Source: https://github.com/Azure/bicep-types-az, commit 1f896de2, 2026-08-20. A version listed there may be missing
 * in a sovereign cloud.
 */
const latest: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Microsoft.ApiManagement': {
    service: '2024-05-01',
  },
  'Microsoft.App': {
    containerApps: '2026-01-01',
    managedEnvironments: '2026-01-01',
  },
  'Microsoft.AppConfiguration': {
    configurationStores: '2024-06-01',
  },
  'Microsoft.Authorization': {
    roleAssignments: '2022-04-01',
  },
  'Microsoft.Automation': {
    automationAccounts: '2024-10-23',
  },
  'Microsoft.AVS': {
    privateClouds: '2025-09-01',
  },
  'Microsoft.Batch': {
    batchAccounts: '2025-06-01',
  },
  'Microsoft.Cache': {
    redis: '2024-11-01',
    redisEnterprise: '2025-07-01',
  },
  'Microsoft.Cdn': {
    profiles: '2025-12-01',
  },
  'Microsoft.CognitiveServices': {
    accounts: '2026-07-01',
  },
  'Microsoft.Compute': {
    availabilitySets: '2026-04-01',
    capacityReservationGroups: '2026-04-01',
    'capacityReservationGroups/capacityReservations': '2026-04-01',
    diskEncryptionSets: '2026-03-02',
    disks: '2026-03-02',
    galleries: '2025-12-03',
    'galleries/images/versions': '2025-12-03',
    hostGroups: '2026-04-01',
    'hostGroups/hosts': '2026-04-01',
    images: '2026-04-01',
    proximityPlacementGroups: '2026-04-01',
    restorePointCollections: '2026-04-01',
    snapshots: '2026-03-02',
    virtualMachines: '2026-04-01',
    virtualMachineScaleSets: '2026-04-01',
    'virtualMachineScaleSets/virtualMachines': '2026-04-01',
  },
  'Microsoft.ContainerInstance': {
    containerGroups: '2026-07-01',
  },
  'Microsoft.ContainerRegistry': {
    registries: '2025-11-01',
    'registries/replications': '2025-11-01',
  },
  'Microsoft.ContainerService': {
    managedClusters: '2026-05-01',
    'managedClusters/agentPools': '2026-05-01',
  },
  'Microsoft.Dashboard': {
    grafana: '2025-08-01',
  },
  'Microsoft.Databricks': {
    workspaces: '2026-01-01',
  },
  'Microsoft.DataFactory': {
    factories: '2018-06-01',
  },
  'Microsoft.DataProtection': {
    backupVaults: '2026-06-01',
  },
  'Microsoft.DBforMySQL': {
    flexibleServers: '2024-12-30',
  },
  'Microsoft.DBforPostgreSQL': {
    flexibleServers: '2025-08-01',
  },
  'Microsoft.DesktopVirtualization': {
    hostPools: '2025-10-10',
  },
  'Microsoft.Devices': {
    IotHubs: '2023-06-30',
  },
  'Microsoft.DocumentDB': {
    databaseAccounts: '2026-03-15',
  },
  'Microsoft.ElasticSan': {
    elasticSans: '2025-09-01',
  },
  'Microsoft.EventGrid': {
    topics: '2025-02-15',
  },
  'Microsoft.EventHub': {
    namespaces: '2026-01-01',
  },
  'Microsoft.HDInsight': {
    clusters: '2021-06-01',
  },
  'Microsoft.Insights': {
    components: '2020-02-02',
    diagnosticSettings: '2016-09-01',
  },
  'Microsoft.KeyVault': {
    managedHSMs: '2026-02-01',
    vaults: '2026-02-01',
    'vaults/keys': '2026-02-01',
    'vaults/secrets': '2026-02-01',
  },
  'Microsoft.Kusto': {
    clusters: '2025-02-14',
  },
  'Microsoft.LoadTestService': {
    loadTests: '2022-12-01',
  },
  'Microsoft.Logic': {
    integrationServiceEnvironments: '2019-05-01',
  },
  'Microsoft.MachineLearningServices': {
    workspaces: '2026-05-01',
  },
  'Microsoft.ManagedIdentity': {
    userAssignedIdentities: '2024-11-30',
  },
  'Microsoft.Monitor': {
    accounts: '2025-10-03',
  },
  'Microsoft.NetApp': {
    netAppAccounts: '2026-06-01',
    'netAppAccounts/capacityPools/volumes': '2026-06-01',
  },
  'Microsoft.Network': {
    applicationGateways: '2025-09-01',
    azureFirewalls: '2025-09-01',
    bastionHosts: '2025-09-01',
    ddosProtectionPlans: '2025-09-01',
    dnsResolvers: '2025-05-01',
    expressRouteCircuits: '2025-09-01',
    expressRouteGateways: '2025-09-01',
    ExpressRoutePorts: '2025-09-01',
    firewallPolicies: '2025-09-01',
    frontDoors: '2025-11-01',
    loadBalancers: '2025-09-01',
    natGateways: '2025-09-01',
    networkInterfaces: '2025-09-01',
    networkSecurityGroups: '2025-09-01',
    'networkSecurityGroups/securityRules': '2025-09-01',
    networkWatchers: '2025-09-01',
    'networkWatchers/flowLogs': '2025-09-01',
    privateDnsZones: '2024-06-01',
    'privateDnsZones/virtualNetworkLinks': '2024-06-01',
    privateEndpoints: '2025-09-01',
    'privateEndpoints/privateDnsZoneGroups': '2025-09-01',
    publicIPAddresses: '2025-09-01',
    publicIPPrefixes: '2025-09-01',
    routeTables: '2025-09-01',
    trafficmanagerprofiles: '2022-04-01',
    virtualHubs: '2025-09-01',
    virtualNetworkGateways: '2025-09-01',
    virtualNetworks: '2025-09-01',
    'virtualNetworks/subnets': '2025-09-01',
    virtualWans: '2025-09-01',
    vpnGateways: '2025-09-01',
  },
  'Microsoft.OperationalInsights': {
    clusters: '2026-03-01',
    workspaces: '2026-03-01',
  },
  'Microsoft.RecoveryServices': {
    vaults: '2026-07-01',
  },
  'Microsoft.Resources': {
    deployments: '2025-04-01',
    resourceGroups: '2025-04-01',
  },
  'Microsoft.Search': {
    searchServices: '2025-05-01',
  },
  'Microsoft.ServiceBus': {
    namespaces: '2026-01-01',
  },
  'Microsoft.ServiceFabric': {
    managedClusters: '2026-02-01',
  },
  'Microsoft.SignalRService': {
    signalR: '2024-03-01',
  },
  'Microsoft.Sql': {
    managedInstances: '2025-01-01',
    servers: '2025-01-01',
    'servers/databases': '2025-01-01',
    'servers/elasticPools': '2025-01-01',
    'servers/encryptionProtector': '2025-01-01',
    'servers/keys': '2025-01-01',
  },
  'Microsoft.SqlVirtualMachine': {
    sqlVirtualMachines: '2023-10-01',
  },
  'Microsoft.Storage': {
    storageAccounts: '2026-04-01',
    'storageAccounts/blobServices': '2026-04-01',
    'storageAccounts/blobServices/containers': '2026-04-01',
    'storageAccounts/fileServices': '2026-04-01',
    'storageAccounts/fileServices/shares': '2026-04-01',
  },
  'Microsoft.StreamAnalytics': {
    clusters: '2020-03-01',
  },
  'Microsoft.Synapse': {
    workspaces: '2021-06-01',
  },
  'Microsoft.Web': {
    hostingEnvironments: '2025-03-01',
    serverfarms: '2025-03-01',
    sites: '2025-03-01',
    'sites/config': '2025-03-01',
    'sites/slots': '2025-03-01',
  },
};

const byType: ReadonlyMap<string, string> = new Map(
  Object.entries(latest).flatMap(([namespace, versions]) =>
    Object.entries(versions).map(([type, version]) => [`${namespace}/${type}`.toLowerCase(), version] as const),
  ),
);

/** The newest stable API version of an ARM type, compared without case; undefined for types that the table lacks. */
export function latestStableApiVersion(type: string): string | undefined {
  return byType.get(type.toLowerCase());
}
