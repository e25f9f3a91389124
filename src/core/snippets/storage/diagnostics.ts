import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.Storage/storageAccounts';
const diagnostics = symbol('blobDiagnostics');
const diagnosticsLabel = symbol('blobs');
const name = gap('name', resourceName('Microsoft.Insights/diagnosticSettings', 'blob'));

const deletions: SnippetIdea = {
  prefix: 'fl-storage-deletions',
  title: 'Who deleted blobs and containers',
  description: 'Reads the resource logs that the diagnostic setting of the blob service sends to the workspace.',
  section: 8,
  mends: [],
  variants: {
    kusto: text`
      StorageBlobLogs
      | where TimeGenerated > ago(${gap('period', '7d')})
      | where OperationName in ("DeleteBlob", "DeleteContainer")
      | summarize Deletions = count(), Last = max(TimeGenerated)
          by AccountName, OperationName, RequesterUpn, CallerIpAddress
      | order by Deletions desc
    `,
  },
};

const setting: SnippetIdea = {
  prefix: 'fl-storage-diagnostics',
  title: 'Logs and metrics of the blob service',
  description: 'Reads, writes and deletions go to a workspace, so that a loss can be traced and alerted on.',
  section: 8,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('blobs')} '${armType('Microsoft.Storage/storageAccounts/blobServices')}' existing = {
        parent: ${bicep.existing('account', accountType, 'the storage account')}
        name: 'default'
      }

      resource ${diagnostics} '${armType('Microsoft.Insights/diagnosticSettings')}' = {
        name: '${name}'
        scope: ${symbol('blobs')}
        properties: {
          workspaceId: ${bicep.idOf('workspaceId', 'the Log Analytics workspace')}
          logs: [
            {
              categoryGroup: 'allLogs'
              enabled: true
            }
          ]
          metrics: [
            {
              category: 'Transaction'
              enabled: true
            }
          ]
        }
      }
    `,
    terraform: text`
      resource "azurerm_monitor_diagnostic_setting" "${diagnosticsLabel}" {
        name                       = "${name}"
        target_resource_id         = "\${${terraform.existing('azurerm_storage_account', 'account', accountType, 'the storage account')}.id}/blobServices/default"
        log_analytics_workspace_id = ${terraform.idOf('workspace_id', 'the Log Analytics workspace')}

        enabled_log {
          category_group = "allLogs"
        }

        enabled_metric {
          category = "Transaction"
        }
      }
    `,
  },
};

/** Logs of the blob service, and a question to ask them. */
export const storageDiagnostics: readonly SnippetIdea[] = [setting, deletions];
