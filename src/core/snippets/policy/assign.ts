import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const name = gap('name', 'lz-zones');
const displayName = gap('display name', 'Resources outlive the loss of a zone');
const message = gap('message', 'Resources of the landing zone outlive the loss of a zone. See the handbook.');
const mode = choice('mode', ['Default', 'DoNotEnforce']);
const definition = 'the policy definition or initiative';

/** For landing zones whose policies stand with their infrastructure. */
export const policyAssign: SnippetIdea = {
  prefix: 'fl-policy-assign',
  title: 'Policy assignment in infrastructure code',
  description:
    'Puts a definition or an initiative into force for a management group, with a message that tells those whom it refuses what to do. The Bicep file is deployed to the management group.',
  section: 15,
  mends: [],
  variants: {
    bicep: text`
      targetScope = 'managementGroup'

      resource ${symbol('assignment')} '${armType('Microsoft.Authorization/policyAssignments')}' = {
        name: '${name}'
        properties: {
          displayName: '${displayName}'
          policyDefinitionId: ${bicep.idOf('policyDefinitionId', definition)}
          enforcementMode: '${mode}'
          nonComplianceMessages: [
            {
              message: '${message}'
            }
          ]
        }
      }
    `,
    terraform: text`
      resource "azurerm_management_group_policy_assignment" "${symbol('landing_zone')}" {
        name                 = "${name}"
        display_name         = "${displayName}"
        management_group_id  = ${terraform.idOf('management_group_id', 'the management group')}
        policy_definition_id = ${terraform.idOf('policy_definition_id', definition)}
        enforce              = ${choice('enforce', ['true', 'false'])}

        non_compliance_message {
          content = "${message}"
        }
      }
    `,
    kusto: text`
      policyresources
      | where type =~ 'microsoft.policyinsights/policystates'
      | where properties.complianceState =~ 'NonCompliant'
      | summarize resources = dcount(tostring(properties.resourceId))
          by assignment = tostring(properties.policyAssignmentName), definition = tostring(properties.policyDefinitionReferenceId), subscriptionId
      | order by resources desc
    `,
  },
};
