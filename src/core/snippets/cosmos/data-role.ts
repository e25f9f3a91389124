import { cosmosDataRole } from '../../facts/cosmos-data-roles';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.DocumentDB/databaseAccounts';
const role = choice('role', [
  cosmosDataRole('Cosmos DB Built-in Data Contributor'),
  cosmosDataRole('Cosmos DB Built-in Data Reader'),
]);
const principal = 'Object id of the identity that works with the data.';
const account = bicep.existing('cosmosAccount', accountType, 'the Cosmos DB account');
const accountData = terraform.existing(
  'azurerm_cosmosdb_account',
  'cosmos_account',
  accountType,
  'the Cosmos DB account',
);

/** Who works with the data of an account that has no keys. */
export const cosmosDataAccess: SnippetIdea = {
  prefix: 'fl-cosmos-data-role',
  title: 'Role for the data of a Cosmos DB account',
  description:
    'An account without keys is read and written by identities that have a role of the account itself: data contributor, or data reader.',
  section: 15,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('dataRole')} '${armType(`${accountType}/sqlRoleAssignments`)}' = {
        parent: ${account}
        name: guid(${account}.id, ${bicep.parameter('principalId', 'string', principal)}, '${role}')
        properties: {
          principalId: ${bicep.parameter('principalId', 'string', principal)}
          roleDefinitionId: '\${${account}.id}/sqlRoleDefinitions/${role}'
          scope: ${account}.id
        }
      }
    `,
    terraform: text`
      resource "azurerm_cosmosdb_sql_role_assignment" "${symbol('data')}" {
        resource_group_name = ${accountData}.resource_group_name
        account_name        = ${accountData}.name
        principal_id        = ${terraform.variable('principal_id', 'string', principal)}
        role_definition_id  = "\${${accountData}.id}/sqlRoleDefinitions/${role}"
        scope               = ${accountData}.id
      }
    `,
  },
};
