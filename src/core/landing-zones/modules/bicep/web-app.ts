import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The application in one region: over all zones, reached by a private endpoint only. */
export const webAppBicep = sourceText`
  // The application in one region: over all zones, reached by a private endpoint only.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('What the application runs on, such as NODE|22-lts.')
  param runtime string

  @description('Machines that it always runs on, one a zone or more.')
  @minValue(3)
  param instances int

  @description('Resource id of the subnet that its own calls come from.')
  param applicationSubnetId string

  @description('Resource id of the subnet for private endpoints.')
  param endpointSubnetId string

  @description('Resource id of the private DNS zone of web apps.')
  param siteZoneId string

  @description('Address of the database.')
  param databaseEndpoint string

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource plan '${armType('Microsoft.Web/serverfarms')}' = {
    name: 'asp-\${name}'
    location: location
    tags: tags
    kind: 'linux'
    sku: {
      name: 'P1v3'
      tier: 'PremiumV3'
      capacity: instances
    }
    properties: {
      reserved: true
      zoneRedundant: true
    }
  }

  resource site '${armType('Microsoft.Web/sites')}' = {
    name: 'app-\${uniqueString(resourceGroup().id, name)}'
    location: location
    tags: tags
    kind: 'app,linux'
    identity: {
      type: 'SystemAssigned'
    }
    properties: {
      serverFarmId: plan.id
      httpsOnly: true
      publicNetworkAccess: 'Disabled'
      virtualNetworkSubnetId: applicationSubnetId
      siteConfig: {
        linuxFxVersion: runtime
        alwaysOn: true
        ftpsState: 'Disabled'
        minTlsVersion: '1.2'
        scmMinTlsVersion: '1.2'
        http20Enabled: true
        healthCheckPath: '/health'
        vnetRouteAllEnabled: true
        appSettings: [
          {
            name: 'DATABASE_ENDPOINT'
            value: databaseEndpoint
          }
        ]
      }
    }
  }

  resource noFtpSignIn '${armType('Microsoft.Web/sites/basicPublishingCredentialsPolicies')}' = {
    parent: site
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource noDeploymentSignIn '${armType('Microsoft.Web/sites/basicPublishingCredentialsPolicies')}' = {
    parent: site
    name: 'scm'
    properties: {
      allow: false
    }
  }

  module endpoint 'private-endpoint.bicep' = {
    params: {
      location: location
      name: '\${name}-app'
      tags: tags
      subnetId: endpointSubnetId
      targetId: site.id
      groupId: 'sites'
      zoneIds: [siteZoneId]
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-app'
    scope: site
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

  output hostName string = site.properties.defaultHostName
  output principalId string = site.identity.principalId
`;
