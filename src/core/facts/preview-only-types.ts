/**
 * Types that have no stable API version at all, by provider namespace: their preview versions are all there is.
 * Source: https://github.com/Azure/bicep-types-az, commit 1f896de2, 2026-08-20.
 */
const previewOnly: Readonly<Record<string, string>> = {
  'Commvault.ContentStore': 'cloudAccounts',
  'microsoft.aadiam': 'azureADMetrics',
  'Microsoft.Advisor': 'assessments metadata resiliencyReviews triageRecommendations triageResources',
  'Microsoft.AgFoodPlatform': 'farmBeats farmBeatsExtensionDefinitions farmBeatsSolutionDefinitions',
  'Microsoft.AgriculturePlatform': 'agriServices',
  'Microsoft.AlertsManagement': 'issues tenantActivityLogAlerts',
  'Microsoft.ApiCenter': 'deletedServices services/workspaces/apiSources',
  'Microsoft.ApiManagement': 'gateways/hostnameBindings service/apis/tools service/clientApplications',
  'Microsoft.App':
    'builders containerApps/builds containerApps/functions containerApps/labelHistory containerApps/patches containerApps/resiliencyPolicies containerApps/revisions/functions managedEnvironments/daprComponents/resiliencyPolicies managedEnvironments/daprSubscriptions managedEnvironments/dotNetComponents',
  'Microsoft.AppConfiguration':
    'configurationStores/networkSecurityPerimeterConfigurations configurationStores/privateLinkResources locations/deletedConfigurationStores',
  'Microsoft.AppLink': 'appLinks',
  'Microsoft.AppPlatform': 'Spring/eurekaServers Spring/jobs',
  'Microsoft.Authorization':
    'accessReviewHistoryDefinitions accessReviewScheduleDefinitions accessReviewScheduleSettings attributeNamespaces denyAssignments policyEnrollments policyExemptions roleAssignmentApprovals roleAssignmentScheduleInstances roleAssignmentSchedules roleEligibilityScheduleInstances roleEligibilitySchedules roleManagementAlertConfigurations roleManagementAlertDefinitions roleManagementAlerts roleManagementPolicies variables',
  'Microsoft.Automanage': 'accounts configurationProfilePreferences',
  'Microsoft.AzureActiveDirectory': 'ciamDirectories',
  'Microsoft.AzureData': 'sqlServerRegistrations',
  'Microsoft.AzureDataTransfer': 'pipelines/flowProfiles',
  'Microsoft.AzureResilienceManagement':
    'drills goalAssignments goalTemplates recoveryPlans unifiedResilienceItems usagePlans',
  'Microsoft.AzureStack': 'linkedSubscriptions',
  'Microsoft.AzureStackHCI':
    'clusters/jobs devicePools edgeMachines loadBalancers locations/osImages locations/platformUpdates locations/updateContents natGateways networkSecurityGroups publicIPAddresses snapshots virtualMachineInstances/attestationStatus virtualMachines virtualNetworks',
  'Microsoft.Billing':
    'billingAccounts/billingProfiles/invoices billingAccounts/billingProfiles/invoiceSections/billingSubscriptions billingAccounts/billingProfiles/invoiceSections/products billingAccounts/customers/billingSubscriptions billingAccounts/customers/products billingAccounts/invoiceSections billingAccounts/lineOfCredit billingAccounts/migrations billingPeriods billingRoleAssignments billingRoleDefinitions enrollmentAccounts invoices promotions',
  'Microsoft.BillingTrust': 'assessments',
  'Microsoft.Blueprint': 'blueprintAssignments blueprints',
  'Microsoft.BotService': 'botServices/networkSecurityPerimeterConfigurations',
  'Microsoft.Cache': 'redisEnterprise/migrations',
  'Microsoft.Cdn':
    'edgeActions profiles/agents profiles/deploymentVersions profiles/keyGroups profiles/targetGroups profiles/tunnelPolicies webAgents',
  'Microsoft.Chaos': 'locations/actions privateAccesses workspaces',
  'Microsoft.CloudHealth': 'healthmodels',
  'Microsoft.CognitiveServices':
    'accounts/computes accounts/managedComputeDeployments accounts/projects/workbenches locations/computeOperations',
  'Microsoft.Compute':
    'locations/bulkCreateCustom locations/diagnostics locations/launchBulkInstancesOperations locations/skuMixPlacementScores scheduledActions',
  'Microsoft.ComputeBulkActions': 'locations/launchBulkInstancesOperations',
  'Microsoft.ComputeSchedule': 'scheduledActions',
  'Microsoft.ConfidentialLedger': 'managedCCFs',
  'Microsoft.Confluent': 'organizations/environments/networkGateways',
  'Microsoft.ConnectedCache': 'cacheNodes enterpriseCustomers',
  'Microsoft.ConnectedVMwarevSphere': 'virtualMachines',
  'Microsoft.ContainerInstance': 'aiAgentsGroups',
  'Microsoft.ContainerRegistry.Admin': 'locations/capacities locations/configurations locations/quotas',
  'Microsoft.ContainerRegistry':
    'registries/agentPools registries/exportPipelines registries/importPipelines registries/packages/archives registries/pipelineRuns registries/taskRuns',
  'Microsoft.ContainerService':
    'aiManagers fleets/clusterMeshProfiles locations/aiModels locations/guardrailsVersions locations/safeguardsVersions maintenanceWindows managedClusters/alertConfigurations managedClusters/jwtAuthenticators managedClusters/loadBalancers managedClusters/meshMemberships managedClusters/namespaces managedclustersnapshots nodeCustomizations preparedImageSpecifications',
  'Microsoft.ContainerStorage': 'pools',
  'Microsoft.CostManagement':
    'cloudConnectors connectors externalBillingAccounts externalSubscriptions reports showbackRules',
  'Microsoft.CustomProviders': 'associations resourceProviders',
  'Microsoft.Dashboard': 'dashboards/dashboardDefinitions',
  'Microsoft.DatabaseFleetManager': 'fleets',
  'Microsoft.DataBoxEdge': 'dataBoxEdgeDevices/publishers/offers/skus/versions',
  'Microsoft.DBforMySQL': 'flexibleServers/fabricMirroringSettings',
  'Microsoft.DBForMySql': 'flexibleServers/keys',
  'Microsoft.DBforPostgreSQL':
    'flexibleServers/advisors flexibleServers/maintenanceEvents flexibleServers/majorVersionUpgradePrecheck flexibleServers/queryTexts',
  'Microsoft.DependencyMap': 'maps',
  'Microsoft.DesktopVirtualization':
    'hostPools/activeSessionHostConfigurations hostPools/sessionHostConfigurations hostPools/sessionHostManagements',
  'Microsoft.DevCenter':
    'devcenters/catalogs/devboxdefinitions devcenters/catalogs/imageDefinitions devcenters/curationProfiles devcenters/encryptionSets plans',
  'Microsoft.DevHub': 'iacProfiles locations/adooauth templates',
  'Microsoft.DeviceRegistry': 'discoveredAssetEndpointProfiles discoveredAssets namespaces/credentials',
  'Microsoft.Devices': 'provisioningServices/privateLinkResources',
  'Microsoft.DevOps': 'pipelines',
  'Microsoft.DevTestLab': 'labs/costinsights',
  'Microsoft.DocumentDB':
    'cassandraClusters/backups databaseAccounts/cassandraKeyspaces/views databaseAccounts/chaosFaults databaseAccounts/copyJobs databaseAccounts/dataTransferJobs databaseAccounts/graphs databaseAccounts/networkSecurityPerimeterConfigurations fleets/fleetAnalytics garnetClusters locations/softDeletedDatabaseAccounts throughputPools',
  'Microsoft.DurableTask': 'schedulers/transparentDataEncryptions',
  'Microsoft.Dynamics365FraudProtection': 'instances',
  'Microsoft.Easm': 'workspaces',
  'Microsoft.Edge': 'workflows',
  'Microsoft.Education': 'grants labs studentLabs',
  'Microsoft.EngagementFabric': 'Accounts',
  'Microsoft.EventGrid': 'partnerDestinations partnerNamespaces/eventChannels',
  'Microsoft.EventHub':
    'clusters/upgradePreferences namespaces/eventhubs/fabricShortcuts namespaces/ipfilterrules namespaces/virtualnetworkrules',
  'Microsoft.ExtendedLocation': 'customLocations/resourceSyncRules',
  'Microsoft.FluidRelay': 'fluidRelayServers/privateEndpointConnections fluidRelayServers/privateLinkResources',
  'Microsoft.HanaOnAzure': 'hanaInstances sapMonitors',
  'Microsoft.HardwareSecurityModules': 'paymentHsmClusters',
  'Microsoft.HealthcareApis': 'workspaces/analyticsconnectors',
  'Microsoft.Help': 'selfHelp simplifiedSolutions solutions troubleshooters',
  'Microsoft.HorizonDb': 'clusters parameterGroups',
  'Microsoft.HybridCloud': 'cloudConnections cloudConnectors',
  'Microsoft.HybridCompute': 'privateLinkScopes/scopedResources',
  'Microsoft.Impact': 'connectors impactCategories workloadImpacts',
  'microsoft.insights': 'components/linkedStorageAccounts guestDiagnosticSettings guestDiagnosticSettingsAssociation',
  'Microsoft.Insights': 'diagnosticSettingsCategories vmInsightsOnboardingStatuses',
  'Microsoft.IntegrationSpaces': 'spaces',
  'Microsoft.Intune': 'locations',
  'Microsoft.IoTCentral': 'iotApps/privateEndpointConnections iotApps/privateLinkResources',
  'Microsoft.IoTOperationsDataProcessor': 'instances',
  'Microsoft.IoTOperationsMQ': 'mq',
  'Microsoft.IoTOperationsOrchestrator': 'instances solutions targets',
  'Microsoft.KeyVault': 'vaults/networkSecurityPerimeterConfigurations',
  'Microsoft.KubernetesConfiguration':
    'extensionTypes kubernetesResources locations/extensionTypes privateLinkScopes upgradeAssessments',
  'Microsoft.Kusto': 'clusters/databases/eventhubconnections',
  'Microsoft.LoadTestService': 'loadTestMappings loadTestProfileMappings loadTests/limits',
  'Microsoft.Logic': 'automationProjects workflows/accessKeys',
  'Microsoft.M365SecurityAndCompliance':
    'privateLinkServicesForEDMUpload privateLinkServicesForM365ComplianceCenter privateLinkServicesForM365SecurityCenter privateLinkServicesForMIPPolicySync privateLinkServicesForO365ManagementActivityAPI privateLinkServicesForSCCPowershell',
  'Microsoft.MachineLearning': 'commitmentPlans',
  'Microsoft.MachineLearningServices':
    'capacityReserverationGroups workspaces/connections/deployments workspaces/connections/raiBlocklists workspaces/connections/raiPolicies workspaces/datasets workspaces/endpoints workspaces/inferencePools workspaces/labelingJobs workspaces/linkedServices workspaces/linkedWorkspaces workspaces/managedNetworks',
  'Microsoft.ManagedNetwork': 'managedNetworks scopeAssignments',
  'Microsoft.ManagedNetworkFabric': 'networkRackSkus',
  'Microsoft.ManagedOps': 'managedOps',
  'Microsoft.Management': 'serviceGroups',
  'Microsoft.Maps': 'accounts/privateAtlases accounts/privateEndpointConnections accounts/privateLinkResources',
  'Microsoft.Marketplace': 'mysolutions',
  'Microsoft.Migrate':
    'assessmentProjects/assessments assessmentProjects/avsAssessments assessmentProjects/businessCases assessmentProjects/heterogeneousAssessments assessmentProjects/importSqlCollectors assessmentProjects/sqlAssessments assessmentProjects/webAppAssessments assessmentProjects/webAppCompoundAssessments migrateProjects/migrationEntities migrateProjects/migrationEntityGroups migrateProjects/tasks migrateProjects/waves modernizeProjects',
  'Microsoft.Mission': 'approvals communities enclaveConnections virtualEnclaves',
  'Microsoft.Monitor': 'accounts/healthmodels observabilityAgents slis',
  'Microsoft.MySQLDiscovery': 'MySQLSites',
  'Microsoft.NetApp': 'activeDirectoryConfigs elasticAccounts',
  'Microsoft.Network':
    'dnsZones/dnssecConfigs dnsZones/DS dnsZones/NAPTR dnsZones/TLSA managementGroups/networkManagerConnections',
  'Microsoft.OffAzure': 'importSites/exportJobs importSites/importJobs masterSites/sqlSites/importJobs',
  'Microsoft.OffAzureSpringBoot': 'springbootsites',
  'Microsoft.OnlineExperimentation': 'workspaces',
  'Microsoft.OpenEnergyPlatform': 'energyServices',
  'Microsoft.OperationalInsights':
    'workspaces/dataCollectorLogs workspaces/features/clientGroups workspaces/features/machineGroups workspaces/features/machines workspaces/features/summaries',
  'Microsoft.OperationsManagement': 'ManagementAssociations ManagementConfigurations solutions',
  'Microsoft.PowerPlatform': 'accounts enterprisePolicies',
  'Microsoft.ProfessionalService': 'operationResults resources',
  'Microsoft.ProgramEnrollment': 'eduEnrollments',
  'Microsoft.ProgrammableConnectivity': 'gateways operatorApiConnections operatorApiPlans',
  'Microsoft.Purview': 'accounts/privateLinkResources',
  'Microsoft.Quantum': 'workspaces',
  'Microsoft.Quota':
    'groupQuotas/quotaAllocationRequests groupQuotas/resourceProviders/groupQuotaRequests incomingQuotaTransfers quotaTransfers',
  'Microsoft.RecoveryServices': 'vaults/backupCrossTenantVaultMappings',
  'Microsoft.Relay': 'clusters',
  'Microsoft.Resources': 'snapshots',
  'Microsoft.Scom': 'managedInstances',
  'Microsoft.ScVmm': 'virtualMachines',
  'Microsoft.SecretSyncController': 'azureKeyVaultSecretProviderClasses secretSyncs',
  'Microsoft.Security':
    'alertsSuppressionRules applications assessments/governanceAssignments assessments/subAssessments assignments automations autoProvisioningSettings compliances governanceRules healthReports informationProtectionPolicies locations mdeOnboardings pricings/securityOperators regulatoryComplianceStandards securityConnectors securityContacts sensitivitySettings softwareInventories sqlVulnerabilityAssessments standards workspaceSettings',
  'Microsoft.SecurityInsights':
    'aggregations billingStatistics bookmarks/relations cases entities entityQueries entityQueryTemplates fileImports hunts officeConsents recommendations settings triggeredAnalyticsRuleRuns workspaceManagerAssignments workspaceManagerConfigurations workspaceManagerGroups workspaceManagerMembers',
  'Microsoft.ServiceBus': 'namespaces/ipfilterrules namespaces/virtualnetworkrules',
  'Microsoft.ServiceFabric': 'locations/unsupportedVmSizes',
  'Microsoft.ServiceFabricMesh': 'applications gateways networks secrets volumes',
  'Microsoft.SignalRService': 'webPubSub/persistentStorages',
  'Microsoft.Solutions': 'applianceDefinitions appliances',
  'Microsoft.Sovereign': 'landingZoneAccounts',
  'Microsoft.Storage.Admin': 'locations/quotas locations/storageAccounts storageServices',
  'Microsoft.Subscription': 'changeTenantRequest subscriptionDefinitions subscriptionOperations',
  'Microsoft.Synapse':
    'workspaces/kustoPools workspaces/sparkconfigurations workspaces/sqlDatabases workspaces/trustedServiceByPassConfiguration',
  'Microsoft.Syntex': 'documentProcessors',
  'Microsoft.TestBase': 'testBaseAccounts',
  'Microsoft.TimeSeriesInsights': 'environments/privateEndpointConnections',
  'Microsoft.VerifiedId': 'authorities',
  'Microsoft.WindowsESU': 'multipleActivationKeys',
  'Microsoft.WorkloadMonitor': 'components monitorInstances monitors notificationSettings',
  'Microsoft.Workloads': 'connectors monitors/alerts monitors/alertTemplates phpWorkloads sapDiscoverySites',
  'MongoDB.Atlas': 'organizations/projects',
  'PaloAltoNetworks.Cloudngfw': 'firewalls/customCaptureConfigurations firewalls/logIngestionSettings',
  'Pinecone.VectorDb': 'organizations',
  'PureStorage.Block': 'storagePools/recoverableVolumeGroups storagePools/volumeGroups',
  'SplitIO.Experimentation': 'experimentationWorkspaces',
};

/**
 * Types whose stable versions are of an older service that refuses most resources, so that everyone uses the preview.
 * Source: https://github.com/Azure/azure-rest-api-specs/issues/16697, read 2026-11.
 */
const unusableInStable = ['Microsoft.Insights/diagnosticSettings'];

const roots = new Set([
  ...Object.entries(previewOnly).flatMap(([namespace, types]) =>
    types.split(' ').map((type) => `${namespace}/${type}`.toLowerCase()),
  ),
  ...unusableInStable.map((type) => type.toLowerCase()),
]);

/** Whether a type, or the type that it is a child of, can be used in preview only. */
export function isPreviewOnly(type: string): boolean {
  const segments = type.toLowerCase().split('/');
  return segments.some((_, index) => roots.has(segments.slice(0, index + 1).join('/')));
}
