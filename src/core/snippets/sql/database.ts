import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, symbol, text } from '../snippet-text';
import { databaseSize, databaseType, serverBicep, serverTerraform, serverType } from './server';

const server = symbol('sqlServer');
const serverLabel = symbol('main');
const database = symbol('database');
const databaseLabel = symbol('main');
const serverName = gap('server', resourceName(serverType, 'payments'));
const name = gap('database', resourceName(databaseType, 'payments'));
const copies = choice('backups', ['GeoZone', 'Geo', 'Zone']);
const days = gap('days', '14');

/** A database that an outage of a zone does not stop, and that comes back from mistakes. */
export const sqlDatabase: SnippetIdea = {
  prefix: 'fl-sql-database',
  title: 'Zone-redundant database on a private SQL server',
  description:
    'Replicas in several zones, backups in zones and in a second region, restore to any moment of two weeks and to weeks and months of the past. Entra accounts only, your own key, no public access; the identity needs the role Key Vault Crypto Service Encryption User.',
  section: 14,
  mends: [],
  variants: {
    bicep: paragraphs([
      serverBicep(server, text`'${serverName}'`, bicep.location),
      text`
        resource ${database} '${armType(databaseType)}' = {
          parent: ${server}
          name: '${name}'
          location: ${bicep.location}
          sku: {
            name: '${databaseSize}'
          }
          properties: {
            zoneRedundant: true
            requestedBackupStorageRedundancy: '${copies}'
          }
        }

        resource ${symbol('shortRetention')} '${armType(`${databaseType}/backupShortTermRetentionPolicies`)}' = {
          parent: ${database}
          name: 'default'
          properties: {
            retentionDays: ${days}
            diffBackupIntervalInHours: 12
          }
        }

        resource ${symbol('longRetention')} '${armType(`${databaseType}/backupLongTermRetentionPolicies`)}' = {
          parent: ${database}
          name: 'default'
          properties: {
            weeklyRetention: 'P5W'
            monthlyRetention: 'P12M'
            yearlyRetention: 'PT0S'
          }
        }
      `,
    ]),
    terraform: paragraphs([
      serverTerraform(serverLabel, text`"${serverName}"`, terraform.location),
      text`
        resource "azurerm_mssql_database" "${databaseLabel}" {
          name                 = "${name}"
          server_id            = azurerm_mssql_server.${serverLabel}.id
          sku_name             = "${databaseSize}"
          zone_redundant       = true
          storage_account_type = "${copies}"

          short_term_retention_policy {
            retention_days           = ${days}
            backup_interval_in_hours = 12
          }

          long_term_retention_policy {
            weekly_retention  = "P5W"
            monthly_retention = "P12M"
          }
        }
      `,
    ]),
  },
};
