import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag, env, type Uri, window, workspace } from 'vscode';
import {
  closeEditors,
  diagnosticsOf,
  fileUri,
  gone,
  insert,
  openFile,
  pause,
  removeFile,
  replace,
  rulesShown,
  shown,
  until,
  writeFile,
} from './editing';
import { localAccount, workflow } from './samples';

const redundancy = 'storage/redundancy';

describe('diagnostics', () => {
  afterEach(closeEditors);
  after(() => removeFile('scratch'));

  it('show when a document opens, on the token that is to blame', async () => {
    const document = await openFile('scratch/open.bicep', localAccount);
    const diagnostic = await shown(document.uri, redundancy);
    assert.equal(document.getText(diagnostic.range), "'Standard_LRS'");
    assert.equal(diagnostic.severity, DiagnosticSeverity.Warning);
    assert.match(diagnostic.message, /^stcontoso keeps all copies of its data in one datacenter of westeurope\./);
  });

  it("link the rule's id to its page in this editor", async () => {
    const document = await openFile('scratch/link.bicep', localAccount);
    const { code } = await shown(document.uri, redundancy);
    assert.ok(typeof code === 'object');
    assert.equal(code.target.toString(), `${env.uriScheme}://faultline.faultline/rule/storage/redundancy`);
  });

  it('go and come as the text is edited', async () => {
    const document = await openFile('scratch/edit.bicep', localAccount);
    await shown(document.uri, redundancy);
    await replace(document, 'Standard_LRS', 'Standard_ZRS');
    await gone(document.uri, redundancy);
    await replace(document, 'Standard_ZRS', 'Standard_LRS');
    await shown(document.uri, redundancy);
  });

  it('are about the last text only, however fast it changed', async () => {
    const document = await openFile('scratch/fast.bicep', localAccount);
    await shown(document.uri, redundancy);
    for (let round = 0; round < 10; round += 1) {
      await replace(document, 'Standard_LRS', 'Standard_ZRS');
      await pause(15 * round);
      await replace(document, 'Standard_ZRS', 'Standard_LRS');
    }
    await replace(document, 'Standard_LRS', 'Standard_ZRS');
    await gone(document.uri, redundancy);
    for (let look = 0; look < 25; look += 1) {
      assert.ok(!rulesShown(document.uri).includes(redundancy));
      await pause(20);
    }
  });

  it('follow the text that moves', async () => {
    const document = await openFile('scratch/move.bicep', localAccount);
    await shown(document.uri, redundancy);
    await insert(document, 0, '// one\n// two\n');
    await until('the finding stands two lines below', async () => {
      const { range } = await shown(document.uri, redundancy);
      return document.getText(range) === "'Standard_LRS'" || undefined;
    });
  });

  it('survive a resource that is only half typed', async () => {
    const document = await openFile('scratch/half.bicep', `resource half 'Microsoft.\n\n${localAccount}`);
    await shown(document.uri, redundancy);
  });

  it('name the places that a value comes through', async () => {
    const parameterised = localAccount.replace("'Standard_LRS'", 'sku');
    const document = await openFile('scratch/related.bicep', `param sku string = 'Standard_LRS'\n\n${parameterised}`);
    const { range, relatedInformation = [] } = await shown(document.uri, redundancy);
    assert.equal(document.getText(range), "'Standard_LRS'");
    const used = relatedInformation.find(({ message }) => message === 'it is used here');
    assert.equal(used && document.getText(used.location.range), 'name');
  });

  it('show in workflows and Dockerfiles by their names', async () => {
    const ci = await openFile('scratch/.github/workflows/ci.yml', workflow);
    await shown(ci.uri, 'pin/action');
    const dockerfile = await openFile('scratch/Dockerfile', 'FROM node:latest\n');
    await shown(dockerfile.uri, 'pin/dockerfile-base-image');
  });

  it('show in an ARM template, and not in other JSON', async () => {
    const resource = {
      type: 'Microsoft.Storage/storageAccounts',
      apiVersion: '2024-01-01',
      name: 'starm',
      location: 'westeurope',
      sku: { name: 'Standard_LRS' },
    };
    const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
    const template = { $schema: schema, contentVersion: '1.0.0.0', resources: [resource] };
    const document = await openFile('scratch/template.json', JSON.stringify(template, undefined, 2));
    await shown(document.uri, redundancy);
    const other = await openFile('scratch/other.json', JSON.stringify({ accounts: [resource] }, undefined, 2));
    await pause(300);
    assert.deepEqual(diagnosticsOf(other.uri), []);
  });

  it('fade a comment that silences nothing', async () => {
    const text = localAccount.replace('  sku', '  // faultline:ignore zone/virtual-machine old\n  sku');
    const document = await openFile('scratch/needless.bicep', text);
    const diagnostic = await until('the comment is reported', () =>
      diagnosticsOf(document.uri).find(({ tags }) => tags?.includes(DiagnosticTag.Unnecessary)),
    );
    assert.equal(document.getText(diagnostic.range), '// faultline:ignore zone/virtual-machine old');
    assert.equal(diagnostic.severity, DiagnosticSeverity.Hint);
  });

  it('go when the document is closed', async () => {
    const document = await openFile('scratch/close.bicep', localAccount);
    await shown(document.uri, redundancy);
    await closeEditors();
    await until('nothing shows', () => diagnosticsOf(document.uri).length === 0 || undefined);
  });

  it('show in a document that is stored nowhere', async () => {
    const document = await workspace.openTextDocument({ content: workflow, language: 'yaml' });
    await window.showTextDocument(document);
    await pause(300);
    assert.deepEqual(diagnosticsOf(document.uri), [], 'a YAML document without a name is not read');
    const docker = await workspace.openTextDocument({ content: 'FROM node:latest\n', language: 'dockerfile' });
    await window.showTextDocument(docker);
    await shown(docker.uri, 'pin/dockerfile-base-image');
  });
});

