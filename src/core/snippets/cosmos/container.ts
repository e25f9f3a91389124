import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.DocumentDB/databaseAccounts';
const databaseType = `${accountType}/sqlDatabases`;
const database = symbol('database');
const databaseName = gap('database', resourceName(databaseType, 'payments'));
const container = gap('container', 'orders');
const partition = gap('partition key', '/customerId');
const throughput = gap('throughput', '4000');
const accountData = terraform.existing(
  'azurerm_cosmosdb_account',
  'cosmos_account',
  accountType,
  'the Cosmos DB account',
);

/** A place for items that takes what load there is. */
export const cosmosContainer: SnippetIdea = {
  prefix: 'fl-cosmos-container',
  title: 'Database and container that scale by themselves',
  description:
    'Autoscale keeps a tenth of the highest throughput ready in every region, so that a failover does not meet a container that is too small.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      resource ${database} '${armType(databaseType)}' = {
        parent: ${bicep.existing('cosmosAccount', accountType, 'the Cosmos DB account')}
        name: '${databaseName}'
        properties: {
          resource: {
            id: '${databaseName}'
          }
        }
      }

      resource ${symbol('container')} '${armType(`${databaseType}/containers`)}' = {
        parent: ${database}
        name: '${container}'
        properties: {
          resource: {
            id: '${container}'
            partitionKey: {
              kind: 'Hash'
              paths: ['${partition}']
              version: 2
            }
          }
          options: {
            autoscaleSettings: {
              maxThroughput: ${throughput}
            }
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_cosmosdb_sql_database" "${symbol('main')}" {
        name                = "${databaseName}"
        resource_group_name = ${accountData}.resource_group_name
        account_name        = ${accountData}.name
      }

      resource "azurerm_cosmosdb_sql_container" "${symbol('items')}" {
        name                  = "${container}"
        resource_group_name   = ${accountData}.resource_group_name
        account_name          = ${accountData}.name
        database_name         = azurerm_cosmosdb_sql_database.${symbol('main')}.name
        partition_key_paths   = ["${partition}"]
        partition_key_version = 2

        autoscale_settings {
          max_throughput = ${throughput}
        }
      }
    `,
  },
};
