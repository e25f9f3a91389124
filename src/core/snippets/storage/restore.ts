import { resourceName } from '../../facts/resource-abbreviations';
import type { SnippetIdea } from '../snippet';
import { gap, text } from '../snippet-text';

const accountName = gap('account', resourceName('Microsoft.Storage/storageAccounts', 'payments001'));
const groupName = gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'));
const container = gap('container', 'invoices');

/** The way back after a deletion, as commands. */
export const storageRestore: SnippetIdea = {
  prefix: 'fl-storage-restore',
  title: 'Bring back a deleted container and its blobs',
  description: 'Restores the container first: one made anew under its name would stand in the way for good.',
  section: 8,
  mends: [],
  variants: {
    azurecli: text`
      account='${accountName}'
      container='${container}'

      version=$(az storage container list --account-name "$account" --auth-mode login --include-deleted \\
        --query "[?name=='$container' && deleted].version | [0]" --output tsv)
      az storage container restore --account-name "$account" --auth-mode login \\
        --name "$container" --deleted-version "$version"
      az storage blob list --account-name "$account" --auth-mode login --container-name "$container" --include d \\
        --query "[?deleted].name" --output tsv | while read -r blob; do
        az storage blob undelete --account-name "$account" --auth-mode login --container-name "$container" --name "$blob"
      done
    `,
    powershell: text`
      $accountName = '${accountName}'
      $resourceGroupName = '${groupName}'
      $container = '${container}'

      $deleted = Get-AzRmStorageContainer -ResourceGroupName $resourceGroupName -StorageAccountName $accountName -IncludeDeleted |
        Where-Object { $_.Name -eq $container -and $_.Deleted }
      $context = New-AzStorageContext -StorageAccountName $accountName -UseConnectedAccount
      Restore-AzStorageContainer -Name $container -VersionId $deleted.Version -Context $context
      Get-AzStorageBlob -Container $container -Context $context -IncludeDeleted |
        Where-Object { $_.IsDeleted } |
        ForEach-Object { $_.BlobBaseClient.Undelete() }
    `,
  },
};
