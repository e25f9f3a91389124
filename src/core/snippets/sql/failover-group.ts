import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { secondLocationBicep, secondLocationTerraform } from '../common/second-region';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, type Need, paragraphs, symbol, text } from '../snippet-text';
import { databaseSize, databaseType, serverBicep, serverTerraform, serverType } from './server';

const second = symbol('secondServer');
const secondLabel = symbol('second');
const copy = symbol('secondDatabase');
const groupSymbol = symbol('failoverGroup');
const secondName = gap('second server', resourceName(serverType, 'payments-second'));
const groupName = gap('group', 'fog-payments');
const copies = choice('backups', ['GeoZone', 'Geo', 'Zone']);

const server = bicep.existing('sqlServer', serverType, 'the SQL server of the first region');
const database: Need = {
  kind: 'need',
  declares: 'database',
  expression: 'database',
  declaration: text`
    resource database '${armType(databaseType)}' existing = {
      parent: ${server}
      name: ${bicep.parameter('databaseName', 'string', 'Name of the database.')}
    }
  `,
  from: 'reference',
  ofType: databaseType,
};
const serverData = terraform.existing(
  'azurerm_mssql_server',
  'sql_server',
  serverType,
  'the SQL server of the first region',
);
const databaseData: Need = {
  kind: 'need',
  declares: 'data.azurerm_mssql_database.database',
  expression: 'data.azurerm_mssql_database.database',
  declaration: text`
    data "azurerm_mssql_database" "database" {
      name      = ${terraform.variable('database_name', 'string', 'Name of the database.')}
      server_id = ${serverData}.id
    }
  `,
  from: 'reference',
  ofType: databaseType,
};

/** The same database in a second region, under one name that follows a failover. */
export const sqlFailoverGroup: SnippetIdea = {
  prefix: 'fl-sql-failover-group',
  title: 'Failover group of a SQL database with a second region',
  description:
    'A second server, a copy of the database that is zone-redundant too, and names for reading and writing that stay the same after a failover. You decide when to fail over: automatic failover waits an hour or more and may lose data. Each server needs a private endpoint, and connections the name of the group.',
  section: 14,
  mends: [],
  variants: {
    bicep: paragraphs([
      serverBicep(second, text`'${secondName}'`, secondLocationBicep, 'secondKeyId'),
      text`
        resource ${copy} '${armType(databaseType)}' = {
          parent: ${second}
          name: ${database}.name
          location: ${secondLocationBicep}
          sku: {
            name: '${databaseSize}'
          }
          properties: {
            createMode: 'Secondary'
            secondaryType: 'Geo'
            sourceDatabaseId: ${database}.id
            zoneRedundant: true
            requestedBackupStorageRedundancy: '${copies}'
          }
        }

        resource ${groupSymbol} '${armType('Microsoft.Sql/servers/failoverGroups')}' = {
          parent: ${server}
          name: '${groupName}'
          properties: {
            partnerServers: [
              {
                id: ${second}.id
              }
            ]
            databases: [${database}.id]
            readWriteEndpoint: {
              failoverPolicy: 'Manual'
            }
            readOnlyEndpoint: {
              failoverPolicy: 'Disabled'
            }
          }
          dependsOn: [${copy}]
        }
      `,
    ]),
    terraform: paragraphs([
      serverTerraform(secondLabel, text`"${secondName}"`, secondLocationTerraform, 'second_key_id'),
      text`
        resource "azurerm_mssql_database" "${secondLabel}" {
          name                        = ${databaseData}.name
          server_id                   = azurerm_mssql_server.${secondLabel}.id
          create_mode                 = "Secondary"
          secondary_type              = "Geo"
          creation_source_database_id = ${databaseData}.id
          sku_name                    = "${databaseSize}"
          zone_redundant              = true
          storage_account_type        = "${copies}"
        }

        resource "azurerm_mssql_failover_group" "${symbol('main')}" {
          name      = "${groupName}"
          server_id = ${serverData}.id
          databases = [${databaseData}.id]

          partner_server {
            id = azurerm_mssql_server.${secondLabel}.id
          }

          read_write_endpoint_failover_policy {
            mode = "Manual"
          }

          depends_on = [azurerm_mssql_database.${secondLabel}]
        }
      `,
    ]),
    azurecli: text`
      resourceGroup='${gap('resource group', 'rg-payments')}'
      secondServer='${secondName}'
      group='${groupName}'

      az sql failover-group show --resource-group "$resourceGroup" --server "$secondServer" --name "$group" \\
        --query '{role: replicationRole, state: replicationState}'
      az sql failover-group set-primary --resource-group "$resourceGroup" --server "$secondServer" --name "$group"
    `,
  },
};
