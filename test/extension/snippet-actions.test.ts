import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, type TextDocument, window, workspace } from 'vscode';
import { closeEditors, fileUri, openFile, rangeOf, removeFile, shown, until, writeFile } from './editing';

const rule = 'public/storage-account';
const title = 'Insert snippet: Private endpoint for the blobs of a storage account';
const publicAccount = `resource invoices 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  name: 'stinvoices'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
}
`;
const account = `resource "azurerm_storage_account" "invoices" {
  name                     = "stinvoices"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
`;

async function actionFor(document: TextDocument): Promise<CodeAction> {
  const { range } = await shown(document.uri, rule);
  return until(`${title} is offered`, async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      CodeActionKind.QuickFix.value,
    );
    return actions.find((one) => one.title === title);
  });
}

async function take(document: TextDocument): Promise<void> {
  const { edit } = await actionFor(document);
  assert.ok(edit);
  assert.ok(await workspace.applyEdit(edit));
}

function selected(document: TextDocument): string {
  const selection = window.activeTextEditor?.selection;
  return selection ? document.getText(selection) : '';
}

describe('snippets of a finding', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFile('scratch');
  });

  it('are inserted below the resource in Bicep, wired to it, and taken back by one undo', async () => {
    const document = await openFile('scratch/insert.bicep', publicAccount);
    await take(document);
    const text = document.getText();
    assert.ok(text.startsWith(publicAccount.trimEnd()));
    assert.ok(text.includes('privateLinkServiceId: invoices.id'), text);
    assert.ok(text.includes('location: invoices.location'), text);
    assert.equal(selected(document), 'endpoint');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), publicAccount);
  });

  it('are inserted below the resource in Terraform, wired to it, and taken back by one undo', async () => {
    const document = await openFile('scratch/insert.tf', account);
    await take(document);
    const text = document.getText();
    assert.ok(text.startsWith(account.trimEnd()));
    assert.match(text, /private_connection_resource_id = azurerm_storage_account\.invoices\.id/);
    assert.match(text, /resource_group_name = azurerm_storage_account\.invoices\.resource_group_name/);
    assert.equal(selected(document), 'endpoint');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), account);
  });

  it('get a file of their own where the folder keeps one resource a file', async () => {
    for (const name of ['network', 'group', 'subnet']) {
      await writeFile(`scratch/one/${name}.tf`, `resource "azurerm_${name}" "main" {\n}\n`);
    }
    await take(await openFile('scratch/one/account.tf', account));
    const created = await workspace.openTextDocument(fileUri('scratch/one/storage_private_endpoint.tf'));
    assert.match(created.getText(), /^resource "azurerm_private_endpoint" "endpoint" \{$/m);
  });

  it('come after the fixes and before fix all', async () => {
    const document = await openFile('scratch/order.tf', account + account.replaceAll('invoices', 'letters'));
    await actionFor(document);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '"invoices"'),
      CodeActionKind.QuickFix.value,
    );
    const titles = actions.map((action) => action.title);
    const fixes = actions.flatMap(({ isPreferred }, index) => (isPreferred === undefined ? [] : [index]));
    const snippets = titles.flatMap((one, index) => (one.startsWith('Insert snippet: ') ? [index] : []));
    const rest = titles.flatMap((one, index) =>
      /^(?:Fix all|Ignore|Set the severity|Open the page)/.test(one) ? [index] : [],
    );
    assert.ok(snippets.length > 0 && Math.max(...fixes) < Math.min(...snippets), titles.join('\n'));
    assert.ok(Math.max(...snippets) < Math.min(...rest), titles.join('\n'));
  });
});
