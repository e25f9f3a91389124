// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
/** Valid files that hold every construct of the language. */
export const samples: readonly string[] = [
  `metadata name = 'Shop'
targetScope = 'resourceGroup'

import * as shared from './shared.bicep'
import { tagType, zoneType as zones } from 'br/public:avm/utl/types:0.1.0'

extension graph with {
  tenant: 'contoso'
} as directory

@description('''
Where the shop runs.
''')
@allowed([
  'westeurope'
  'northeurope'
])
param location string = 'westeurope'

@sys.secure()
@minLength(12)
param password string
param tags shared.tagType?
param subnets {
  @description('The name.')
  name: string
  prefixes: string[]
  *: object
}[] = []

@export()
@discriminator('kind')
type store = { kind: 'blob', zones: (1 | 2 | 3)[] } | { kind: 'file', share: resourceInput<'a/b@1'>.properties.c? }
type pair = [
  @minValue(1)
  int
  string
]

func suffix(name string, length int) string => take(uniqueString(name), length)

// The plan.
#disable-next-line use-recent-api-versions
resource plan 'Microsoft.Web/serverfarms@2022-09-01' = if (!empty(subnets)) {
  name: 'plan-\${suffix(location, 5)}-\${'\${1 + 2}'}'
  location: location
  sku: { name: 'P1v3', capacity: 3 }
  properties: {
    zoneRedundant: true // spread
    ...union({}, { a: -1 })
    'quoted-\${location}': [1, 2
      3]
  }

  @batchSize(1)
  resource slot 'slots' = [for (item, i) in range(0, 2): if (i > 0) {
    name: 'slot\${i}'
  }]
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: 'vault'
  scope: resourceGroup('shared')
}

module network 'br/public:avm/res/network/virtual-network:0.5.1' = [
  for subnet in subnets: {
    name: 'net-\${subnet.name}'
    params: {
      addresses: map(subnet.prefixes, prefix => cidrSubnet(prefix, 24, 0))
      secret: vault.getSecret('s')
      first: subnet.prefixes[?0] ?? subnet.prefixes[^1]
      nested: plan::slot[0].id!
      safe: tags.?owner.team
    }
  }
]

var total int = length(subnets) >= 2 && location =~ 'WESTEUROPE'
  ? 3
  : 1
var script = $'''
echo \${total} "\${location}"
'''
assert enough = total > 0
output ids string[] = [for (s, i) in subnets: '\${s.name}/\${i}']
output planId resource 'Microsoft.Web/serverfarms@2022-09-01' = plan
`,
  `using './main.bicep'
extends 'base.bicepparam'

param location = 'westeurope'
param password = getSecret('subscription', 'group', 'vault', 'secret')
param subnets = [
  {
    name: 'a'
    prefixes: ['10.0.0.0/24']
  }
]
var region = readEnvironmentVariable('REGION', 'weu')
`,
];
