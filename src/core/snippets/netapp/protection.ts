import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { gap, type SnippetText, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.NetApp/netAppAccounts';

/** The account that is there, in both languages. */
export const accountOf = {
  bicep: bicep.existing('account', accountType, 'the NetApp account'),
  terraform: terraform.existing('azurerm_netapp_account', 'account', accountType, 'the NetApp account'),
};

/** What the policies are called in code. */
export const protectionNames = {
  snapshots: symbol('snapshots'),
  vault: symbol('backupVault'),
  backups: symbol('backups'),
  label: symbol('daily'),
};

const snapshotName = gap('snapshots', resourceName(`${accountType}/snapshotPolicies`, 'daily'));
const vaultName = gap('vault', resourceName(`${accountType}/backupVaults`, 'payments'));
const backupName = gap('backups', resourceName(`${accountType}/backupPolicies`, 'daily'));

/** Snapshots by the hour and the day, and backups by the day, the week and the month. */
export const protectionBicep: SnippetText = text`
  resource ${protectionNames.snapshots} '${armType(`${accountType}/snapshotPolicies`)}' = {
    parent: ${accountOf.bicep}
    name: '${snapshotName}'
    location: ${bicep.location}
    properties: {
      enabled: true
      hourlySchedule: {
        snapshotsToKeep: 24
        minute: 0
      }
      dailySchedule: {
        snapshotsToKeep: 14
        hour: 1
        minute: 0
      }
    }
  }

  resource ${protectionNames.vault} '${armType(`${accountType}/backupVaults`)}' = {
    parent: ${accountOf.bicep}
    name: '${vaultName}'
    location: ${bicep.location}
  }

  resource ${protectionNames.backups} '${armType(`${accountType}/backupPolicies`)}' = {
    parent: ${accountOf.bicep}
    name: '${backupName}'
    location: ${bicep.location}
    properties: {
      enabled: true
      dailyBackupsToKeep: 14
      weeklyBackupsToKeep: 5
      monthlyBackupsToKeep: 12
    }
  }
`;

/** The same in Terraform. */
export const protectionTerraform: SnippetText = text`
  resource "azurerm_netapp_snapshot_policy" "${protectionNames.label}" {
    name                = "${snapshotName}"
    resource_group_name = ${terraform.resourceGroupName}
    location            = ${terraform.location}
    account_name        = ${accountOf.terraform}.name
    enabled             = true

    hourly_schedule {
      snapshots_to_keep = 24
      minute            = 0
    }

    daily_schedule {
      snapshots_to_keep = 14
      hour              = 1
      minute            = 0
    }
  }

  resource "azurerm_netapp_backup_vault" "${protectionNames.label}" {
    name                = "${vaultName}"
    resource_group_name = ${terraform.resourceGroupName}
    location            = ${terraform.location}
    account_name        = ${accountOf.terraform}.name
  }

  resource "azurerm_netapp_backup_policy" "${protectionNames.label}" {
    name                    = "${backupName}"
    resource_group_name     = ${terraform.resourceGroupName}
    location                = ${terraform.location}
    account_name            = ${accountOf.terraform}.name
    enabled                 = true
    daily_backups_to_keep   = 14
    weekly_backups_to_keep  = 5
    monthly_backups_to_keep = 12
  }
`;
