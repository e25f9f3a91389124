import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import { secondLocationBicep, secondLocationTerraform } from '../common/second-region';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, paragraphs, type SnippetText, symbol, text } from '../snippet-text';
import { clusterType, redisClusterBicep, redisClusterTerraform, redisDatabaseBicep } from './cluster';

const first = symbol('firstRedis');
const second = symbol('secondRedis');
const firstDatabase = symbol('firstDatabase');
const firstLabel = symbol('first');
const secondLabel = symbol('second');
const firstName = gap('first name', resourceName(clusterType, 'payments-first'));
const secondName = gap('second name', resourceName(clusterType, 'payments-second'));
const group = gap('group', 'payments');

function databaseId(cluster: typeof first): SnippetText {
  return text`resourceId('${clusterType}/databases', ${cluster}.name, 'default')`;
}

function linkedTo(ids: readonly SnippetText[]): SnippetText {
  const [one, other] = ids;
  const list = other
    ? text`
        {
          id: ${one ?? ''}
        }
        {
          id: ${other}
        }
      `
    : text`
        {
          id: ${one ?? ''}
        }
      `;
  return text`
    geoReplication: {
      groupNickname: '${group}'
      linkedDatabases: [
        ${list}
      ]
    }
  `;
}

/** One cache in two regions, written in both. */
export const redisGeoReplication: SnippetIdea = {
  prefix: 'fl-redis-geo-replication',
  title: 'Managed Redis in two regions with active geo-replication',
  description:
    'Both regions read and write; each catches up with the other after an outage. Replicated databases keep nothing on disk, and the last write may be lost, so treat what they hold as disposable.',
  section: 14,
  mends: [],
  variants: {
    bicep: paragraphs([
      redisClusterBicep({ symbol: first, name: firstName, location: bicep.location, key: 'firstKeyId' }),
      redisClusterBicep({ symbol: second, name: secondName, location: secondLocationBicep, key: 'secondKeyId' }),
      redisDatabaseBicep(firstDatabase, first, linkedTo([databaseId(first)])),
      redisDatabaseBicep(symbol('secondDatabase'), second, linkedTo([text`${firstDatabase}.id`, databaseId(second)])),
    ]),
    terraform: paragraphs([
      redisClusterTerraform(
        { symbol: firstLabel, name: firstName, location: terraform.location, key: 'first_key_id' },
        group,
      ),
      redisClusterTerraform(
        { symbol: secondLabel, name: secondName, location: secondLocationTerraform, key: 'second_key_id' },
        group,
      ),
      text`
        resource "azurerm_managed_redis_geo_replication" "${symbol('pair')}" {
          managed_redis_id         = azurerm_managed_redis.${firstLabel}.id
          linked_managed_redis_ids = [azurerm_managed_redis.${secondLabel}.id]
        }
      `,
    ]),
    azurecli: text`
      resourceGroup='${gap('resource group', 'rg-payments')}'
      lost='${gap('lost database', '/subscriptions/<subscription>/resourceGroups/rg-payments/providers/Microsoft.Cache/redisEnterprise/amr-payments-first/databases/default')}'
      cluster='${secondName}'

      az redisenterprise database force-unlink --resource-group "$resourceGroup" --cluster-name "$cluster" --unlink-ids "$lost"
    `,
  },
};
