import { latestStableApiVersion } from '../../facts/api-versions';
import { builtInRole } from '../../facts/built-in-roles';
import { commonMachineSizes } from '../../facts/common-machine-sizes';
import { confidentialMachineSizes } from '../../facts/confidential-machines';
import type { SnippetIdea } from '../snippet';
import { choice, lines, text } from '../snippet-text';
import { definitionFile } from './definition';

const refuse = ['Deny', 'Audit', 'Disabled'] as const;

/** Types whose public access is one property, with the alias that policy knows it by. */
const publicTypes = [
  'Microsoft.CognitiveServices/accounts',
  'Microsoft.ContainerRegistry/registries',
  'Microsoft.DocumentDB/databaseAccounts',
  'Microsoft.KeyVault/vaults',
  'Microsoft.MachineLearningServices/workspaces',
  'Microsoft.Sql/servers',
  'Microsoft.Storage/storageAccounts',
  'Microsoft.Web/sites',
];

const publicConditions = publicTypes.map(
  (type, index) => text`
    {
      "allOf": [
        {
          "field": "type",
          "equals": "${type}"
        },
        {
          "field": "${type}/publicNetworkAccess",
          "notEquals": "Disabled"
        }
      ]
    }${index === publicTypes.length - 1 ? '' : ','}
  `,
);

const sizes = [...confidentialMachineSizes, ...commonMachineSizes];
const zoneGroups = 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups';

