import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { roleIdInBicep } from '../common/roles';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { symbol, text } from '../snippet-text';

const registryType = 'Microsoft.ContainerRegistry/registries';
const role = 'AcrPull';
const principal = 'Object id of the identity that pulls images.';
const registry = bicep.existing('registry', registryType, 'the container registry');
const principalId = bicep.parameter('principalId', 'string', principal);
const registryData = terraform.existing(
  'azurerm_container_registry',
  'registry',
  registryType,
  'the container registry',
);

/** Who may pull, without a password. */
export const registryPullRole: SnippetIdea = {
  prefix: 'fl-registry-pull',
  title: 'Role that lets an identity pull images',
  description:
    'For the kubelet of a cluster or the identity of a container app, so that no administrator account and no password of the registry is needed.',
  section: 2,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('pull')} '${armType('Microsoft.Authorization/roleAssignments')}' = {
        name: guid(${registry}.id, ${principalId}, '${role}')
        scope: ${registry}
        properties: {
          principalId: ${principalId}
          principalType: 'ServicePrincipal'
          roleDefinitionId: ${roleIdInBicep(role)}
        }
      }
    `,
    terraform: text`
      resource "azurerm_role_assignment" "${symbol('pull')}" {
        scope                = ${registryData}.id
        role_definition_name = "${role}"
        principal_id         = ${terraform.variable('principal_id', 'string', principal)}
        principal_type       = "ServicePrincipal"
      }
    `,
  },
};
