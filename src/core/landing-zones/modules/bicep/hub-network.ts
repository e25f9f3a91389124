import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The middle of the landing zone: a firewall in every zone, which resolves names for the spokes. */
export const hubNetworkBicep = sourceText`
  // The middle of the landing zone: a firewall in every zone, which resolves names for the spokes.

  @description('Region of the hub.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Address range of the hub, a /22.')
  param addressPrefix string

  @description('Tier of the firewall.')
  @allowed(['Premium', 'Standard'])
  param firewallTier string

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource securityGroup '${armType('Microsoft.Network/networkSecurityGroups')}' = {
    name: 'nsg-\${name}-private-endpoints'
    location: location
    tags: tags
    properties: {
      securityRules: []
    }
  }

  resource network '${armType('Microsoft.Network/virtualNetworks')}' = {
    name: 'vnet-\${name}'
    location: location
    tags: tags
    properties: {
      addressSpace: {
        addressPrefixes: [addressPrefix]
      }
      subnets: [
        {
          name: 'AzureFirewallSubnet'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 26, 0)
          }
        }
        {
          name: 'AzureFirewallManagementSubnet'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 26, 1)
          }
        }
        {
          name: 'GatewaySubnet'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 26, 2)
          }
        }
        {
          name: 'snet-private-endpoints'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 26, 4)
            defaultOutboundAccess: false
            privateEndpointNetworkPolicies: 'Enabled'
            networkSecurityGroup: {
              id: securityGroup.id
            }
          }
        }
      ]
    }
  }

  resource firewallAddress '${armType('Microsoft.Network/publicIPAddresses')}' = {
    name: 'pip-\${name}-afw'
    location: location
    tags: tags
    sku: {
      name: 'Standard'
    }
    zones: ['1', '2', '3']
    properties: {
      publicIPAllocationMethod: 'Static'
    }
  }

  // The management address lets the firewall's own traffic out where a route sends everything else on premises.
  resource managementAddress '${armType('Microsoft.Network/publicIPAddresses')}' = {
    name: 'pip-\${name}-afw-management'
    location: location
    tags: tags
    sku: {
      name: 'Standard'
    }
    zones: ['1', '2', '3']
    properties: {
      publicIPAllocationMethod: 'Static'
    }
  }

  resource policy '${armType('Microsoft.Network/firewallPolicies')}' = {
    name: 'afwp-\${name}'
    location: location
    tags: tags
    properties: {
      sku: {
        tier: firewallTier
      }
      threatIntelMode: 'Deny'
      dnsSettings: {
        enableProxy: true
      }
    }
  }

  // Azure spreads a firewall that names no zones over all zones of the region.
  resource firewall '${armType('Microsoft.Network/azureFirewalls')}' = {
    name: 'afw-\${name}'
    location: location
    tags: tags
    properties: {
      sku: {
        name: 'AZFW_VNet'
        tier: firewallTier
      }
      firewallPolicy: {
        id: policy.id
      }
      ipConfigurations: [
        {
          name: 'default'
          properties: {
            subnet: {
              id: '\${network.id}/subnets/AzureFirewallSubnet'
            }
            publicIPAddress: {
              id: firewallAddress.id
            }
          }
        }
      ]
      managementIpConfiguration: {
        name: 'management'
        properties: {
          subnet: {
            id: '\${network.id}/subnets/AzureFirewallManagementSubnet'
          }
          publicIPAddress: {
            id: managementAddress.id
          }
        }
      }
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-afw'
    scope: firewall
    properties: {
      workspaceId: workspaceId
      logAnalyticsDestinationType: 'Dedicated'
      logs: [
        {
          categoryGroup: 'allLogs'
          enabled: true
        }
      ]
    }
  }

  resource lock '${armType('Microsoft.Authorization/locks')}' = {
    name: 'lock-vnet-\${name}'
    scope: network
    properties: {
      level: 'CanNotDelete'
      notes: 'Every spoke depends on the hub.'
    }
  }

  output networkId string = network.id
  output networkName string = network.name
  output endpointSubnetId string = '\${network.id}/subnets/snet-private-endpoints'

  @description('What spokes name as their DNS server and as the next hop of their default route.')
  output firewallAddress string = firewall.properties.ipConfigurations[0].properties.privateIPAddress
`;
