import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The network in front of the models: the gateway, API Management, private endpoints; its way out is the firewall. */
export const aiNetworkBicep = sourceText`
  // The network in front of the models: the gateway, API Management, private endpoints; its way out is the firewall.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Address range of the network, a /22.')
  param addressPrefix string

  @description('Resource id of the virtual network of the hub.')
  param hubId string

  @description('Private address of the firewall in the hub, which resolves names too.')
  param firewallAddress string

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

  resource apiGroup '${armType('Microsoft.Network/networkSecurityGroups')}' = {
    name: 'nsg-\${name}-api-management'
    location: location
    tags: tags
    properties: {
      securityRules: [
        {
          name: 'AllowManagement'
          properties: {
            priority: 100
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourceAddressPrefix: 'ApiManagement'
            sourcePortRange: '*'
            destinationAddressPrefix: '*'
            destinationPortRange: '3443'
          }
        }
        {
          name: 'AllowLoadBalancer'
          properties: {
            priority: 110
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourceAddressPrefix: 'AzureLoadBalancer'
            sourcePortRange: '*'
            destinationAddressPrefix: '*'
            destinationPortRange: '6390'
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

  resource routes '${armType('Microsoft.Network/routeTables')}' = {
    name: 'rt-\${name}'
    location: location
    tags: tags
    properties: {
      disableBgpRoutePropagation: true
      routes: [
        {
          name: 'udr-default'
          properties: {
            addressPrefix: '0.0.0.0/0'
            nextHopType: 'VirtualAppliance'
            nextHopIpAddress: firewallAddress
          }
        }
      ]
    }
  }

  // The management of the service answers on the way that it came by.
  resource apiRoutes '${armType('Microsoft.Network/routeTables')}' = {
    name: 'rt-\${name}-api-management'
    location: location
    tags: tags
    properties: {
      disableBgpRoutePropagation: true
      routes: [
        {
          name: 'udr-default'
          properties: {
            addressPrefix: '0.0.0.0/0'
            nextHopType: 'VirtualAppliance'
            nextHopIpAddress: firewallAddress
          }
        }
        {
          name: 'udr-management'
          properties: {
            addressPrefix: 'ApiManagement'
            nextHopType: 'Internet'
          }
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
      dhcpOptions: {
        dnsServers: [firewallAddress]
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
          name: 'snet-api-management'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 24, 1)
            defaultOutboundAccess: false
            routeTable: {
              id: apiRoutes.id
            }
            networkSecurityGroup: {
              id: apiGroup.id
            }
          }
        }
        {
          name: 'snet-private-endpoints'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 24, 2)
            defaultOutboundAccess: false
            privateEndpointNetworkPolicies: 'Enabled'
            routeTable: {
              id: routes.id
            }
            networkSecurityGroup: {
              id: securityGroup.id
            }
          }
        }
      ]
    }
  }

  resource toHub '${armType('Microsoft.Network/virtualNetworks/virtualNetworkPeerings')}' = {
    parent: network
    name: 'peer-spoke-to-hub'
    properties: {
      remoteVirtualNetwork: {
        id: hubId
      }
      allowVirtualNetworkAccess: true
      allowForwardedTraffic: true
      allowGatewayTransit: false
      useRemoteGateways: false
    }
  }

  output networkId string = network.id
  output gatewaySubnetId string = '\${network.id}/subnets/snet-gateway'
  output apiSubnetId string = '\${network.id}/subnets/snet-api-management'
  output endpointSubnetId string = '\${network.id}/subnets/snet-private-endpoints'
`;
