import type { Random } from './random';

/** What one declaration adds to a Bicep file. */
export interface BicepPart {
  readonly parameters?: readonly string[];
  readonly variables?: readonly string[];
  readonly resources: readonly string[];
  readonly outputs?: readonly string[];
}

/** Writes a part whose names end in `id`, so that they are unique in the file. */
type BicepTemplate = (random: Random, id: string) => BicepPart;

export const bicepTemplates: readonly [BicepTemplate, ...BicepTemplate[]] = [
  storageAccount,
  storageAccountsInLoop,
  keyVault,
  virtualNetwork,
  networkSecurityGroup,
  publicAddress,
  loadBalancer,
  virtualMachine,
  managedDisks,
  kubernetesCluster,
  containerRegistry,
  webApp,
  sqlServer,
  postgresql,
  redis,
  cosmos,
  containerApp,
  workspaceAndSettings,
  roleAssignments,
  localModule,
  registryModule,
];

function storageAccount(random: Random, id: string): BicepPart {
  return {
    parameters: [
      described(
        `Optional. The redundancy of storage account ${id}.`,
        `@allowed([\n  'Standard_LRS'\n  'Standard_ZRS'\n  'Standard_GZRS'\n])\nparam storageSku${id} string = '${random.pick(['Standard_LRS', 'Standard_ZRS', 'Standard_GZRS'])}'`,
      ),
      described('Optional. Whether blobs may be read without signing in.', `param allowBlobAccess${id} bool = false`),
    ],
    variables: [`var storageName${id} = take('st\${uniqueString(resourceGroup().id, name)}${id}', 24)`],
    resources: [
      `resource storageAccount${id} 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: storageName${id}
  location: location
  kind: 'StorageV2'
  sku: {
    name: storageSku${id}
  }
  tags: tags
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: allowBlobAccess${id}
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: ${random.pick(["'Disabled'", "'Enabled'", "empty(subnetId) ? 'Enabled' : 'Disabled'"])}
    supportsHttpsTrafficOnly: true
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: ${random.pick(["'Deny'", "'Allow'"])}
      virtualNetworkRules: empty(subnetId) ? [] : [
        {
          id: subnetId
          action: 'Allow'
        }
      ]
    }
  }
}`,
      `resource blobService${id} 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: storageAccount${id}
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: {
      enabled: true
      days: ${random.integer(7, 30)}
    }
  }
}`,
    ],
    outputs: [described('The id of the storage account.', `output storageId${id} string = storageAccount${id}.id`)],
  };
}

function storageAccountsInLoop(random: Random, id: string): BicepPart {
  return {
    parameters: [
      `param shares${id} array = [\n  {\n    name: 'profiles'\n    redundancy: 'Standard_ZRS'\n  }\n  {\n    name: 'images'\n    redundancy: 'Standard_LRS'\n  }\n]`,
    ],
    resources: [
      `resource shareAccounts${id} 'Microsoft.Storage/storageAccounts@2023-05-01' = [for (share, index) in shares${id}: {
  name: take('\${replace(name, '-', '')}\${share.name}\${index}', 24)
  location: location
  tags: union(tags, { share: share.name })
  kind: '${random.pick(['StorageV2', 'FileStorage'])}'
  sku: {
    name: share.redundancy
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: 'Disabled'
  }
}]`,
    ],
    outputs: [`output shareIds${id} array = [for (share, index) in shares${id}: shareAccounts${id}[index].id]`],
  };
}

function keyVault(random: Random, id: string): BicepPart {
  return {
    parameters: [
      `@secure()\n@description('Required. The password that is kept in vault ${id}.')\nparam secret${id} string`,
      described('Optional. The days that a removed secret is kept.', `@minValue(7)\nparam retention${id} int = 90`),
    ],
    resources: [
      `resource keyVault${id} 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-\${name}-${id}'
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: '${random.pick(['standard', 'premium'])}'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: retention${id}
    enablePurgeProtection: ${random.pick(['true', 'null', "name == 'production' ? true : null"])}
    publicNetworkAccess: '${random.pick(['Enabled', 'Disabled'])}'
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: 'Deny'
    }
  }

  resource secret 'secrets' = {
    name: 'administrator'
    properties: {
      value: secret${id}
    }
  }
}`,
    ],
    outputs: [`output vaultUri${id} string = keyVault${id}.properties.vaultUri`],
  };
}

