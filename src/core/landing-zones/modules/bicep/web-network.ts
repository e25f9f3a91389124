import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The network of one region: the gateway in front, the application behind it, private endpoints. */
export const webNetworkBicep = sourceText`
  // The network of one region: the gateway in front, the application behind it, private endpoints.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Address range of the network, a /20.')
  param addressPrefix string

  @description('Whether the gateway takes visitors that do not come by Front Door: while it fails.')
  param admitsEveryone bool

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
            sourceAddressPrefix: admitsEveryone ? 'Internet' : 'AzureFrontDoor.Backend'
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
          name: 'snet-application'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 24, 1)
            defaultOutboundAccess: false
            delegations: [
              {
                name: 'app-service'
                properties: {
                  serviceName: 'Microsoft.Web/serverFarms'
                }
              }
            ]
            networkSecurityGroup: {
              id: securityGroup.id
            }
          }
        }
        {
          name: 'snet-private-endpoints'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 24, 2)
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

  resource lock '${armType('Microsoft.Authorization/locks')}' = {
    name: 'lock-vnet-\${name}'
    scope: network
    properties: {
      level: 'CanNotDelete'
      notes: 'The application depends on its network.'
    }
  }

  output networkId string = network.id
  output gatewaySubnetId string = '\${network.id}/subnets/snet-gateway'
  output applicationSubnetId string = '\${network.id}/subnets/snet-application'
  output endpointSubnetId string = '\${network.id}/subnets/snet-private-endpoints'
`;