/** Rules that refuse, or mend, what the other snippets never write. */
export const policyDefinitions: readonly SnippetIdea[] = [
  definitionFile({
    key: 'deny-public-access',
    title: 'Policy definition: no public network access',
    description: 'Refuses services of the landing zone that the internet reaches.',
    section: 15,
    category: 'Network',
    displayName: 'Services are reached by private endpoint only',
    effects: refuse,
    condition: text`
      {
        "anyOf": [
          ${lines(publicConditions)}
        ]
      }
    `,
  }),
  definitionFile({
    key: 'deny-public-ip',
    title: 'Policy definition: machines have no public address',
    description: 'Refuses network interfaces with a public address: the way in is a gateway, the way out the firewall.',
    section: 3,
    category: 'Network',
    displayName: 'Network interfaces have no public address',
    effects: refuse,
    condition: text`
      {
        "allOf": [
          {
            "field": "type",
            "equals": "Microsoft.Network/networkInterfaces"
          },
          {
            "count": {
              "field": "Microsoft.Network/networkInterfaces/ipConfigurations[*]",
              "where": {
                "field": "Microsoft.Network/networkInterfaces/ipConfigurations[*].publicIpAddress.id",
                "exists": true
              }
            },
            "greater": 0
          }
        ]
      }
    `,
  }),
  definitionFile({
    key: 'allowed-sizes',
    title: 'Policy definition: allowed sizes of machines',
    description: 'Confidential sizes first: take away what the landing zone does not use.',
    section: 3,
    category: 'Compute',
    displayName: 'Machines have an allowed size',
    effects: refuse,
    parameters: text`
      "allowedSizes": {
        "type": "Array",
        "metadata": {
          "displayName": "Allowed sizes",
          "strongType": "VMSKUs"
        },
        "defaultValue": [
          ${lines(sizes.map((size, index) => text`"${size}"${index === sizes.length - 1 ? '' : ','}`))}
        ]
      }
    `,
    condition: text`
      {
        "allOf": [
          {
            "field": "type",
            "equals": "Microsoft.Compute/virtualMachines"
          },
          {
            "not": {
              "field": "Microsoft.Compute/virtualMachines/sku.name",
              "in": "[parameters('allowedSizes')]"
            }
          }
        ]
      }
    `,
  }),
  definitionFile({
    key: 'disks-with-customer-key',
    title: 'Policy definition: disks with a customer-managed key only',
    description: 'Refuses managed disks that name no disk encryption set, unless they are sealed as confidential ones.',
    section: 3,
    category: 'Compute',
    displayName: 'Managed disks are encrypted with a customer-managed key',
    effects: refuse,
    condition: text`
      {
        "allOf": [
          {
            "field": "type",
            "equals": "Microsoft.Compute/disks"
          },
          {
            "field": "Microsoft.Compute/disks/encryption.diskEncryptionSetId",
            "exists": false
          },
          {
            "field": "Microsoft.Compute/disks/securityProfile.secureVMDiskEncryptionSetId",
            "exists": false
          }
        ]
      }
    `,
  }),
  definitionFile({
    key: 'hsm-access',
    title: 'Policy definition: managed HSMs are closed and cannot be purged',
    description: 'Refuses managed HSMs that the internet reaches or that somebody could purge.',
    section: 3,
    category: 'Key Vault',
    displayName: 'Managed HSMs are private and protected against purging',
    effects: refuse,
    condition: text`
      {
        "allOf": [
          {
            "field": "type",
            "equals": "Microsoft.KeyVault/managedHSMs"
          },
          {
            "anyOf": [
              {
                "field": "Microsoft.KeyVault/managedHSMs/publicNetworkAccess",
                "notEquals": "Disabled"
              },
              {
                "field": "Microsoft.KeyVault/managedHSMs/enablePurgeProtection",
                "notEquals": true
              }
            ]
          }
        ]
      }
    `,
  }),
  definitionFile({
    key: 'allowed-regions',
    title: 'Policy definition: allowed regions',
    description: 'Resources stand in the regions that the landing zone was built for.',
    section: 15,
    category: 'General',
    displayName: 'Resources stand in allowed regions',
    effects: refuse,
    parameters: text`
      "allowedRegions": {
        "type": "Array",
        "metadata": {
          "displayName": "Allowed regions",
          "strongType": "location"
        },
        "defaultValue": ["${choice('region', ['westeurope', 'northeurope', 'eastus2', 'uksouth'])}", "${choice('second region', ['swedencentral', 'germanywestcentral', 'westus3', 'francecentral'])}"]
      }
    `,
    condition: text`
      {
        "allOf": [
          {
            "field": "location",
            "notIn": "[parameters('allowedRegions')]"
          },
          {
            "field": "location",
            "notEquals": "global"
          }
        ]
      }
    `,
  }),
  definitionFile({
    key: 'virtual-network-flow-logs',
    title: 'Policy definition: virtual networks have a flow log',
    description: 'Finds networks whose traffic nobody sees. Logs of security groups do not count: they are retired.',
    section: 7,
    category: 'Network',
    displayName: 'Virtual networks have a flow log',
    effects: ['Audit', 'Disabled'],
    condition: text`
      {
        "allOf": [
          {
            "field": "type",
            "equals": "Microsoft.Network/virtualNetworks"
          },
          {
            "count": {
              "field": "Microsoft.Network/virtualNetworks/flowLogs[*]"
            },
            "equals": 0
          }
        ]
      }
    `,
  }),
  definitionFile({
    key: 'private-endpoint-zone-group',
    title: 'Policy definition: private endpoints are entered in their zone',
    description: 'Gives endpoints of one sub-resource the zone group that their team left out, in the zone of the hub.',
    section: 16,
    category: 'Network',
    displayName: 'Private endpoints are entered in the private DNS zone of the hub',
    effects: ['DeployIfNotExists', 'Disabled'],
    parameters: text`
      "subresource": {
        "type": "String",
        "metadata": {
          "displayName": "Sub-resource of the endpoints"
        },
        "defaultValue": "${choice('sub-resource', ['blob', 'vault', 'sqlServer', 'sites', 'file', 'registry'])}"
      },
      "privateDnsZoneId": {
        "type": "String",
        "metadata": {
          "displayName": "Private DNS zone",
          "strongType": "Microsoft.Network/privateDnsZones",
          "assignPermissions": true
        }
      }
    `,
    condition: text`
      {
        "allOf": [
          {
            "field": "type",
            "equals": "Microsoft.Network/privateEndpoints"
          },
          {
            "count": {
              "field": "Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*].groupIds[*]",
              "where": {
                "field": "Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*].groupIds[*]",
                "equals": "[parameters('subresource')]"
              }
            },
            "greaterOrEquals": 1
          }
        ]
      }
    `,
    details: text`
      "details": {
        "type": "${zoneGroups}",
        "roleDefinitionIds": [
          "/providers/Microsoft.Authorization/roleDefinitions/${builtInRole('Network Contributor')}",
          "/providers/Microsoft.Authorization/roleDefinitions/${builtInRole('Private DNS Zone Contributor')}"
        ],
        "deployment": {
          "properties": {
            "mode": "incremental",
            "parameters": {
              "endpointName": {
                "value": "[field('name')]"
              },
              "privateDnsZoneId": {
                "value": "[parameters('privateDnsZoneId')]"
              }
            },
            "template": {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "endpointName": {
                  "type": "string"
                },
                "privateDnsZoneId": {
                  "type": "string"
                }
              },
              "resources": [
                {
                  "type": "${zoneGroups}",
                  "apiVersion": "${latestStableApiVersion(zoneGroups) ?? ''}",
                  "name": "[format('{0}/default', parameters('endpointName'))]",
                  "properties": {
                    "privateDnsZoneConfigs": [
                      {
                        "name": "default",
                        "properties": {
                          "privateDnsZoneId": "[parameters('privateDnsZoneId')]"
                        }
                      }
                    ]
                  }
                }
              ]
            }
          }
        }
      }
    `,
  }),
];
