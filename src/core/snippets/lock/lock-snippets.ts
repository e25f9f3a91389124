import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const lock = symbol('lock');
const name = gap('name', resourceName('Microsoft.Authorization/locks', 'payments'));
const level = choice('level', ['CanNotDelete', 'ReadOnly']);
const notes = gap('notes', 'Holds data that cannot be made again. Take the lock away before what it keeps.');
const section = 8;

const ofResourceGroup: SnippetIdea = {
  prefix: 'fl-lock-resource-group',
  title: 'Lock on a resource group and everything in it',
  description:
    'Nothing in the group can be deleted while it is there. ReadOnly stops changes too, and with them some that services make themselves.',
  section,
  mends: [],
  variants: {
    bicep: text`
      resource ${lock} '${armType('Microsoft.Authorization/locks')}' = {
        name: '${name}'
        properties: {
          level: '${level}'
          notes: '${notes}'
        }
      }
    `,
    terraform: text`
      resource "azurerm_management_lock" "${lock}" {
        name       = "${name}"
        scope      = ${terraform.idOf('resource_group_id', 'the resource group')}
        lock_level = "${level}"
        notes      = "${notes}"
      }
    `,
    azurecli: text`
      az lock create --name '${name}' --resource-group '${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'))}' \\
        --lock-type ${level} --notes '${notes}'
    `,
    powershell: text`
      New-AzResourceLock -LockName '${name}' -ResourceGroupName '${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'))}' -LockLevel ${level} -LockNotes '${notes}' -Force
    `,
  },
};

/** What is locked one by one: what holds data or keys, and cannot be made again. */
function ofResource(key: string, what: string, type: string, label: string, data: string): SnippetIdea {
  const target = label.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    prefix: `fl-lock-${key}`,
    title: `Lock that keeps ${what} from being deleted`,
    description: `Deleting ${what} takes its data or keys along. The lock has to be taken away first.`,
    section,
    mends: [],
    variants: {
      bicep: text`
        resource ${lock} '${armType('Microsoft.Authorization/locks')}' = {
          name: '${name}'
          scope: ${bicep.existing(target, type, what)}
          properties: {
            level: 'CanNotDelete'
            notes: '${notes}'
          }
        }
      `,
      terraform: text`
        resource "azurerm_management_lock" "${lock}" {
          name       = "${name}"
          scope      = ${terraform.existing(data, label, type, what)}.id
          lock_level = "CanNotDelete"
          notes      = "${notes}"
        }
      `,
    },
  };
}

const unlocked: SnippetIdea = {
  prefix: 'fl-lock-missing',
  title: 'Vaults, databases and storage accounts without a lock',
  description:
    'Lists the locks of a subscription first, then what holds data and has none, on itself or its resource group.',
  section,
  mends: [],
  variants: {
    powershell: text`
      $locks = Get-AzResourceLock -AtScope | Select-Object -ExpandProperty ResourceId
      $locks += Get-AzResourceGroup | ForEach-Object { Get-AzResourceLock -ResourceGroupName $_.ResourceGroupName } | Select-Object -ExpandProperty ResourceId
      $types = 'Microsoft.KeyVault/vaults', 'Microsoft.Storage/storageAccounts', 'Microsoft.Sql/servers', 'Microsoft.DocumentDB/databaseAccounts', 'Microsoft.RecoveryServices/vaults'

      Get-AzResource |
        Where-Object { $_.ResourceType -in $types } |
        Where-Object {
          $resource = $_
          -not ($locks | Where-Object { $resource.ResourceId -like ($_ -replace '/providers/Microsoft.Authorization/locks/.*', '*') })
        } |
        Select-Object Name, ResourceType, ResourceGroupName
    `,
  },
};

/** What nobody should delete by mistake (section 8 of the domain). */
export const lockSnippets: readonly SnippetIdea[] = [
  ofResourceGroup,
  ofResource('key-vault', 'the key vault', 'Microsoft.KeyVault/vaults', 'vault', 'azurerm_key_vault'),
  ofResource('sql', 'the SQL server', 'Microsoft.Sql/servers', 'sql_server', 'azurerm_mssql_server'),
  ofResource(
    'cosmos',
    'the Cosmos DB account',
    'Microsoft.DocumentDB/databaseAccounts',
    'cosmos_account',
    'azurerm_cosmosdb_account',
  ),
  ofResource(
    'backup',
    'the Recovery Services vault',
    'Microsoft.RecoveryServices/vaults',
    'recovery_vault',
    'azurerm_recovery_services_vault',
  ),
  ofResource(
    'network',
    'the virtual network',
    'Microsoft.Network/virtualNetworks',
    'network',
    'azurerm_virtual_network',
  ),
  ofResource(
    'dns-zone',
    'the private DNS zone',
    'Microsoft.Network/privateDnsZones',
    'zone',
    'azurerm_private_dns_zone',
  ),
  ofResource(
    'registry',
    'the container registry',
    'Microsoft.ContainerRegistry/registries',
    'registry',
    'azurerm_container_registry',
  ),
  unlocked,
];
