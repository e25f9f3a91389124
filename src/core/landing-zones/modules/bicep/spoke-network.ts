import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The network of a workload, whose only way out is the firewall of the hub. */
export const spokeNetworkBicep = sourceText`
  // The network of a workload, whose only way out is the firewall of the hub.

  @description('Region of the spoke.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Address range of the spoke, a /22.')
  param addressPrefix string

  @description('Resource id of the virtual network of the hub.')
  param hubId string

  @description('Private address of the firewall in the hub, which resolves names too.')
  param firewallAddress string

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
          name: 'snet-workload'
          properties: {
            addressPrefix: cidrSubnet(addressPrefix, 24, 0)
            defaultOutboundAccess: false
            networkSecurityGroup: {
              id: securityGroup.id
            }
            routeTable: {
              id: routes.id
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
            routeTable: {
              id: routes.id
            }
          }
        }
      ]
    }
  }

  resource spokeToHub '${armType('Microsoft.Network/virtualNetworks/virtualNetworkPeerings')}' = {
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
  output networkName string = network.name
  output workloadSubnetId string = '\${network.id}/subnets/snet-workload'
  output endpointSubnetId string = '\${network.id}/subnets/snet-private-endpoints'
`;
