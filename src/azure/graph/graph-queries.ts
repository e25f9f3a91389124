import type { GraphQuery } from './graph-query';

/** The columns of the rows in `src/azure/rows`, from the resources' own properties (Azure/azure-rest-api-specs, 2026-11). */
export const graphQueries = {
  capacityGroups: {
    table: 'resources',
    type: 'microsoft.compute/capacityreservationgroups',
    columns: {
      zones: 'zones',
      reservationType: 'tostring(properties.reservationType)',
      sharedWith: 'properties.sharingProfile.subscriptionIds',
      associated: 'properties.virtualMachinesAssociated',
    },
  },
  capacityReservations: {
    table: 'resources',
    type: 'microsoft.compute/capacityreservationgroups/capacityreservations',
    columns: {
      zones: 'zones',
      size: 'tostring(sku.name)',
      reserved: 'sku.capacity',
      provisioningState: 'tostring(properties.provisioningState)',
      associated: 'properties.virtualMachinesAssociated',
      scheduleStart: 'tostring(properties.scheduleProfile.start)',
      scheduleEnd: 'tostring(properties.scheduleProfile.end)',
      minimumCommitmentDays: 'properties.scheduleProfile.minimumCommitmentDays',
      timeCreated: 'tostring(properties.timeCreated)',
    },
  },
  virtualMachines: {
    table: 'resources',
    type: 'microsoft.compute/virtualmachines',
    columns: {
      tags: 'tags',
      zones: 'zones',
      size: 'tostring(properties.hardwareProfile.vmSize)',
      group: 'tostring(properties.capacityReservation.capacityReservationGroup.id)',
      powerState: 'tostring(properties.extended.instanceView.powerState.code)',
      timeCreated: 'tostring(properties.timeCreated)',
      priority: 'tostring(properties.priority)',
      scaleSet: 'tostring(properties.virtualMachineScaleSet.id)',
      availabilitySet: 'tostring(properties.availabilitySet.id)',
      operatingSystem: 'tostring(properties.storageProfile.osDisk.osType)',
      imagePublisher: 'tostring(properties.storageProfile.imageReference.publisher)',
      imageOffer: 'tostring(properties.storageProfile.imageReference.offer)',
    },
  },
  recommendations: {
    table: 'advisorresources',
    type: 'microsoft.advisor/recommendations',
    columns: {
      recommendationType: 'tostring(properties.recommendationTypeId)',
      resource: 'tostring(properties.resourceMetadata.resourceId)',
    },
  },
  flowLogs: {
    table: 'resources',
    type: 'microsoft.network/networkwatchers/flowlogs',
    columns: {
      target: 'tostring(properties.targetResourceId)',
      storage: 'tostring(properties.storageId)',
      enabled: 'properties.enabled',
      retentionDays: 'properties.retentionPolicy.days',
      retentionEnabled: 'properties.retentionPolicy.enabled',
      analytics: 'properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.enabled',
      intervalMinutes:
        'properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.trafficAnalyticsInterval',
      workspace:
        'tostring(properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration.workspaceResourceId)',
      provisioningState: 'tostring(properties.provisioningState)',
      recordTypes: 'tostring(properties.recordTypes)',
    },
  },
  virtualNetworks: {
    table: 'resources',
    type: 'microsoft.network/virtualnetworks',
    columns: { subnets: 'properties.subnets' },
  },
  networkSecurityGroups: {
    table: 'resources',
    type: 'microsoft.network/networksecuritygroups',
    columns: { subnets: 'properties.subnets', networkInterfaces: 'properties.networkInterfaces' },
  },
  networkInterfaces: {
    table: 'resources',
    type: 'microsoft.network/networkinterfaces',
    columns: {
      networkSecurityGroup: 'tostring(properties.networkSecurityGroup.id)',
      ipConfigurations: 'properties.ipConfigurations',
    },
  },
  storageAccounts: {
    table: 'resources',
    type: 'microsoft.storage/storageaccounts',
    columns: { kind: 'kind', sku: 'tostring(sku.name)' },
  },
  scaleSets: {
    table: 'resources',
    type: 'microsoft.compute/virtualmachinescalesets',
    columns: {
      zones: 'zones',
      size: 'tostring(sku.name)',
      capacity: 'sku.capacity',
      orchestrationMode: 'tostring(properties.orchestrationMode)',
      group: 'tostring(properties.virtualMachineProfile.capacityReservation.capacityReservationGroup.id)',
    },
  },
  disks: {
    table: 'resources',
    type: 'microsoft.compute/disks',
    columns: {
      zones: 'zones',
      sku: 'tostring(sku.name)',
      managedBy: 'managedBy',
      diskState: 'tostring(properties.diskState)',
    },
  },
  publicIps: {
    table: 'resources',
    type: 'microsoft.network/publicipaddresses',
    columns: {
      zones: 'zones',
      sku: 'tostring(sku.name)',
      tier: 'tostring(sku.tier)',
      usedBy: 'tostring(properties.ipConfiguration.id)',
    },
  },
  virtualNetworkGateways: {
    table: 'resources',
    type: 'microsoft.network/virtualnetworkgateways',
    columns: { sku: 'tostring(properties.sku.name)', gatewayType: 'tostring(properties.gatewayType)' },
  },
  applicationGateways: {
    table: 'resources',
    type: 'microsoft.network/applicationgateways',
    columns: { zones: 'zones', sku: 'tostring(properties.sku.name)' },
  },
  firewalls: {
    table: 'resources',
    type: 'microsoft.network/azurefirewalls',
    columns: { zones: 'zones', sku: 'tostring(properties.sku.tier)' },
  },
  loadBalancers: {
    table: 'resources',
    type: 'microsoft.network/loadbalancers',
    columns: { sku: 'tostring(sku.name)', frontends: 'properties.frontendIPConfigurations' },
  },
  managedClusters: {
    table: 'resources',
    type: 'microsoft.containerservice/managedclusters',
    columns: { tier: 'tostring(sku.tier)', agentPools: 'properties.agentPoolProfiles' },
  },
  azureLocalClusters: {
    table: 'resources',
    type: 'microsoft.azurestackhci/clusters',
    columns: {
      status: 'tostring(properties.status)',
      connectivity: 'tostring(properties.connectivityStatus)',
      lastSync: 'tostring(properties.lastSyncTimestamp)',
      nodes: 'properties.reportedProperties.nodes',
      provisioningState: 'tostring(properties.provisioningState)',
    },
  },
  updateSummaries: {
    table: 'extensibilityresources',
    type: 'microsoft.azurestackhci/clusters/updatesummaries',
    columns: {
      state: 'tostring(properties.state)',
      health: 'tostring(properties.healthState)',
      lastChecked: 'tostring(properties.lastChecked)',
    },
  },
} as const satisfies Readonly<Record<string, GraphQuery>>;

export type GraphQueryName = keyof typeof graphQueries;