describe('settings', () => {
  const section = () => workspace.getConfiguration('faultline');

  async function set(name: string, value: unknown): Promise<void> {
    await section().update(name, value);
  }

  afterEach(async () => {
    await closeEditors();
    for (const name of ['enable', 'run', 'showUnknown']) await set(name, undefined);
  });
  after(() => removeFile('scratch'));

  it('switch everything off and on', async () => {
    const document = await openFile('scratch/enable.bicep', localAccount);
    await shown(document.uri, redundancy);
    await set('enable', false);
    await until('nothing shows', () => diagnosticsOf(document.uri).length === 0 || undefined);
    await set('enable', true);
    await shown(document.uri, redundancy);
  });

  it('wait for a document to be saved', async () => {
    await set('run', 'onSave');
    const document = await openFile('scratch/save.bicep', localAccount);
    await shown(document.uri, redundancy);
    await replace(document, 'Standard_LRS', 'Standard_ZRS');
    await pause(500);
    assert.ok(rulesShown(document.uri).includes(redundancy));
    await document.save();
    await gone(document.uri, redundancy);
  });

  it('show what cannot be told, as hints', async () => {
    const text = `param sku string\n\n${localAccount.replace("'Standard_LRS'", 'sku')}`;
    const document = await openFile('scratch/unknown.bicep', text);
    await shown(document.uri, 'cmk/storage-account');
    assert.ok(!rulesShown(document.uri).includes(redundancy));
    await set('showUnknown', true);
    const diagnostic = await shown(document.uri, redundancy);
    assert.equal(diagnostic.severity, DiagnosticSeverity.Hint);
  });
});

describe('files beside a document', () => {
  it('are not shown as open ones are', async () => {
    const uri: Uri = await writeFile('scratch/closed.bicep', localAccount);
    await pause(300);
    assert.deepEqual(diagnosticsOf(uri), []);
    await removeFile('scratch');
    assert.equal(fileUri('scratch').path, uri.path.replace('/closed.bicep', ''));
  });
});
