import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, lines, paragraphs, symbol, text } from '../snippet-text';
import type { LoggedService } from './services';

const setting = symbol('diagnostics');
const name = gap('name', resourceName('Microsoft.Insights/diagnosticSettings', 'operations'));
const group = choice('category group', ['allLogs', 'audit']);
const workspace = 'the Log Analytics workspace';

/** Everything that a service has to tell, in the workspace where it can be asked. */
export function diagnosticsOf(service: LoggedService): SnippetIdea {
  const { key, what, type, target, data, hasMetrics } = service;
  const label = target.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const logsBicep = text`
    logs: [
      {
        categoryGroup: '${group}'
        enabled: true
      }
    ]
  `;
  const metricsBicep = text`
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  `;
  const logsTerraform = text`
    enabled_log {
      category_group = "${group}"
    }
  `;
  const metricsTerraform = text`
    enabled_metric {
      category = "AllMetrics"
    }
  `;
  return {
    prefix: `fl-diagnostics-${key}`,
    title: `Logs${hasMetrics ? ' and metrics' : ''} of ${what}`,
    description: `All logs that ${what} writes go to a workspace, new categories too. The group audit holds only who did what, and costs less.`,
    section: 15,
    mends: [],
    variants: {
      bicep: text`
        resource ${setting} '${armType('Microsoft.Insights/diagnosticSettings')}' = {
          name: '${name}'
          scope: ${bicep.existing(target, type, what)}
          properties: {
            workspaceId: ${bicep.idOf('workspaceId', workspace)}
            ${hasMetrics ? lines([logsBicep, metricsBicep]) : logsBicep}
          }
        }
      `,
      terraform: text`
        resource "azurerm_monitor_diagnostic_setting" "${symbol(label)}" {
          name                       = "${name}"
          target_resource_id         = ${terraform.existing(data, label, type, what)}.id
          log_analytics_workspace_id = ${terraform.idOf('workspace_id', workspace)}

          ${hasMetrics ? paragraphs([logsTerraform, metricsTerraform]) : logsTerraform}
        }
      `,
    },
  };
}
