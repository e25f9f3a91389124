import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, type Disposable, Uri, window, workspace } from 'vscode';
import { closeEditors, diagnosticsOf, gone, rangeOf, showFile, shown, until } from './editing';
import { addFolder, takeFolderOut, writeText } from './folders';
import { MemoryFiles } from './memory-files';
import { localAccount, machines, replicationVariable, terraformAccount } from './samples';

const redundancy = 'storage/redundancy';
const zone = 'zone/virtual-machine';
const scheme = 'memory';
const root = Uri.from({ scheme, path: '/shop' });

function inMemory(path: string): Uri {
  return Uri.joinPath(root, path);
}

async function stored(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

describe('a virtual workspace', () => {
  let registration: Disposable;
  before(() => {
    registration = workspace.registerFileSystemProvider(scheme, new MemoryFiles(), { isCaseSensitive: true });
  });
  beforeEach(async () => {
    await workspace.fs.createDirectory(root);
    await addFolder(root);
  });
  afterEach(async () => {
    await closeEditors();
    await takeFolderOut(root);
    await workspace.fs.delete(root, { recursive: true });
  });
  after(() => registration.dispose());

  it('shows what is wrong, and mends it where it is stored', async () => {
    const uri = inMemory('machines.bicep');
    await writeText(uri, machines);
    const document = await showFile(uri);
    await shown(uri, zone);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      rangeOf(document, 'first'),
      CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title === `Fix all 2 of ${zone} in this file`);
    assert.ok(fix?.edit);
    assert.ok(await workspace.applyEdit(fix.edit));
    await gone(uri, zone);
    assert.ok(await document.save());
    assert.equal((await stored(uri)).match(/zones: \['1'\]/g)?.length, 2);
  });

  it('judges a Terraform module with its files, and follows their changes', async () => {
    const variables = inMemory('module/variables.tf');
    const main = inMemory('module/main.tf');
    await writeText(variables, replicationVariable('LRS'));
    await writeText(main, terraformAccount);
    await showFile(main);
    await shown(variables, redundancy);
    await writeText(variables, replicationVariable('ZRS'));
    await gone(variables, redundancy);
    await writeText(variables, replicationVariable('LRS'));
    await shown(variables, redundancy);
  });

  it('is configured by its own file, which setting a severity writes', async () => {
    const uri = inMemory('account.bicep');
    await writeText(uri, localAccount);
    await showFile(uri);
    await shown(uri, redundancy);
    await commands.executeCommand('faultline.setRuleSeverity', redundancy, uri, 'off');
    await gone(uri, redundancy);
    assert.ok((await stored(inMemory('faultline.jsonc'))).includes(`"${redundancy}": "off"`));
    await workspace.fs.delete(inMemory('faultline.jsonc'));
    await shown(uri, redundancy);
  });

  it('is scanned, without what is excluded', async () => {
    const account = inMemory('deep/inside/account.bicep');
    const main = inMemory('module/main.tf');
    await writeText(account, localAccount);
    const variables = inMemory('module/variables.tf');
    await writeText(variables, replicationVariable('LRS'));
    await writeText(main, terraformAccount);
    await writeText(inMemory('.gitignore'), 'deep/ignored/\n');
    const leftOut = ['deep/ignored/account.bicep', 'node_modules/account/account.bicep'].map(inMemory);
    for (const uri of leftOut) await writeText(uri, localAccount);
    await commands.executeCommand('faultline.scanWorkspace');
    await shown(account, redundancy);
    await shown(main, 'pin/terraform-provider');
    await shown(variables, redundancy);
    for (const uri of leftOut) assert.deepEqual(diagnosticsOf(uri), []);
    await writeText(account, localAccount.replace('LRS', 'ZRS'));
    await gone(account, redundancy);
  });

  it('begins and ends for a document that is open all the time', async () => {
    const uri = inMemory('account.bicep');
    await writeText(uri, localAccount);
    await takeFolderOut(root);
    await showFile(uri);
    await addFolder(root);
    await shown(uri, redundancy);
    await takeFolderOut(root);
    await until('nothing shows', () => diagnosticsOf(uri).length === 0 || undefined);
    assert.equal(window.activeTextEditor?.document.uri.toString(), uri.toString());
  });
});