function virtualNetwork(random: Random, id: string): BicepPart {
  const first = random.integer(0, 200);
  return {
    variables: [
      `var subnets${id} = [\n${['front', 'back', 'data', 'management']
        .map((subnet, index) => `  {\n    name: 'snet-${subnet}'\n    prefix: '10.${first}.${index}.0/24'\n  }`)
        .join('\n')}\n]`,
    ],
    resources: [
      `resource network${id} 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: 'vnet-\${name}-${id}'
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.${first}.0.0/16'
      ]
    }
    subnets: [for subnet in subnets${id}: {
      name: subnet.name
      properties: {
        addressPrefix: subnet.prefix
        privateEndpointNetworkPolicies: 'Disabled'
      }
    }]
  }
}`,
    ],
    outputs: [
      `output networkId${id} string = network${id}.id`,
      `output subnetIds${id} array = [for (subnet, index) in subnets${id}: network${id}.properties.subnets[index].id]`,
    ],
  };
}

function networkSecurityGroup(random: Random, id: string): BicepPart {
  const ports: readonly [string, ...string[]] = ['22', '3389', '443', '8080', '*'];
  const rules = Array.from({ length: random.integer(2, 6) }, (_, index) => {
    const source = random.pick(["'*'", "'Internet'", "'10.0.0.0/8'", "'VirtualNetwork'"]);
    return `      {
        name: 'allow-${index}'
        properties: {
          priority: ${100 + index * 10}
          direction: '${random.pick(['Inbound', 'Outbound'])}'
          access: '${random.pick(['Allow', 'Deny'])}'
          protocol: 'Tcp'
          sourceAddressPrefix: ${source}
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '${random.pick(ports)}'
        }
      }`;
  });
  return {
    resources: [
      `resource securityGroup${id} 'Microsoft.Network/networkSecurityGroups@2024-01-01' = {
  name: 'nsg-\${name}-${id}'
  location: location
  properties: {
    securityRules: [
${rules.join('\n')}
    ]
  }
}`,
    ],
  };
}

function publicAddress(random: Random, id: string): BicepPart {
  return {
    parameters: [`param addressZones${id} array = ${random.pick(['[]', "[\n  '1'\n  '2'\n  '3'\n]"])}`],
    resources: [
      `resource address${id} 'Microsoft.Network/publicIPAddresses@2024-01-01' = {
  name: 'pip-\${name}-${id}'
  location: location
  tags: tags
  sku: {
    name: '${random.pick(['Standard', 'Basic'])}'
  }
  zones: addressZones${id}
  properties: {
    publicIPAllocationMethod: 'Static'
    publicIPAddressVersion: 'IPv4'
  }
}`,
    ],
    outputs: [`output address${id} string = address${id}.properties.ipAddress`],
  };
}

function loadBalancer(random: Random, id: string): BicepPart {
  return {
    variables: [`var balancerName${id} = 'lb-\${name}-${id}'`],
    resources: [
      `resource balancer${id} 'Microsoft.Network/loadBalancers@2024-01-01' = if (deployNetwork) {
  name: balancerName${id}
  location: location
  sku: {
    name: 'Standard'
  }
  properties: {
    frontendIPConfigurations: [
      {
        name: 'front'
        ${random.pick(["zones: [\n          '1'\n          '2'\n          '3'\n        ]", '// the subnet spreads it'])}
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: subnetId
          }
        }
      }
    ]
    backendAddressPools: [
      {
        name: 'pool'
      }
    ]
    probes: [
      {
        name: 'health'
        properties: {
          protocol: 'Tcp'
          port: ${random.integer(80, 9000)}
          intervalInSeconds: 5
          numberOfProbes: 2
        }
      }
    ]
    loadBalancingRules: [
      {
        name: 'web'
        properties: {
          frontendPort: 443
          backendPort: 443
          protocol: 'Tcp'
          frontendIPConfiguration: {
            id: resourceId('Microsoft.Network/loadBalancers/frontendIPConfigurations', balancerName${id}, 'front')
          }
          backendAddressPool: {
            id: resourceId('Microsoft.Network/loadBalancers/backendAddressPools', balancerName${id}, 'pool')
          }
          probe: {
            id: resourceId('Microsoft.Network/loadBalancers/probes', balancerName${id}, 'health')
          }
        }
      }
    ]
  }
}`,
    ],
  };
}

