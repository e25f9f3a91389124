import assert from 'node:assert/strict';
import { CancellationTokenSource, commands, workspace } from 'vscode';
import { scanMessage } from '../../src/extension/features/scan/scan-message';
import type { ScanOutcome } from '../../src/extension/features/scan/scanner';
import { closeEditors, diagnosticsOf, fileUri, gone, openFile, removeFile, replace, shown, writeFile } from './editing';
import { localAccount, replicationVariable, terraformAccount } from './samples';

const redundancy = 'storage/redundancy';
const empty = {
  files: 0,
  resources: 0,
  pass: 0,
  fail: 0,
  unknown: 0,
  errors: 0,
  warnings: 0,
  information: 0,
  fineResources: 0,
};

async function scan(source = new CancellationTokenSource()): Promise<ScanOutcome> {
  const outcome = await commands.executeCommand<ScanOutcome | undefined>('faultline.scanWorkspace', source.token);
  assert.ok(outcome);
  return outcome;
}

describe('a scan of the workspace', () => {
  afterEach(async () => {
    await closeEditors();
    for (const path of ['scan', 'faultline.jsonc', '.gitignore']) await removeFile(path).catch(() => undefined);
  });

  it('shows the findings of files that are not open, and counts what it read', async () => {
    const before = await scan();
    const account = await writeFile('scan/account.bicep', localAccount);
    const variables = await writeFile('scan/module/variables.tf', replicationVariable('LRS'));
    const main = await writeFile('scan/module/main.tf', terraformAccount);
    await writeFile('scan/package.json', '{ "name": "no template" }');
    const { summary, cancelled, unreadable } = await scan();
    await shown(account, redundancy);
    await shown(main, 'pin/terraform-provider');
    await shown(variables, redundancy);
    assert.equal(summary.files - before.summary.files, 3);
    assert.equal(summary.resources - before.summary.resources, 2);
    assert.equal(cancelled, false);
    assert.equal(unreadable, 0);
  });

  it('leaves out what the configuration, .gitignore and the settings exclude', async () => {
    const before = await scan();
    await writeFile('faultline.jsonc', '{ "ignore": ["scan/a/"] }');
    await writeFile('.gitignore', 'scan/b/\n');
    await workspace.getConfiguration('search').update('exclude', { 'scan/c/**': true });
    await workspace.getConfiguration('files').update('exclude', { 'scan/d/**': true });
    for (const folder of ['a', 'b', 'c', 'd', 'node_modules/e']) {
      await writeFile(`scan/${folder}/account.bicep`, localAccount);
    }
    const kept = await openFile('scan/kept.bicep', localAccount);
    await shown(kept.uri, redundancy);
    const { summary } = await scan();
    await workspace.getConfiguration('search').update('exclude', undefined);
    await workspace.getConfiguration('files').update('exclude', undefined);
    assert.equal(summary.files - before.summary.files, 1);
  });

  it('keeps what it shows up to date', async () => {
    const uri = await writeFile('scan/account.bicep', localAccount);
    await scan();
    await shown(uri, redundancy);
    await writeFile('scan/account.bicep', localAccount.replace('LRS', 'ZRS'));
    await gone(uri, redundancy);
    await writeFile('scan/account.bicep', localAccount);
    await shown(uri, redundancy);
    await writeFile('faultline.jsonc', `{ "rules": { "${redundancy}": "off" } }`);
    await gone(uri, redundancy);
    await removeFile('faultline.jsonc');
    await shown(uri, redundancy);
    await removeFile('scan/account.bicep');
    await gone(uri, redundancy);
  });

  it('follows what a file depends on', async () => {
    const module = localAccount.replace("'Standard_LRS'", 'sku');
    await writeFile('scan/m.bicep', `param sku string\n${module}`);
    const call = (sku: string) => `module m 'm.bicep' = {\n  name: 'm'\n  params: {\n    sku: '${sku}'\n  }\n}\n`;
    const main = await writeFile('scan/main.bicep', call('Standard_LRS'));
    await scan();
    await shown(main, redundancy);
    await writeFile('scan/m.bicep', localAccount.replace('LRS', 'ZRS'));
    await gone(main, redundancy);
  });

  it('shows what is stored when a document is closed', async () => {
    const uri = await writeFile('scan/account.bicep', localAccount);
    await scan();
    const document = await openFile('scan/account.bicep', localAccount);
    await replace(document, 'LRS', 'ZRS');
    await gone(uri, redundancy);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await shown(uri, redundancy);
  });

  it('stops when it is cancelled, and says so', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, index) => writeFile(`scan/many/${index}.bicep`, localAccount)));
    const source = new CancellationTokenSource();
    const running = scan(source);
    source.cancel();
    const { cancelled, summary } = await running;
    assert.equal(cancelled, true);
    assert.ok(summary.files < 60);
    const after = await scan();
    assert.ok(after.summary.files >= 60);
    assert.ok(diagnosticsOf(fileUri('scan/many/0.bicep')).length > 0);
  });
});

describe('the message at the end of a scan', () => {
  it('says what was read and how it stands', () => {
    const summary = {
      ...empty,
      files: 12,
      resources: 41,
      errors: 3,
      warnings: 12,
      fail: 15,
      unknown: 4,
      fineResources: 22,
    };
    assert.equal(
      scanMessage({ summary, unreadable: 0, cancelled: false }, ['contoso']),
      'Scanned 12 files, 41 resources: 3 errors, 12 warnings · 22 resources fine · 4 cannot tell.',
    );
  });

  it('says that nothing is wrong', () => {
    const summary = { ...empty, files: 1, resources: 1, fineResources: 1 };
    assert.equal(
      scanMessage({ summary, unreadable: 1, cancelled: false }, ['contoso']),
      'Scanned 1 file, 1 resource: no problem found · 1 resource fine. 1 file could not be read: the output names it.',
    );
  });

  it('says what was looked for where nothing was found', () => {
    const message = scanMessage({ summary: empty, unreadable: 0, cancelled: false }, ['contoso', 'shared']);
    assert.match(
      message,
      /^Nothing to judge was found in contoso, shared\. Looked for Bicep, Terraform, ARM templates/,
    );
  });

  it('says that it was cancelled', () => {
    assert.match(
      scanMessage({ summary: { ...empty, files: 2 }, unreadable: 0, cancelled: true }, ['contoso']),
      /^The scan was cancelled after 2 files, 0 resources: no problem found\.$/,
    );
  });
});
