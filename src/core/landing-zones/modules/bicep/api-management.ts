import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** API Management in the network and in every zone: tenants, limits and what models answer are told apart here. */
export const apiManagementBicep = sourceText`
  // API Management in the network and in every zone: tenants, limits and what models answer are told apart here.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Resource id of the subnet of API Management.')
  param subnetId string

  @description('Address to which the service writes about itself.')
  param publisherEmail string

  @description('Units, a multiple of the zones.')
  param units int

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource service '${armType('Microsoft.ApiManagement/service')}' = {
    name: 'apim-\${uniqueString(resourceGroup().id, name)}'
    location: location
    tags: tags
    zones: ['1', '2', '3']
    sku: {
      name: 'Premium'
      capacity: units
    }
    identity: {
      type: 'SystemAssigned'
    }
    properties: {
      publisherName: name
      publisherEmail: publisherEmail
      virtualNetworkType: 'Internal'
      virtualNetworkConfiguration: {
        subnetResourceId: subnetId
      }
      developerPortalStatus: 'Disabled'
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-apim'
    scope: service
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
    name: 'lock-apim-\${name}'
    scope: service
    properties: {
      level: 'CanNotDelete'
      notes: 'Every tenant comes by this way.'
    }
  }

  output privateAddress string = service.properties.privateIPAddresses[0]
  output serviceName string = service.name
  output principalId string = service.identity.principalId
`;