function virtualMachine(random: Random, id: string): BicepPart {
  return {
    parameters: [
      described('Optional. How many machines there are.', `param machineCount${id} int = ${random.integer(1, 4)}`),
      `@secure()\nparam password${id} string`,
    ],
    resources: [
      `resource interface${id} 'Microsoft.Network/networkInterfaces@2024-01-01' = [for index in range(0, machineCount${id}): {
  name: 'nic-\${name}-${id}-\${index}'
  location: location
  properties: {
    ipConfigurations: [
      {
        name: 'internal'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: {
            id: subnetId
          }
        }
      }
    ]
  }
}]`,
      `resource machine${id} 'Microsoft.Compute/virtualMachines@2024-03-01' = [for index in range(0, machineCount${id}): {
  name: 'vm-\${name}-${id}-\${index}'
  location: location
  tags: tags
  ${random.pick(['zones: [\n    string(index % 3 + 1)\n  ]', '// one zone is enough here'])}
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    hardwareProfile: {
      vmSize: 'Standard_D${random.pick(['2', '4', '8'])}s_v5'
    }
    osProfile: {
      computerName: 'vm\${index}'
      adminUsername: 'operator'
      adminPassword: password${id}
      windowsConfiguration: {
        enableAutomaticUpdates: true
        patchSettings: {
          patchMode: 'AutomaticByPlatform'
        }
      }
    }
    storageProfile: {
      imageReference: {
        publisher: 'MicrosoftWindowsServer'
        offer: 'WindowsServer'
        sku: '2022-datacenter-azure-edition'
        version: '${random.pick(['latest', '20348.2527.240510'])}'
      }
      osDisk: {
        createOption: 'FromImage'
        managedDisk: {
          storageAccountType: 'Premium_LRS'
        }
      }
    }
    networkProfile: {
      networkInterfaces: [
        {
          id: interface${id}[index].id
        }
      ]
    }
  }
}]`,
    ],
  };
}

function managedDisks(random: Random, id: string): BicepPart {
  return {
    parameters: [`param diskNames${id} string[] = [\n  'data'\n  'log'\n  'scratch'\n]`],
    resources: [
      `resource disks${id} 'Microsoft.Compute/disks@2023-10-02' = [for disk in diskNames${id}: {
  name: 'disk-\${name}-\${disk}-${id}'
  location: location
  sku: {
    name: '${random.pick(['Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS'])}'
  }
  properties: {
    diskSizeGB: ${random.pick(['128', '256', '512'])}
    creationData: {
      createOption: 'Empty'
    }
    networkAccessPolicy: 'DenyAll'
  }
}]`,
    ],
  };
}

function kubernetesCluster(random: Random, id: string): BicepPart {
  return {
    parameters: [
      described('Optional. The version of Kubernetes.', `param kubernetesVersion${id} string = '1.30'`),
      described('Optional. The nodes of the first pool.', `@minValue(1)\nparam nodeCount${id} int = 3`),
    ],
    resources: [
      `resource cluster${id} 'Microsoft.ContainerService/managedClusters@2024-05-01' = {
  name: 'aks-\${name}-${id}'
  location: location
  tags: tags
  sku: {
    name: 'Base'
    tier: '${random.pick(['Free', 'Standard'])}'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    kubernetesVersion: kubernetesVersion${id}
    dnsPrefix: '\${name}-${id}'
    apiServerAccessProfile: {
      enablePrivateCluster: ${random.pick(['true', 'false'])}
    }
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: nodeCount${id}
        vmSize: 'Standard_D4s_v5'
        ${random.pick(["availabilityZones: [\n          '1'\n          '2'\n          '3'\n        ]", 'enableAutoScaling: false'])}
        vnetSubnetID: subnetId
      }
    ]
    networkProfile: {
      networkPlugin: 'azure'
      loadBalancerSku: 'standard'
    }
  }
}`,
    ],
  };
}

