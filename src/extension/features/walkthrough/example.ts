import { Uri, WorkspaceEdit, window, workspace } from 'vscode';

const example = `// Put the cursor on a squiggle and press Ctrl+. (macOS: Cmd+.) to see what can be done about it.
resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-shop-01'
  location: 'westeurope'
}

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stshopweu'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    publicNetworkAccess: 'Enabled'
    allowBlobPublicAccess: true
  }
}
`;

/** Opens a small Bicep file with faults in it that is stored nowhere. */
export async function openExample(): Promise<void> {
  const uri = Uri.from({ scheme: 'untitled', path: 'faultline-example.bicep' });
  const document = await workspace.openTextDocument(uri);
  if (document.getText() === '') {
    const edit = new WorkspaceEdit();
    edit.insert(uri, document.positionAt(0), example);
    await workspace.applyEdit(edit);
  }
  await window.showTextDocument(document);
}
