import type { ResourceMapping } from '../resource-mapping';
import { sameNames } from '../shared-mappings';

/** Azure provider documentation 5.2, read in November 2026. */
export const managementMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_resource_group',
    type: 'Microsoft.Resources/resourceGroups',
    arguments: [{ argument: 'managed_by', path: 'managedBy' }],
  },
  {
    resource: 'azurerm_user_assigned_identity',
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    arguments: [{ argument: 'isolation_scope', path: 'properties.isolationScope' }],
  },
  {
    resource: 'azurerm_role_assignment',
    type: 'Microsoft.Authorization/roleAssignments',
    arguments: sameNames('properties.', [
      'condition',
      'condition_version',
      'description',
      'principal_id',
      'principal_type',
      'role_definition_id',
    ]),
    scopeArgument: 'scope',
  },
  {
    resource: 'azurerm_management_lock',
    type: 'Microsoft.Authorization/locks',
    arguments: [
      { argument: 'lock_level', path: 'properties.level' },
      { argument: 'notes', path: 'properties.notes' },
    ],
    scopeArgument: 'scope',
  },
];
