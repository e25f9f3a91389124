import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The name that sends visitors to the gateways of the regions. */
export const gatewayTrafficManagerBicep = sourceText`
  // The name that sends visitors to the gateways of the regions.

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('First part of the name below trafficmanager.net, unique in the world.')
  param relativeName string

  @description('Name under which visitors come.')
  param hostName string

  @description('Resource ids of the public addresses of the gateways.')
  param gatewayAddressIds string[]

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  var gateways = [
    for (addressId, index) in gatewayAddressIds: {
      name: 'gateway-\${index}'
      type: 'Microsoft.Network/trafficManagerProfiles/azureEndpoints'
      properties: {
        targetResourceId: addressId
        weight: 100
        endpointStatus: 'Enabled'
      }
    }
  ]

  resource profile '${armType('Microsoft.Network/trafficmanagerprofiles')}' = {
    name: 'traf-\${name}'
    location: 'global'
    tags: tags
    properties: {
      profileStatus: 'Enabled'
      trafficRoutingMethod: 'Weighted'
      dnsConfig: {
        relativeName: relativeName
        ttl: 30
      }
      monitorConfig: {
        protocol: 'HTTPS'
        port: 443
        path: '/health'
        intervalInSeconds: 10
        timeoutInSeconds: 5
        toleratedNumberOfFailures: 2
        customHeaders: [
          {
            name: 'host'
            value: hostName
          }
        ]
      }
      endpoints: gateways
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