function containerRegistry(random: Random, id: string): BicepPart {
  return {
    resources: [
      `@description('Holds the images of ${id}.')
resource registry${id} 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: take('cr\${uniqueString(name, '${id}')}', 50)
  location: location
  sku: {
    name: '${random.pick(['Basic', 'Premium'])}'
  }
  properties: {
    adminUserEnabled: false
    publicNetworkAccess: '${random.pick(['Enabled', 'Disabled'])}'
    policies: {
      retentionPolicy: {
        status: 'enabled'
        days: 30
      }
    }
  }
}`,
    ],
  };
}

function webApp(random: Random, id: string): BicepPart {
  return {
    parameters: [`param settings${id} object = {\n  WEBSITE_RUN_FROM_PACKAGE: '1'\n  LOG_LEVEL: 'information'\n}`],
    resources: [
      `resource plan${id} 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'asp-\${name}-${id}'
  location: location
  sku: {
    name: '${random.pick(['P1v3', 'P0v3', 'S1'])}'
    capacity: ${random.integer(1, 3)}
  }
  properties: {
    reserved: true
    zoneRedundant: ${random.pick(['true', 'false'])}
  }
}`,
      `resource site${id} 'Microsoft.Web/sites@2023-12-01' = {
  name: 'app-\${name}-${id}'
  location: location
  kind: 'app,linux'
  properties: {
    serverFarmId: plan${id}.id
    httpsOnly: true
    publicNetworkAccess: deployNetwork ? 'Disabled' : 'Enabled'
    siteConfig: {
      linuxFxVersion: 'NODE|20-lts'
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      appSettings: [for setting in items(settings${id}): {
        name: setting.key
        value: setting.value
      }]
    }
  }
}`,
    ],
    outputs: [`output hostName${id} string = site${id}.properties.defaultHostName`],
  };
}

function sqlServer(random: Random, id: string): BicepPart {
  return {
    parameters: [`param databases${id} array = [\n  {\n    name: 'orders'\n    zoneRedundant: true\n  }\n]`],
    resources: [
      `resource sqlServer${id} 'Microsoft.Sql/servers@2023-08-01-preview' = {
  name: 'sql-\${name}-${id}'
  location: location
  properties: {
    minimalTlsVersion: '1.2'
    publicNetworkAccess: '${random.pick(['Enabled', 'Disabled'])}'
    administrators: {
      azureADOnlyAuthentication: true
      login: 'operators'
      sid: '00000000-0000-0000-0000-000000000000'
    }
  }
}`,
      `resource databases${id}Resources 'Microsoft.Sql/servers/databases@2023-08-01-preview' = [for database in databases${id}: {
  parent: sqlServer${id}
  name: database.name
  location: location
  sku: {
    name: 'GP_Gen5_2'
    tier: 'GeneralPurpose'
  }
  properties: {
    zoneRedundant: database.?zoneRedundant ?? false
  }
}]`,
    ],
  };
}

function postgresql(random: Random, id: string): BicepPart {
  return {
    resources: [
      `resource postgres${id} 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-\${name}-${id}'
  location: location
  sku: {
    name: 'Standard_D2ds_v5'
    tier: 'GeneralPurpose'
  }
  properties: {
    version: '16'
    storage: {
      storageSizeGB: ${random.pick(['64', '128', '256'])}
    }
    highAvailability: {
      mode: '${random.pick(['ZoneRedundant', 'SameZone', 'Disabled'])}'
    }
  }
}`,
    ],
  };
}

function redis(random: Random, id: string): BicepPart {
  return {
    resources: [
      `resource cache${id} 'Microsoft.Cache/redis@2024-03-01' = {
  name: 'redis-\${name}-${id}'
  location: location
  ${random.pick(["zones: [\n    '1'\n    '2'\n  ]", 'tags: tags'])}
  properties: {
    enableNonSslPort: false
    minimumTlsVersion: '1.2'
    sku: {
      name: '${random.pick(['Standard', 'Premium'])}'
      family: 'P'
      capacity: 1
    }
  }
}`,
    ],
  };
}

