import { Uri, WorkspaceEdit, window, workspace } from 'vscode';

const example = `// Two faults to find: put the cursor on a squiggle and press Ctrl+. (on macOS: Cmd+.).
resource address 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-shop-weu'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  zones: ['1']
  properties: {
    publicIPAllocationMethod: 'Static'
  }
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
