import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The network of one region: gateway, nodes, API server, private endpoints, and one way out over all zones. */
export const aksNetworkBicep = sourceText`
  // The network of one region: gateway, nodes, API server, private endpoints, and one way out over all zones.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Address range of the network, a /20.')
  param addressPrefix string

  resource gatewayGroup '${armType('Microsoft.Network/networkSecurityGroups')}' = {
    name: 'nsg-\${name}-gateway'
    location: location
    tags: tags
    properties: {
      securityRules: [
        {
          name: 'AllowVisitors'
          properties: {
            priority: 100
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourceAddressPrefix: 'Internet'
            sourcePortRange: '*'
            destinationAddressPrefix: '*'
            destinationPortRange: '443'
          }
        }
        {
          name: 'AllowGatewayManager'
          properties: {
            priority: 110
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourceAddressPrefix: 'GatewayManager'
            sourcePortRange: '*'
            destinationAddressPrefix: '*'
            destinationPortRange: '65200-65535'
          }
        }
        {
          name: 'AllowProbes'
          properties: {
            priority: 120
            direction: 'Inbound'
            access: 'Allow'
            protocol: '*'
            sourceAddressPrefix: 'AzureLoadBalancer'
            sourcePortRange: '*'
            destinationAddressPrefix: '*'
            destinationPortRange: '*'
          }
        }
      ]
    }
  }

  resource securityGroup '${armType('Microsoft.Network/networkSecurityGroups')}' = {
    name: 'nsg-\${name}'
    location: location
    tags: tags
    properties: {
      securityRules: []
    }
  }

  resource outboundAddress '${armType('Microsoft.Network/publicIPAddresses')}' = {
    name: 'pip-\${name}-ng'
    location: location
    tags: tags
    sku: {
      name: 'StandardV2'
    }
    zones: ['1', '2', '3']
    properties: {
      publicIPAllocationMethod: 'Static'
    }
  }

  resource outbound '${armType('Microsoft.Network/natGateways')}' = {
    name: 'ng-\${name}'
    location: location
    tags: tags
    sku: {
      name: 'StandardV2'
    }
    properties: {
      publicIpAddresses: [
        {
          id: outboundAddress.id
        }
      ]
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
          name: 'snet-gateway'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 24, 0)
            networkSecurityGroup: {
              id: gatewayGroup.id
            }
          }
        }
        {
          name: 'snet-private-endpoints'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 24, 1)
            defaultOutboundAccess: false
            privateEndpointNetworkPolicies: 'Enabled'
            networkSecurityGroup: {
              id: securityGroup.id
            }
          }
        }
        {
          name: 'snet-api-server'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 24, 2)
            defaultOutboundAccess: false
            delegations: [
              {
                name: 'api-server'
                properties: {
                  serviceName: 'Microsoft.ContainerService/managedClusters'
                }
              }
            ]
            networkSecurityGroup: {
              id: securityGroup.id
            }
          }
        }
        {
          name: 'snet-nodes'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 22, 1)
            defaultOutboundAccess: false
            natGateway: {
              id: outbound.id
            }
            networkSecurityGroup: {
              id: securityGroup.id
            }
          }
        }
      ]
    }
  }

  resource lock '${armType('Microsoft.Authorization/locks')}' = {
    name: 'lock-vnet-\${name}'
    scope: network
    properties: {
      level: 'CanNotDelete'
      notes: 'The cluster depends on its network.'
    }
  }

  output networkId string = network.id
  output gatewaySubnetId string = '\${network.id}/subnets/snet-gateway'
  output nodeSubnetId string = '\${network.id}/subnets/snet-nodes'
  output apiServerSubnetId string = '\${network.id}/subnets/snet-api-server'
  output endpointSubnetId string = '\${network.id}/subnets/snet-private-endpoints'
`;
