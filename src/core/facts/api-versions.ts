/**
 * The newest stable API version of every type, by provider namespace and version. A child that is not named has its
 * parent's. Source: https://github.com/Azure/bicep-types-az, commit 1f896de2, 2026-08-20. A version listed there may be
 * missing in a sovereign cloud.
 */
const latest: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ArizeAi.ObservabilityEval': { '2024-10-01': 'organizations' },
  'Astronomer.Astro': { '2024-08-27': 'organizations' },
  'Dell.Storage': { '2025-03-21': 'filesystems' },
  'Dynatrace.Observability': { '2024-04-24': 'monitors' },
  'GitHub.Network': { '2024-04-02': 'networkSettings' },
  'Informatica.DataManagement': { '2025-11-27': 'organizations' },
  'LambdaTest.HyperExecute': { '2024-02-01': 'organizations' },
  'Microsoft.AAD': { '2025-06-01': 'domainServices' },
  'microsoft.aadiam': { '2020-03-01': 'privateLinkForAzureAd', '2017-04-01': 'diagnosticSettings' },
  'Microsoft.Addons': { '2018-03-01': 'supportProviders/supportPlanTypes' },
  'Microsoft.Advisor': { '2025-01-01': 'advisorScore configurations recommendations' },
  'Microsoft.AlertsManagement': {
    '2023-03-01': 'prometheusRuleGroups',
    '2021-08-08': 'actionRules',
    '2021-04-01': 'smartDetectorAlertRules',
    '2019-03-01': 'alerts',
    '2018-05-05': 'smartGroups',
  },
  'Microsoft.AnalysisServices': { '2017-08-01': 'servers' },
  'Microsoft.ApiCenter': { '2024-03-01': 'services' },
  'Microsoft.ApiManagement': {
    '2024-05-01': 'gateways locations/deletedservices service',
    '2019-01-01': 'service/properties',
    '2018-01-01': 'service/api-version-sets service/apis/diagnostics/loggers service/diagnostics/loggers',
  },
  'Microsoft.App': {
    '2026-01-01':
      'agentSpaces agents connectedEnvironments containerApps jobs logicApps managedEnvironments sessionPools',
  },
  'Microsoft.AppComplianceAutomation': { '2024-06-27': 'reports' },
  'Microsoft.AppConfiguration': { '2024-06-01': 'configurationStores' },
  'Microsoft.AppPlatform': { '2023-12-01': 'Spring' },
  'Microsoft.Attestation': { '2021-06-01': 'attestationProviders' },
  'Microsoft.Authorization': {
    '2026-07-01': 'dataPolicyManifests policySetDefinitions policyassignments policydefinitions',
    '2022-04-01': 'roleAssignments roleDefinitions',
    '2020-10-01': 'roleAssignmentScheduleRequests roleEligibilityScheduleRequests roleManagementPolicyAssignments',
    '2020-05-01': 'locks privateLinkAssociations resourceManagementPrivateLinks',
  },
  'Microsoft.Automanage': {
    '2022-05-04': 'bestPractices configurationProfileAssignments configurationProfiles servicePrincipals',
  },
  'Microsoft.Automation': {
    '2024-10-23': 'automationAccounts',
    '2023-11-01': 'automationAccounts/powerShell72Modules',
    '2019-06-01': 'automationAccounts/compilationjobs',
  },
  'Microsoft.AVS': { '2025-09-01': 'privateClouds' },
  'Microsoft.AwsConnector': {
    '2024-12-01':
      'accessAnalyzerAnalyzers acmCertificateSummaries apiGatewayRestApis apiGatewayStages appSyncGraphqlApis autoScalingAutoScalingGroups cloudFormationStackSets cloudFormationStacks cloudFrontDistributions cloudTrailTrails cloudWatchAlarms codeBuildProjects codeBuildSourceCredentialsInfos configServiceConfigurationRecorderStatuses configServiceConfigurationRecorders configServiceDeliveryChannels databaseMigrationServiceReplicationInstances daxClusters dynamoDBContinuousBackupsDescriptions dynamoDBTables ec2AccountAttributes ec2Addresses ec2FlowLogs ec2Images ec2InstanceStatuses ec2Instances ec2Ipams ec2KeyPairs ec2NetworkAcls ec2NetworkInterfaces ec2RouteTables ec2SecurityGroups ec2Snapshots ec2Subnets ec2VPCEndpoints ec2VPCPeeringConnections ec2Volumes ec2Vpcs ecrImageDetails ecrRepositories ecsClusters ecsServices ecsTaskDefinitions efsFileSystems efsMountTargets eksClusters eksNodegroups elasticBeanstalkApplications elasticBeanstalkConfigurationTemplates elasticBeanstalkEnvironments elasticLoadBalancingV2Listeners elasticLoadBalancingV2LoadBalancers elasticLoadBalancingV2TargetGroups elasticLoadBalancingV2TargetHealthDescriptions emrClusters guardDutyDetectors iamAccessKeyLastUseds iamAccessKeyMetadata iamGroups iamInstanceProfiles iamMFADevices iamPasswordPolicies iamPolicyVersions iamRoles iamServerCertificates iamVirtualMFADevices kmsAliases kmsKeys lambdaFunctionCodeLocations lambdaFunctions lightsailBuckets lightsailInstances logsLogGroups logsLogStreams logsMetricFilters logsSubscriptionFilters macie2JobSummaries macieAllowLists networkFirewallFirewallPolicies networkFirewallFirewalls networkFirewallRuleGroups openSearchDomainStatuses organizationsAccounts organizationsOrganizations rdsDBClusters rdsDBInstances rdsDBSnapshotAttributesResults rdsDBSnapshots rdsEventSubscriptions rdsExportTasks redshiftClusterParameterGroups redshiftClusters route53DomainsDomainSummaries route53HostedZones route53ResourceRecordSets s3AccessControlPolicies s3AccessPoints s3BucketPolicies s3Buckets s3ControlMultiRegionAccessPointPolicyDocuments sageMakerApps sageMakerNotebookInstanceSummaries secretsManagerResourcePolicies secretsManagerSecrets snsSubscriptions snsTopics sqsQueues ssmInstanceInformations ssmParameters ssmResourceComplianceSummaryItems wafWebACLSummaries wafv2LoggingConfigurations',
  },
  'Microsoft.AzureActiveDirectory': { '2021-04-01': 'b2cDirectories guestUsages' },
  'Microsoft.AzureArcData': {
    '2026-01-01':
      'dataControllers postgresInstances sqlManagedInstances sqlServerEsuLicenses sqlServerInstances sqlServerLicenses',
  },
  'Microsoft.AzureBridge.Admin': { '2016-01-01': 'activations' },
  'Microsoft.AzureDataTransfer': { '2025-05-21': 'connections pipelines' },
  'Microsoft.AzureFleet': { '2024-11-01': 'fleets' },
  'Microsoft.AzureLargeInstance': { '2024-04-10': 'azureLargeInstances azureLargeStorageInstances' },
  'Microsoft.AzurePlaywrightService': { '2024-12-01': 'accounts locations/quotas' },
  'Microsoft.AzureStack': { '2022-06-01': 'cloudManifestFiles registrations' },
  'Microsoft.AzureStackHCI': {
    '2026-04-30': 'clusters clusters/publishers/offers edgeDevices locations/validatedSolutionRecipes',
    '2025-10-01': 'clusters/publishers',
    '2024-01-01':
      'galleryimages logicalNetworks marketplacegalleryimages networkinterfaces storagecontainers virtualMachineInstances virtualharddisks',
  },
  'Microsoft.Backup.Admin': { '2018-09-01': 'backupLocations' },
  'Microsoft.BareMetalInfrastructure': { '2023-04-06': 'bareMetalInstances bareMetalStorageInstances' },
  'Microsoft.Batch': { '2025-06-01': 'batchAccounts', '2024-07-01': 'batchAccounts/certificates' },
  'Microsoft.Billing': {
    '2024-04-01': 'billingAccounts billingProperty billingRequests paymentMethods policies transfers',
    '2020-05-01': 'billingAccounts/billingProfiles/instructions',
    '2019-11-01': 'billingPeriods/Microsoft.Consumption',
  },
  'Microsoft.BillingBenefits': {
    '2026-06-01':
      'catalogGroups conditionalCredits credits discounts freeServices maccs reservationOrderAliases savingsPlanOrderAliases savingsPlanOrders',
  },
  'Microsoft.BotService': { '2022-09-15': 'botServices', '2018-07-12': 'enterpriseChannels' },
  'Microsoft.Cache': { '2025-07-01': 'redisEnterprise', '2024-11-01': 'Redis' },
  'Microsoft.Capacity': {
    '2022-11-01': 'reservationOrders',
    '2020-10-25': 'resourceProviders/locations/serviceLimits resourceProviders/locations/serviceLimitsRequests',
  },
  'Microsoft.Cdn': { '2025-12-01': 'CdnWebApplicationFirewallPolicies profiles' },
  'Microsoft.CertificateRegistration': { '2024-11-01': 'certificateOrders' },
  'Microsoft.Chaos': { '2025-01-01': 'experiments locations/targetTypes targets' },
  'Microsoft.CodeSigning': { '2025-10-13': 'codeSigningAccounts' },
  'Microsoft.CognitiveServices': {
    '2026-07-01':
      'accounts commitmentPlans locations/raiContentFilters locations/resourceGroups/deletedAccounts quotaTiers raiExternalSafetyProviders raiPolicy',
  },
  'Microsoft.Communication': { '2026-03-18': 'communicationServices emailServices' },
  'Microsoft.Community': { '2023-11-01': 'communityTrainings' },
  'Microsoft.Compute': {
    '2026-04-01':
      'availabilitySets capacityReservationGroups hostGroups images interconnectBlocks locations/publishers/artifacttypes/types/versions proximityPlacementGroups restorePointCollections sshPublicKeys virtualMachineScaleSets virtualMachines',
    '2026-03-02':
      'diskAccesses diskEncryptionSets disks restorePointCollections/restorePoints/diskRestorePoints snapshots',
    '2025-12-03': 'galleries',
    '2025-09-01': 'cloudServices/roleInstances/networkInterfaces',
    '2025-06-05': 'locations/placementScores',
    '2025-03-01': 'virtualMachineScaleSets/virtualMachines/networkInterfaces',
    '2024-11-04': 'cloudServices',
    '2022-03-01':
      'locations/edgeZones/publishers/artifacttypes/offers/skus/versions locations/publishers/artifacttypes/offers/skus/versions',
  },
  'Microsoft.Compute.Admin': {
    '2021-09-01':
      'locations/artifactTypes/publishers/offers/skus/versions locations/artifactTypes/publishers/types/versions locations/computeScaleUnits locations/diskmigrationjobs locations/disks locations/features locations/quotas',
  },
  'Microsoft.ComputeLimit': {
    '2026-07-31':
      'locations/features locations/guestSubscriptions locations/sharedLimitCaps locations/sharedLimits locations/trustedHostSubscriptions locations/vmFamilies',
  },
  'Microsoft.ConfidentialLedger': { '2026-02-23': 'ledgers' },
  'Microsoft.Confluent': { '2024-07-01': 'agreements organizations' },
  'Microsoft.ConnectedCache': { '2026-06-01': 'enterpriseMccCustomers ispCustomers' },
  'Microsoft.ConnectedVMwarevSphere': {
    '2023-12-01':
      'clusters datastores hosts resourcePools vcenters virtualMachineInstances virtualMachineTemplates virtualNetworks',
  },
  'Microsoft.Consumption': { '2026-06-01': 'budgets credits pricesheets' },
  'Microsoft.ContainerInstance': { '2026-07-01': 'containerGroupProfiles containerGroups ngroups sandboxGroups' },
  'Microsoft.ContainerRegistry': { '2025-11-01': 'registries', '2019-04-01': 'registries/runs registries/tasks' },
  'Microsoft.ContainerService': {
    '2026-06-01': 'fleets',
    '2026-05-01': 'locations/meshRevisionProfiles managedClusters snapshots',
    '2025-07-01': 'deploymentSafeguards',
    '2019-04-30': 'openShiftManagedClusters',
    '2017-08-31': 'managedClusters/accessProfiles',
    '2017-07-01': 'containerServices',
  },
  'Microsoft.Contoso': { '2021-11-01': 'employees' },
  'Microsoft.CostManagement': {
    '2026-06-01':
      'alerts budgets costAllocationRules exports markupRules operationResults operationStatus scheduledActions settings views',
    '2018-05-31': 'reportconfigs',
  },
  'Microsoft.CustomerInsights': { '2017-04-26': 'hubs' },
  'Microsoft.Dashboard': { '2025-08-01': 'dashboards grafana' },
  'Microsoft.DatabaseWatcher': { '2025-01-02': 'watchers' },
  'Microsoft.DataBox': { '2025-07-01': 'jobs' },
  'Microsoft.DataBoxEdge': { '2023-12-01': 'dataBoxEdgeDevices' },
  'Microsoft.Databricks': { '2026-01-01': 'accessConnectors workspaces' },
  'Microsoft.DataCatalog': { '2016-03-30': 'catalogs' },
  'Microsoft.Datadog': { '2025-06-11': 'agreements monitors' },
  'Microsoft.DataFactory': { '2018-06-01': 'factories' },
  'Microsoft.DataLakeAnalytics': { '2016-11-01': 'accounts' },
  'Microsoft.DataLakeStore': { '2016-11-01': 'accounts' },
  'Microsoft.DataMigration': { '2025-06-30': 'databaseMigrations migrationServices services sqlMigrationServices' },
  'Microsoft.DataProtection': { '2026-06-01': 'backupVaults locations/deletedVaults resourceGuards' },
  'Microsoft.DataReplication': { '2026-05-01': 'replicationFabrics replicationVaults' },
  'Microsoft.DataShare': { '2021-08-01': 'accounts locations/consumerInvitations' },
  'Microsoft.DBforMariaDB': { '2018-06-01': 'servers' },
  'Microsoft.DBForMySql': {
    '2024-12-30': 'flexibleServers locations/capabilitySets',
    '2020-01-01': 'servers/keys',
    '2018-06-01':
      'servers/advisors servers/privateEndpointConnections servers/privateLinkResources servers/queryTexts servers/topQueryStatistics servers/waitStatistics',
    '2017-12-01': 'servers',
  },
  'Microsoft.DBforPostgreSQL': {
    '2025-08-01': 'flexibleServers',
    '2022-11-08': 'serverGroupsv2',
    '2020-01-01': 'servers/keys',
    '2018-06-01':
      'servers/advisors servers/privateEndpointConnections servers/privateLinkResources servers/queryTexts servers/topQueryStatistics servers/waitStatistics',
    '2017-12-01': 'servers',
  },
  'Microsoft.DelegatedNetwork': { '2021-03-15': 'controller delegatedSubnets orchestrators' },
  'Microsoft.Deployment.Admin': { '2019-01-01': 'locations' },
  'Microsoft.DesktopVirtualization': {
    '2025-10-10': 'appAttachPackages applicationGroups hostPools scalingPlans workspaces',
  },
  'Microsoft.DevCenter': { '2025-02-01': 'devcenters networkConnections projects' },
  'Microsoft.DevHub': { '2023-08-01': 'workflows' },
  'Microsoft.DeviceRegistry': {
    '2026-04-01': 'assetEndpointProfiles assets billingContainers namespaces schemaRegistries',
  },
  'Microsoft.Devices': { '2023-06-30': 'IotHubs', '2022-12-12': 'provisioningServices' },
  'Microsoft.DeviceUpdate': { '2023-07-01': 'accounts' },
  'Microsoft.DevOpsInfrastructure': { '2026-06-02': 'pools' },
  'Microsoft.DevSpaces': { '2019-04-01': 'controllers' },
  'Microsoft.DevTestLab': { '2018-09-15': 'labs schedules' },
  'Microsoft.DigitalTwins': { '2023-01-31': 'digitalTwinsInstances' },
  'Microsoft.Discovery': { '2026-06-01': 'bookshelves storageContainers supercomputers tools workspaces' },
  'Microsoft.DocumentDB': {
    '2026-06-01': 'mongoClusters',
    '2026-03-15': 'cassandraClusters databaseAccounts fleets locations',
    '2016-03-31': 'databaseAccounts/apis/databases databaseAccounts/apis/keyspaces databaseAccounts/apis/tables',
  },
  'Microsoft.DomainRegistration': { '2024-11-01': 'domains topLevelDomains', '2015-08-01': 'domains/operationresults' },
  'Microsoft.DurableTask': { '2026-02-01': 'schedulers' },
  'Microsoft.Edge': {
    '2026-03-15': 'disconnectedOperations',
    '2026-03-01':
      'configTemplates contexts diagnostics hierarchyConfigurationMetadatas jobs schemaReferences schemas solutionMetadatas solutionTemplates targets',
    '2025-08-01': 'configurationReferences configurations',
    '2025-06-01': 'sites',
  },
  'Microsoft.EdgeMarketplace': { '2024-10-01': 'offers publishers' },
  'Microsoft.EdgeOrder': { '2024-02-01': 'addresses locations/orders orderItems' },
  'Microsoft.EdgeZones': { '2026-10-01': 'extendedZones' },
  'Microsoft.Elastic': { '2025-06-01': 'monitors' },
  'Microsoft.ElasticSan': { '2025-09-01': 'elasticSans' },
  'Microsoft.EnterpriseKnowledgeGraph': { '2018-12-03': 'services' },
  'Microsoft.EventGrid': {
    '2025-02-15':
      'domains eventSubscriptions extensionTopics namespaces partnerConfigurations partnerNamespaces partnerRegistrations partnerTopics systemTopics topicTypes topics verifiedPartners',
  },
  'Microsoft.EventHub': { '2026-01-01': 'clusters namespaces' },
  'Microsoft.ExtendedLocation': { '2021-08-15': 'customLocations' },
  'Microsoft.Fabric': { '2023-11-01': 'capacities' },
  'Microsoft.Fabric.Admin': {
    '2022-03-01': 'fabricLocations',
    '2020-10-01': 'fabricLocations/computeOperationResults fabricLocations/scaleUnitNodes fabricLocations/scaleUnits',
    '2019-05-01':
      'fabricLocations/nasClusters fabricLocations/scaleUnits/storageSubSystems/drives fabricLocations/scaleUnits/storageSubSystems/volumes',
    '2018-10-01': 'fabricLocations/scaleUnits/storageSubSystems',
    '2016-05-01':
      'fabricLocations/applicationOperationResults fabricLocations/edgeGatewayPools fabricLocations/edgeGateways fabricLocations/fileShares fabricLocations/infraRoleInstances fabricLocations/infraRoles fabricLocations/ipPools fabricLocations/logicalNetworks fabricLocations/macAddressPools fabricLocations/networkOperationResults fabricLocations/slbMuxInstances fabricLocations/storageOperationResults fabricLocations/storageSubSystems',
  },
  'Microsoft.Features': { '2021-07-01': 'featureProviders/subscriptionFeatureRegistrations' },
  'Microsoft.FileShares': { '2026-06-01': 'fileShares' },
  'Microsoft.FluidRelay': { '2022-06-01': 'fluidRelayServers' },
  'microsoft.gallery.admin': { '2015-04-01': 'galleryItems' },
  'Microsoft.GraphServices': { '2023-04-13': 'accounts' },
  'Microsoft.GuestConfiguration': { '2024-04-05': 'guestConfigurationAssignments' },
  'Microsoft.HardwareSecurityModules': { '2025-03-31': 'cloudHsmClusters dedicatedHSMs' },
  'Microsoft.HDInsight': { '2021-06-01': 'clusters' },
  'Microsoft.HealthBot': { '2025-11-01': 'healthBots' },
  'Microsoft.HealthcareApis': { '2024-03-31': 'services workspaces' },
  'Microsoft.HealthDataAIServices': { '2024-09-20': 'deidServices' },
  'Microsoft.Help': { '2023-06-01': 'diagnostics' },
  'Microsoft.HybridCompute': {
    '2026-07-15': 'gateways licenses locations/publishers/extensionTypes/versions machines privateLinkScopes settings',
  },
  'Microsoft.HybridConnectivity': {
    '2024-12-01': 'endpoints publicCloudConnectors solutionConfigurations solutionTypes',
  },
  'Microsoft.HybridContainerService': {
    '2024-01-01': 'kubernetesVersions provisionedClusterInstances skus virtualNetworks',
  },
  'Microsoft.HybridNetwork': {
    '2024-04-15': 'configurationGroupValues networkFunctions publishers siteNetworkServices sites',
    '2021-05-01': 'devices locations/vendors/networkFunctions vendors',
  },
  'Microsoft.ImportExport': { '2021-01-01': 'jobs' },
  'Microsoft.InfrastructureInsights.Admin': { '2016-05-01': 'regionHealths' },
  'Microsoft.Insights': {
    '2026-03-01': 'scheduledQueryRules',
    '2026-01-01': 'activityLogAlerts metricAlerts',
    '2024-03-11': 'dataCollectionEndpoints dataCollectionRuleAssociations dataCollectionRules',
    '2023-06-01': 'workbooks',
    '2023-01-01': 'actionGroups',
    '2022-10-01': 'autoscalesettings',
    '2022-06-15': 'webtests',
    '2021-10-01':
      'actionGroups/networkSecurityPerimeterConfigurations dataCollectionEndpoints/networkSecurityPerimeterConfigurations scheduledQueryRules/networkSecurityPerimeterConfigurations',
    '2021-09-01': 'privateLinkScopes',
    '2021-03-08': 'myWorkbooks',
    '2020-11-20': 'workbooktemplates',
    '2020-02-02': 'components',
    '2017-10-01': 'components/pricingPlans',
    '2016-09-01': 'diagnosticSettings',
    '2016-03-01': 'logprofiles',
    '2015-05-01':
      'components/ProactiveDetectionConfigs components/analyticsItems components/exportconfiguration components/favorites components/myanalyticsItems',
  },
  'Microsoft.IoTCentral': { '2021-06-01': 'iotApps' },
  'Microsoft.IoTFirmwareDefense': { '2025-08-02': 'workspaces' },
  'Microsoft.IoTOperations': { '2026-07-01': 'instances' },
  'Microsoft.KeyVault': { '2026-02-01': 'locations/deletedManagedHSMs locations/deletedVaults managedHSMs vaults' },
  'Microsoft.Kubernetes': { '2026-05-01': 'connectedClusters' },
  'Microsoft.KubernetesConfiguration': {
    '2025-04-01': 'fluxConfigurations',
    '2025-03-01': 'extensions',
    '2023-05-01': 'sourceControlConfigurations',
  },
  'Microsoft.KubernetesRuntime': { '2024-03-01': 'bgpPeers loadBalancers services storageClasses' },
  'Microsoft.Kusto': { '2025-02-14': 'clusters' },
  'Microsoft.LabServices': { '2023-06-07': 'labPlans labs', '2018-10-15': 'labaccounts' },
  'Microsoft.LoadTestService': {
    '2025-09-01': 'locations/playwrightQuotas playwrightWorkspaces',
    '2022-12-01': 'loadTests locations/quotas',
  },
  'Microsoft.Logic': {
    '2019-05-01': 'integrationAccounts integrationServiceEnvironments workflows',
    '2016-06-01': 'integrationAccounts/rosettanetprocessconfigurations',
  },
  'Microsoft.MachineLearning': { '2019-10-01': 'workspaces', '2017-01-01': 'webServices' },
  'Microsoft.MachineLearningServices': { '2026-05-01': 'registries workspaces', '2021-04-01': 'workspaces/services' },
  'Microsoft.Maintenance': {
    '2023-04-01': 'applyUpdates configurationAssignments maintenanceConfigurations publicMaintenanceConfigurations',
  },
  'Microsoft.ManagedIdentity': { '2024-11-30': 'identities userAssignedIdentities' },
  'Microsoft.ManagedNetworkFabric': {
    '2025-07-15':
      'accessControlLists internetGatewayRules internetGateways ipCommunities ipExtendedCommunities ipPrefixes l2IsolationDomains l3IsolationDomains neighborGroups networkBootstrapDevices networkDeviceSkus networkDevices networkFabricControllers networkFabricSkus networkFabrics networkMonitors networkPacketBrokers networkRacks networkTapRules networkTaps routePolicies',
  },
  'Microsoft.ManagedServices': {
    '2022-10-01': 'marketplaceRegistrationDefinitions registrationAssignments registrationDefinitions',
  },
  'Microsoft.Management': { '2023-04-01': 'managementGroups' },
  'Microsoft.ManagementPartner': { '2018-02-01': 'partners' },
  'Microsoft.ManufacturingPlatform': { '2025-03-01': 'manufacturingDataServices' },
  'Microsoft.Maps': { '2023-06-01': 'accounts' },
  'Microsoft.Marketplace': { '2025-01-01': 'privateStores', '2020-01-01': 'privateStores/offers' },
  'Microsoft.MarketplaceOrdering': {
    '2021-01-01': 'agreements/offers/plans offerTypes/publishers/offers/plans/agreements',
  },
  'Microsoft.Migrate': {
    '2024-01-15': 'assessmentProjects',
    '2023-08-01': 'moveCollections',
    '2023-01-01': 'migrateProjects',
    '2018-02-02': 'projects',
  },
  'Microsoft.Monitor': { '2026-04-01': 'pipelineGroups', '2025-10-03': 'accounts' },
  'Microsoft.NetApp': {
    '2026-06-01': 'locations/quotaLimits locations/regionInfos netAppAccounts',
    '2022-11-01': 'netAppAccounts/accountBackups netAppAccounts/capacityPools/volumes/backups',
  },
  'Microsoft.Network': {
    '2025-11-01': 'FrontDoorWebApplicationFirewallPolicies NetworkExperimentProfiles frontDoors',
    '2025-09-01':
      'ApplicationGatewayWebApplicationFirewallPolicies ExpressRoutePorts ExpressRoutePortsLocations IpAllocations applicationGatewayAvailableSslOptions applicationGateways applicationSecurityGroups azureFirewalls azureWebCategories bastionHosts cloudServiceSlots connections customIpPrefixes ddosCustomPolicies ddosProtectionPlans dscpConfigurations expressRouteCircuits expressRouteCrossConnections expressRouteGateways expressRouteLags expressRouteProviderPorts firewallPolicies firstPartyServiceTags interconnectGroups ipGroups loadBalancers localNetworkGateways locations/applicationGatewayWafDynamicManifests natGateways networkInterfaces networkManagerConnections networkManagers networkProfiles networkSecurityGroups networkSecurityPerimeters networkVirtualApplianceSkus networkVirtualAppliances networkWatchers p2svpnGateways privateEndpoints privateLinkServices publicIPAddresses publicIPPrefixes routeFilters routeTables securityPartnerProviders serviceEndpointPolicies serviceGateways virtualHubs virtualNetworkAppliances virtualNetworkTaps virtualRouters virtualWans virtualnetworkgateways virtualnetworks vpnGateways vpnServerConfigurations vpnSites',
    '2025-05-01': 'dnsForwardingRulesets dnsResolverDomainLists dnsResolverPolicies dnsResolvers',
    '2025-03-01': 'ExpressRoutePorts/links applicationGatewayAvailableSslOptions/predefinedPolicies',
    '2024-06-01': 'privateDnsZones',
    '2022-04-01': 'trafficManagerGeographicHierarchies trafficManagerUserMetricsKeys trafficmanagerprofiles',
    '2020-04-01': 'firewallPolicies/ruleGroups',
    '2019-07-01': 'virtualWans/p2sVpnServerConfigurations',
    '2019-02-01': 'interfaceEndpoints',
    '2018-05-01': 'dnszones',
  },
  'Microsoft.Network.Admin': { '2022-02-01': 'locations/quotas' },
  'Microsoft.NetworkCloud': {
    '2026-07-01':
      'accessBridges bareMetalMachines cloudServicesNetworks clusterManagers clusters kubernetesClusters kubernetesVersions l2Networks l3Networks rackSkus racks storageAppliances trunkedNetworks virtualMachines volumes',
  },
  'Microsoft.NetworkFunction': { '2022-11-01': 'azureTrafficCollectors' },
  'Microsoft.NotificationHubs': { '2023-09-01': 'namespaces' },
  'Microsoft.OffAzure': { '2023-06-06': 'HyperVSites MasterSites VMwareSites importSites serverSites' },
  'Microsoft.OperationalInsights': { '2026-03-01': 'clusters queryPacks workspaces' },
  'Microsoft.Orbital': {
    '2026-04-15': 'geoCatalogs',
    '2024-03-01': 'edgeSites groundStations l2Connections',
    '2022-11-01': 'contactProfiles spacecrafts',
  },
  'Microsoft.Peering': { '2025-05-01': 'peerAsns peeringServices peerings' },
  'Microsoft.PolicyInsights': { '2024-10-01': 'attestations policyMetadata remediations' },
  'Microsoft.Portal': {
    '2026-04-01': 'dashboards tenantConfigurations',
    '2018-10-01': 'consoles locations/consoles locations/userSettings userSettings',
  },
  'Microsoft.PortalServices': { '2024-04-01': 'copilotSettings' },
  'Microsoft.PowerBI': { '2020-06-01': 'privateLinkServicesForPowerBI', '2016-01-29': 'workspaceCollections' },
  'Microsoft.PowerBIDedicated': { '2021-01-01': 'autoScaleVCores capacities' },
  'Microsoft.ProviderHub': { '2024-09-01': 'providerMonitorSettings providerRegistrations' },
  'Microsoft.Purview': { '2021-12-01': 'accounts' },
  'Microsoft.Quota': { '2025-09-01': 'groupQuotas quotaRequests quotas usages' },
  'Microsoft.RecommendationsService': { '2022-02-01': 'accounts' },
  'Microsoft.RecoveryServices': { '2026-07-01': 'locations/deletedVaults replicationEligibilityResults vaults' },
  'Microsoft.RedHatOpenShift': {
    '2025-07-25': 'locations/openShiftVersions locations/platformWorkloadIdentityRoleSets openShiftClusters',
    '2023-11-22':
      'openshiftclusters/machinePool openshiftclusters/secret openshiftclusters/syncIdentityProvider openshiftclusters/syncSet',
  },
  'Microsoft.Relationships': { '2026-08-01': 'dependencyOf serviceGroupMember' },
  'Microsoft.Relay': { '2026-01-01': 'namespaces' },
  'Microsoft.ResourceConnector': { '2022-10-27': 'appliances' },
  'Microsoft.ResourceGraph': { '2024-04-01': 'queries' },
  'Microsoft.ResourceHealth': { '2025-05-01': 'emergingIssues events metadata' },
  'Microsoft.Resources': {
    '2025-07-01': 'deploymentStacks deploymentStacksWhatIfResults',
    '2025-04-01': 'deployments resourceGroups tags',
    '2024-08-01': 'dataBoundaries',
    '2023-08-01': 'deploymentScripts',
    '2022-05-01': 'changes',
    '2022-02-01': 'builtInTemplateSpecs templateSpecs',
  },
  'Microsoft.Scheduler': { '2016-03-01': 'jobCollections' },
  'Microsoft.ScVmm': {
    '2025-03-13': 'availabilitySets clouds virtualMachineInstances virtualMachineTemplates virtualNetworks vmmServers',
  },
  'Microsoft.Search': { '2025-05-01': 'searchServices' },
  'Microsoft.Security': {
    '2026-08-01': 'dataScanners',
    '2026-01-01': 'privateLinks',
    '2025-06-01': 'defenderForStorageSettings',
    '2025-05-04': 'assessmentMetadata assessments',
    '2025-03-01': 'securityConnectors/devops',
    '2024-08-01': 'customRecommendations securityStandards standardAssignments',
    '2024-01-01': 'pricings',
    '2023-11-15': 'apiCollections',
    '2023-05-01': 'serverVulnerabilityAssessmentsSettings',
    '2022-05-01': 'settings',
    '2022-01-01': 'locations/alerts',
    '2020-01-01':
      'locations/ExternalSecuritySolutions locations/allowedConnections locations/discoveredSecuritySolutions locations/jitNetworkAccessPolicies locations/securitySolutions locations/topologies secureScores serverVulnerabilityAssessments',
    '2019-08-01': 'deviceSecurityGroups iotSecuritySolutions',
    '2019-01-01': 'advancedThreatProtectionSettings',
    '2017-08-01': 'complianceResults',
  },
  'Microsoft.SecurityAndCompliance': {
    '2021-03-08':
      'privateLinkServicesForEDMUpload privateLinkServicesForM365ComplianceCenter privateLinkServicesForM365SecurityCenter privateLinkServicesForMIPPolicySync privateLinkServicesForO365ManagementActivityAPI privateLinkServicesForSCCPowershell',
  },
  'Microsoft.SecurityInsights': {
    '2025-09-01':
      'alertRuleTemplates alertRules automationRules bookmarks contentPackages contentProductPackages contentTemplates contentproducttemplates dataConnectorDefinitions dataConnectors incidents metadata onboardingStates securityMLAnalyticsSettings sourcecontrols threatIntelligence/indicators watchlists',
  },
  'Microsoft.SerialConsole': { '2024-07-01': 'serialPorts' },
  'Microsoft.ServiceBus': { '2026-01-01': 'namespaces' },
  'Microsoft.ServiceFabric': { '2026-02-01': 'managedClusters', '2021-06-01': 'clusters' },
  'Microsoft.ServiceLinker': { '2024-04-01': 'dryruns linkers locations/connectors locations/dryruns' },
  'Microsoft.ServiceNetworking': { '2025-01-01': 'trafficControllers' },
  'Microsoft.SignalRService': { '2024-03-01': 'SignalR webPubSub' },
  'Microsoft.SoftwarePlan': { '2019-12-01': 'hybridUseBenefits' },
  'Microsoft.Solutions': { '2021-07-01': 'applicationDefinitions applications jitRequests' },
  'Microsoft.Sql': {
    '2025-01-01':
      'instancePools locations/deletedServers locations/instanceFailoverGroups locations/longTermRetentionManagedInstances/longTermRetentionDatabases/longTermRetentionManagedInstanceBackups locations/longTermRetentionServers/longTermRetentionDatabases/longTermRetentionBackups locations/managedDatabaseMoveOperationResults locations/serverTrustGroups locations/timeZones locations/usages managedInstances servers virtualClusters',
    '2014-04-01':
      'servers/auditingPolicies servers/communicationLinks servers/databases/auditingPolicies servers/databases/connectionPolicies servers/databases/serviceTierAdvisors servers/disasterRecoveryConfiguration servers/elasticPools/databases servers/recommendedElasticPools servers/serviceObjectives',
  },
  'Microsoft.SqlVirtualMachine': { '2023-10-01': 'sqlVirtualMachineGroups sqlVirtualMachines' },
  'Microsoft.StandbyPool': { '2026-04-01': 'standbyContainerGroupPools standbyVirtualMachinePools' },
  'Microsoft.Storage': { '2026-04-01': 'locations/deletedAccounts storageAccounts' },
  'Microsoft.StorageActions': { '2026-03-01': 'storageTasks' },
  'Microsoft.StorageCache': { '2026-01-01': 'amlFilesystems caches' },
  'Microsoft.StorageDiscovery': { '2025-09-01': 'storageDiscoveryWorkspaces' },
  'Microsoft.StorageMover': { '2026-05-01': 'storageMovers' },
  'Microsoft.StoragePool': { '2021-08-01': 'diskPools' },
  'Microsoft.StorageSync': { '2025-12-01': 'storageSyncServices' },
  'Microsoft.StreamAnalytics': { '2020-03-01': 'clusters streamingjobs' },
  'Microsoft.Subscription': { '2021-10-01': 'aliases policies' },
  'Microsoft.Subscriptions.Admin': {
    '2015-11-01': 'delegatedProviders directoryTenants locations offers plans subscriptions',
  },
  'Microsoft.Support': { '2024-04-01': 'fileWorkspaces services supportTickets' },
  'Microsoft.Synapse': { '2021-06-01': 'privateLinkHubs workspaces' },
  'Microsoft.TimeSeriesInsights': { '2020-05-15': 'environments' },
  'Microsoft.Update.Admin': { '2021-07-01': 'updateLocations' },
  'Microsoft.VideoIndexer': { '2025-04-01': 'accounts' },
  'Microsoft.VirtualMachineImages': { '2025-10-01': 'imageTemplates' },
  'Microsoft.VMwareCloudSimple': { '2019-04-01': 'dedicatedCloudNodes dedicatedCloudServices virtualMachines' },
  'Microsoft.Web': {
    '2025-03-01':
      'certificates deletedSites hostingEnvironments kubeEnvironments locations/deletedSites publishingUsers serverfarms sites sourcecontrols staticSites',
    '2023-12-01': 'containerApps',
    '2018-11-01':
      'sites/instances/processes/threads sites/processes/threads sites/slots/instances/processes/threads sites/slots/processes/threads',
    '2016-06-01':
      'connectionGateways connections customApis locations/connectionGatewayInstallations locations/managedApis',
    '2015-08-01':
      'classicMobileServices csrs managedHostingEnvironments serverfarms/operationresults sites/instances/deployments sites/slots/instances/deployments',
  },
  'Microsoft.WeightsAndBiases': { '2024-09-18': 'instances' },
  'Microsoft.Widget': { '2021-11-01': 'employees' },
  'Microsoft.WindowsIoT': { '2019-06-01': 'deviceServices' },
  'Microsoft.Workloads': { '2024-09-01': 'sapVirtualInstances', '2023-04-01': 'monitors' },
  'MongoDB.Atlas': { '2025-06-01': 'organizations' },
  'Napster.CompanionAPI': { '2026-08-11': 'organizations' },
  'NewRelic.Observability': { '2026-06-01': 'monitors' },
  'Nginx.NginxPlus': { '2025-11-01': 'nginxDeployments' },
  'Oracle.Database': {
    '2025-09-01':
      'autonomousDatabases cloudExadataInfrastructures cloudVmClusters dbSystems exadbVmClusters exascaleDbStorageVaults locations/autonomousDatabaseCharacterSets locations/autonomousDatabaseNationalCharacterSets locations/autonomousDbVersions locations/dbSystemDbVersions locations/dbSystemShapes locations/dnsPrivateViews locations/dnsPrivateZones locations/flexComponents locations/giVersions locations/systemVersions networkAnchors oracleSubscriptions resourceAnchors',
  },
  'PaloAltoNetworks.Cloudngfw': { '2025-10-08': 'firewalls globalRulestacks localRulestacks' },
  'PureStorage.Block': { '2024-11-01': 'reservations storagePools' },
  'Qumulo.Storage': { '2026-04-16': 'fileSystems' },
};

const byType: ReadonlyMap<string, string> = new Map(
  Object.entries(latest).flatMap(([namespace, versions]) =>
    Object.entries(versions).flatMap(([version, types]) =>
      types.split(' ').map((type) => [`${namespace}/${type}`.toLowerCase(), version] as const),
    ),
  ),
);

/**
 * The newest stable API version of an ARM type, compared without case; undefined for types that the table lacks. It says
 * nothing about types that exist in preview only.
 */
export function latestStableApiVersion(type: string): string | undefined {
  const segments = type.toLowerCase().split('/');
  for (let length = segments.length; length > 1; length -= 1) {
    const version = byType.get(segments.slice(0, length).join('/'));
    if (version !== undefined) return version;
  }
  return undefined;
}
