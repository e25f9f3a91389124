import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The workspace that every log of the landing zone goes to. */
export const monitoringBicep = sourceText`
  // The workspace that every log of the landing zone goes to.

  @description('Region of the workspace.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Days for which logs are kept.')
  @minValue(30)
  @maxValue(730)
  param retentionInDays int

  resource workspace '${armType('Microsoft.OperationalInsights/workspaces')}' = {
    name: 'log-\${name}'
    location: location
    tags: tags
    properties: {
      sku: {
        name: 'PerGB2018'
      }
      retentionInDays: retentionInDays
      features: {
        disableLocalAuth: true
      }
    }
  }

  resource lock '${armType('Microsoft.Authorization/locks')}' = {
    name: 'lock-log-\${name}'
    scope: workspace
    properties: {
      level: 'CanNotDelete'
      notes: 'Logs are what remains after a fault.'
    }
  }

  output workspaceId string = workspace.id
`;
