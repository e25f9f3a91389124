import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  commands,
  languages,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { FindingCodeActions } from '../../src/extension/features/actions/code-actions';
import { Configurations } from '../../src/extension/features/configuration/configurations';
import { Linter } from '../../src/extension/features/linting/linter';
import { closeEditors, gone, openFile, rangeOf, removeFile, ruleOf, shown, until } from './editing';
import { localAccount, machines, workflow } from './samples';

const redundancy = 'storage/redundancy';
const zone = 'zone/virtual-machine';

async function actionsAt(document: TextDocument, range: Range, kind = CodeActionKind.QuickFix): Promise<CodeAction[]> {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
  );
  return actions.filter(({ title, kind: own }) => own?.contains(kind) !== undefined && !title.startsWith('Explain'));
}

async function offered(document: TextDocument, text: string): Promise<CodeAction[]> {
  return actionsAt(document, rangeOf(document, text));
}

async function take(document: TextDocument, text: string, title: string): Promise<void> {
  const actions = await offered(document, text);
  const action = actions.find((one) => one.title === title);
  assert.ok(action?.edit, `${title} is not among: ${actions.map((one) => one.title).join('; ')}`);
  assert.ok(await workspace.applyEdit(action.edit));
}

describe('code actions', () => {
  afterEach(closeEditors);
  after(() => removeFile('scratch'));

  it('come in order: fixes, fix all, ignore, severity, page', async () => {
    const document = await openFile('scratch/order.bicep', machines);
    await shown(document.uri, zone);
    const titles = (await offered(document, 'first'))
      .map(({ title }) => title)
      .filter((title) => !title.includes('cmk/') && !title.startsWith('Insert snippet: '));
    assert.deepEqual(titles, [
      'Put it in zone 1',
      'Encrypt with a customer-managed key',
      'Put it in zone 2',
      'Put it in zone 3',
      `Fix all 2 of ${zone} in this file`,
      `Ignore ${zone} here`,
      `Ignore ${zone} in this file`,
      `Set the severity of ${zone}…`,
      `Open the page of ${zone}`,
    ]);
  });

  it('mark the preferred fix', async () => {
    const document = await openFile('scratch/preferred.bicep', machines);
    await shown(document.uri, zone);
    const [preferred] = (await offered(document, 'first')).filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred?.title, 'Put it in zone 1');
  });

  it('belong to the diagnostic that they are about', async () => {
    const document = await openFile('scratch/belong.bicep', machines);
    await shown(document.uri, zone);
    const log = window.createOutputChannel('Tests', { log: true });
    const linter = new Linter(new Configurations(log), log);
    const diagnostics = languages.getDiagnostics(document.uri);
    const actions = await new FindingCodeActions(linter).provideCodeActions(
      document,
      rangeOf(document, 'second'),
      { diagnostics, only: undefined, triggerKind: CodeActionTriggerKind.Invoke },
      new CancellationTokenSource().token,
    );
    const ignoring = actions.find(({ title }) => title === `Ignore ${zone} here`);
    assert.deepEqual(
      ignoring?.diagnostics?.map((diagnostic) => [ruleOf(diagnostic), document.getText(diagnostic.range)]),
      [[zone, 'second']],
    );
    linter.dispose();
    log.dispose();
  });

  it('mend the text, and one undo takes it back', async () => {
    const document = await openFile('scratch/fix.bicep', localAccount);
    await shown(document.uri, redundancy);
    const [fix] = await offered(document, "'Standard_LRS'");
    assert.ok(fix?.edit);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /name: 'Standard_ZRS'/);
    await gone(document.uri, redundancy);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), localAccount);
    await shown(document.uri, redundancy);
  });

  it('are right for text that was not judged yet', async () => {
    const document = await openFile('scratch/fresh.bicep', localAccount);
    const [fix] = await offered(document, "'Standard_LRS'");
    assert.ok(fix?.edit);
  });

  it('fix every finding of a rule in the file', async () => {
    const document = await openFile('scratch/all.bicep', machines);
    await shown(document.uri, zone);
    await take(document, 'first', `Fix all 2 of ${zone} in this file`);
    assert.equal(document.getText().match(/zones: \['1'\]/g)?.length, 2);
    await gone(document.uri, zone);
  });

  it('write a comment that ignores the finding, with its reason selected', async () => {
    const document = await openFile('scratch/ignore.bicep', localAccount);
    await shown(document.uri, redundancy);
    await take(document, "'Standard_LRS'", `Ignore ${redundancy} here`);
    assert.match(
      document.getText(),
      /\n {4}\/\/ faultline:ignore storage\/redundancy reason\n {4}name: 'Standard_LRS'/,
    );
    const selection = window.activeTextEditor?.selection;
    assert.equal(selection && document.getText(selection), 'reason');
    await gone(document.uri, redundancy);
  });

  it('add the rule to a comment that is there', async () => {
    const text = machines.replace('resource first', '// faultline:ignore zone/virtual-machine a pet\nresource first');
    const document = await openFile('scratch/append.bicep', text);
    await shown(document.uri, 'cmk/virtual-machine-os-disk');
    await take(document, 'first', 'Ignore cmk/virtual-machine-os-disk here');
    assert.match(
      document.getText(),
      /^\/\/ faultline:ignore zone\/virtual-machine, cmk\/virtual-machine-os-disk a pet\nresource first/,
    );
    await until('one finding of the rule is left', async () => {
      const { range } = await shown(document.uri, 'cmk/virtual-machine-os-disk');
      return document.getText(range) === 'second' || undefined;
    });
  });

  it('ignore a rule in the whole file', async () => {
    const document = await openFile('scratch/ignore-file.bicep', machines);
    await shown(document.uri, zone);
    await take(document, 'first', `Ignore ${zone} in this file`);
    assert.ok(document.getText().startsWith(`// faultline:ignore-file ${zone} reason\n`));
    await gone(document.uri, zone);
  });

  it("write the comment in the language's own form, below a Dockerfile's directives", async () => {
    const document = await openFile('scratch/Dockerfile', '# syntax=docker/dockerfile:1\nFROM node:latest\n');
    await shown(document.uri, 'pin/dockerfile-base-image');
    await take(document, 'node:latest', 'Ignore pin/dockerfile-base-image in this file');
    assert.equal(
      document.getText(),
      '# syntax=docker/dockerfile:1\n# faultline:ignore-file pin/dockerfile-base-image reason\nFROM node:latest\n',
    );
  });

  it('keep the line endings of the file', async () => {
    const document = await openFile('scratch/crlf.bicep', localAccount.replaceAll('\n', '\r\n'));
    await shown(document.uri, redundancy);
    await take(document, "'Standard_LRS'", `Ignore ${redundancy} here`);
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
    await gone(document.uri, redundancy);
  });

  it('apply every safe fix at once as source.fixAll.faultline', async () => {
    const document = await openFile('scratch/.github/workflows/all.yml', workflow);
    await shown(document.uri, 'pin/action');
    const whole = new Range(0, 0, document.lineCount, 0);
    const [action] = await actionsAt(document, whole, CodeActionKind.SourceFixAll.append('faultline'));
    assert.ok(action?.edit);
    assert.ok(await workspace.applyEdit(action.edit));
    assert.equal(document.getText().match(/@[0-9a-f]{40} # v4/g)?.length, 2);
    await gone(document.uri, 'pin/action');
  });

  it('offer no fix that needs a second look as source.fixAll.faultline', async () => {
    const document = await openFile('scratch/review.bicep', machines);
    await shown(document.uri, zone);
    const whole = new Range(0, 0, document.lineCount, 0);
    assert.deepEqual(await actionsAt(document, whole, CodeActionKind.SourceFixAll.append('faultline')), []);
  });

  it('apply every safe fix by command', async () => {
    const document = await openFile('scratch/.github/workflows/command.yml', workflow);
    await commands.executeCommand('faultline.fixAllInFile');
    assert.equal(document.getText().match(/@[0-9a-f]{40} # v4/g)?.length, 2);
  });

  it('leave what only the user knows as a tab stop', async () => {
    const text = `resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-shop'
  location: 'westeurope'
  properties: {
    dnsPrefix: 'shop'
  }
}
`;
    const document = await openFile('scratch/placeholder.bicep', text);
    await shown(document.uri, 'public/kubernetes-private-cluster');
    await take(document, 'cluster', 'List the address ranges that may reach the API');
    assert.match(document.getText(), /'203\.0\.113\.0\/24'/);
    const selection = window.activeTextEditor?.selection;
    assert.equal(selection && document.getText(selection), '203.0.113.0/24');
  });
});
