import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The name that visitors are sent on by: Front Door first, then the gateways of the regions. */
export const trafficManagerBicep = sourceText`
  // The name that visitors are sent on by: Front Door first, then the gateways of the regions.

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('First part of the name below trafficmanager.net, unique in the world.')
  param relativeName string

  @description('Name of the endpoint of Front Door.')
  param frontDoorHostName string

  @description('Whether visitors go to the gateways: while Front Door fails.')
  param isFrontDoorLeftOut bool

  @description('Resource ids of the public addresses of the gateways, the first one first.')
  param gatewayAddressIds string[]

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  var gateways = [
    for (addressId, index) in gatewayAddressIds: {
      name: 'gateway-\${index}'
      type: 'Microsoft.Network/trafficManagerProfiles/azureEndpoints'
      properties: {
        targetResourceId: addressId
        priority: index + 2
        alwaysServe: 'Enabled'
        endpointStatus: 'Enabled'
      }
    }
  ]

  // Every endpoint is served whatever the probes say: a part of a fault that probes miss, or see where there is none,
  // does not decide. People do, by the parameter.
  resource profile '${armType('Microsoft.Network/trafficmanagerprofiles')}' = {
    name: 'traf-\${name}'
    location: 'global'
    tags: tags
    properties: {
      profileStatus: 'Enabled'
      trafficRoutingMethod: 'Priority'
      dnsConfig: {
        relativeName: relativeName
        ttl: 60
      }
      monitorConfig: {
        protocol: 'HTTPS'
        port: 443
        path: '/health'
      }
      endpoints: concat(
        [
          {
            name: 'front-door'
            type: 'Microsoft.Network/trafficManagerProfiles/externalEndpoints'
            properties: {
              target: frontDoorHostName
              priority: 1
              alwaysServe: 'Enabled'
              endpointStatus: isFrontDoorLeftOut ? 'Disabled' : 'Enabled'
            }
          }
        ],
        gateways
      )
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-traf'
    scope: profile
    properties: {
      workspaceId: workspaceId
      logs: [
        {
          categoryGroup: 'allLogs'
          enabled: true
        }
      ]
    }
  }

  resource lock '${armType('Microsoft.Authorization/locks')}' = {
    name: 'lock-traf-\${name}'
    scope: profile
    properties: {
      level: 'CanNotDelete'
      notes: 'The name of the application leads here.'
    }
  }

  output hostName string = profile.properties.dnsConfig.fqdn
`;