function cosmos(random: Random, id: string): BicepPart {
  return {
    resources: [
      `resource cosmos${id} 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: 'cosmos-\${name}-${id}'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    publicNetworkAccess: '${random.pick(['Enabled', 'Disabled'])}'
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: ${random.pick(['true', 'false'])}
      }
    ]
  }
}`,
    ],
  };
}

function containerApp(random: Random, id: string): BicepPart {
  return {
    parameters: [`param image${id} string = 'mcr.microsoft.com/k8se/quickstart:${random.pick(['latest', '1.4.2'])}'`],
    resources: [
      `resource environment${id} 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-\${name}-${id}'
  location: location
  properties: {
    zoneRedundant: ${random.pick(['true', 'false'])}
    vnetConfiguration: {
      infrastructureSubnetId: subnetId
    }
  }
}`,
      `resource app${id} 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'ca-\${name}-${id}'
  location: location
  properties: {
    managedEnvironmentId: environment${id}.id
    configuration: {
      ingress: {
        external: ${random.pick(['true', 'false'])}
        targetPort: 8080
      }
    }
    template: {
      containers: [
        {
          name: 'main'
          image: image${id}
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
        }
      ]
      scale: {
        minReplicas: 1
        maxReplicas: ${random.integer(2, 9)}
      }
    }
  }
}`,
    ],
  };
}

function workspaceAndSettings(random: Random, id: string): BicepPart {
  return {
    parameters: [described('Optional. Where metrics and logs go.', `param diagnostics${id} diagnosticSetting[]?`)],
    resources: [
      `resource workspace${id} 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-\${name}-${id}'
  location: location
  properties: {
    retentionInDays: ${random.pick(['30', '90', '365'])}
    sku: {
      name: 'PerGB2018'
    }
  }
}`,
      `resource workspace${id}Settings 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = [
  for (setting, index) in (diagnostics${id} ?? []): {
    name: setting.?name ?? '\${name}-diagnostics'
    properties: {
      storageAccountId: setting.?storageAccountId
      workspaceId: setting.?workspaceId
      metrics: [
        for group in (setting.?metricCategories ?? [{ category: 'AllMetrics' }]): {
          category: group.category
          enabled: group.?enabled ?? true
          timeGrain: null
        }
      ]
    }
    scope: workspace${id}
  }
]`,
    ],
  };
}

function roleAssignments(_random: Random, id: string): BicepPart {
  return {
    parameters: [described('Optional. Who may do what.', `param assignments${id} array = []`)],
    variables: [
      `var roleIds${id} = {
  Contributor: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')
  Owner: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')
  Reader: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'acdd72a7-3385-48ef-bd42-f606fba81ae7')
}`,
      `var formattedAssignments${id} = map(assignments${id}, assignment => union(assignment, { role: roleIds${id}[?assignment.roleName] ?? assignment.roleName }))`,
    ],
    resources: [
      `resource roleAssignments${id} 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (assignment, index) in formattedAssignments${id}: {
    name: guid(resourceGroup().id, assignment.principalId, assignment.role)
    properties: {
      roleDefinitionId: assignment.role
      principalId: assignment.principalId
      principalType: assignment.?principalType
      condition: !empty(assignment.?condition) ? assignment.condition : null
    }
  }
]`,
    ],
  };
}

function localModule(_random: Random, id: string): BicepPart {
  return {
    resources: [
      `module network${id}Module 'modules/network.bicep' = if (deployNetwork) {
  name: '\${deployment().name}-network-${id}'
  params: {
    location: location
    tags: tags
    addressPrefixes: [
      '10.0.0.0/16'
    ]
  }
}`,
    ],
  };
}

function registryModule(random: Random, id: string): BicepPart {
  return {
    resources: [
      `module vault${id}Module 'br/public:avm/res/key-vault/vault:${random.pick(['0.6.1', '0.11.0'])}' = {
  name: '\${uniqueString(deployment().name, location)}-vault-${id}'
  params: {
    name: 'kv-\${take(name, 10)}-${id}'
    location: location
    enablePurgeProtection: ${random.pick(['true', 'false'])}
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
    tags: tags
  }
}`,
    ],
  };
}

function described(text: string, declaration: string): string {
  return `@description('${text}')\n${declaration}`;
}
