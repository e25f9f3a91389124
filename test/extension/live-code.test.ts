import assert from 'node:assert/strict';
import {
  type CodeLens,
  commands,
  type Diagnostic,
  extensions,
  type Hover,
  languages,
  MarkdownString,
  Selection,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { TestAccess } from '../../src/extension/extension';
import { closeEditors, openFile, pause, rangeOf, removeFile, until } from './editing';

const groupInBicep = `param groupName string = 'crg-payments-weu'

resource group 'Microsoft.Compute/capacityReservationGroups@2024-11-01' = {
  name: groupName
  location: 'westeurope'
  zones: ['1', '2', '3']
}

resource settlement 'Microsoft.Compute/capacityReservationGroups/capacityReservations@2024-11-01' = {
  parent: group
  name: 'Zone1_D16s_v5'
  location: 'westeurope'
  zones: ['1']
  sku: {
    name: 'Standard_D16s_v5'
    capacity: 2
  }
}
`;

const networkInTerraform = `resource "azurerm_virtual_network" "hub" {
  name                = "VNET-HUB"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  address_space       = ["10.0.0.0/16"]
}

variable "network" {
  type = string
}

resource "azurerm_subnet" "gateway" {
  name                 = "GatewaySubnet"
  resource_group_name  = "rg-connectivity"
  virtual_network_name = var.network
  address_prefixes     = ["10.0.0.0/24"]
}

resource "azurerm_linux_virtual_machine" "ledger" {
  name                = "vm-ledger-01"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  zone                = "1"
  size                = "Standard_E8s_v5"
}
`;

async function access(): Promise<TestAccess> {
  const extension = extensions.getExtension<TestAccess>('faultline.faultline');
  assert.ok(extension);
  return (await extension.activate()) as TestAccess;
}

async function titles(document: TextDocument): Promise<readonly string[]> {
  const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
  return lenses.flatMap(({ command }) => (command?.command.startsWith('faultline.') ? [command.title] : []));
}

async function lens(document: TextDocument, pattern: RegExp): Promise<string> {
  return until(`a lens shows ${pattern}`, async () => (await titles(document)).find((title) => pattern.test(title)));
}

async function hoverText(document: TextDocument, text: string): Promise<string> {
  const { start } = rangeOf(document, text);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n---\n');
}

/** Takes the first entry of the list that a command shows, once it shows. */
async function takeFirst(command: string, argument?: unknown): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(commands.executeCommand(command, argument)).then(() => {
    isDone = true;
  });
  await until('the list is answered', async () => {
    await pause(200);
    if (!isDone) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone || undefined;
  });
  await done;
}

function drifts(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ code }) => String(code).startsWith('drift/'));
}

/** The selected row of the tree. */
async function selectedRow(): Promise<string | undefined> {
  const view = Reflect.get((await access()).azure, 'view') as { view: { selection: readonly { label: string }[] } };
  return view.view.selection[0]?.label;
}

describe('the live estate on the code', () => {
  before(async () => {
    await commands.executeCommand('faultline.exploreSample');
  });
  afterEach(closeEditors);
  after(async () => {
    await commands.executeCommand('faultline.leaveSample');
    await workspace.getConfiguration('faultline').update('drift.enable', undefined);
    await removeFile('scratch');
  });

  it('tells above a reservation in Bicep how it stands, read live', async () => {
    const document = await openFile('scratch/live.bicep', groupInBicep);
    await lens(document, /^reserved 4 · allocated 5 · over-allocated · sample$/);
  });

  it('tells above a network in Terraform what logs it, whatever the case of its name', async () => {
    const document = await openFile('scratch/live.tf', networkInTerraform);
    assert.match(await lens(document, /NSG/), /^only an NSG log, \d+ days left · sample$|^only an NSG log, retired/);
  });

  it('shows no lens where that is switched off', async () => {
    const document = await openFile('scratch/off.bicep', groupInBicep);
    await lens(document, /over-allocated/);
    await workspace.getConfiguration('faultline').update('lenses.live', false);
    assert.deepEqual(await titles(document), []);
    await workspace.getConfiguration('faultline').update('lenses.live', undefined);
  });

  it('tells in the hover how the machine stands, and since when', async () => {
    const document = await openFile('scratch/hover-live.tf', networkInTerraform);
    const text = await until('the hover shows', async () => {
      const found = await hoverText(document, 'ledger');
      return /In Azure/.test(found) && !/not read/.test(found) ? found : undefined;
    });
    assert.match(text, /\*In Azure\* `vm-ledger-01` · running · zone 3 · .* · sample estate · as of \d\d:\d\d/);
    assert.match(text, /\[Reveal in tree\]\(command:faultline\.revealInTree\?/);
  });

  it('asks where several can be meant, and remembers the answer', async () => {
    const document = await openFile('scratch/choice.tf', networkInTerraform);
    await lens(document, /^\d+ candidates in Azure: choose…/);
    assert.match(await hoverText(document, 'gateway'), /candidates.*\[Choose…\]/s);
    await takeFirst('faultline.chooseLiveResource', {
      file: document.uri.toString(),
      offset: document.offsetAt(rangeOf(document, 'GatewaySubnet').start),
    });
    await until('no lens asks any more', async () =>
      (await titles(document)).some((title) => title.includes('choose')) ? undefined : true,
    );
    await closeEditors();
    const again = await openFile('scratch/choice.tf', networkInTerraform);
    assert.match(await hoverText(again, 'gateway'), /`GatewaySubnet`.*Change the choice/s);
  });

  it('leads from the cursor to the row of the tree', async () => {
    const document = await openFile('scratch/reveal.bicep', groupInBicep);
    const { start } = rangeOf(document, 'Standard_D16s_v5');
    assert.ok(window.activeTextEditor);
    window.activeTextEditor.selection = new Selection(start, start);
    await commands.executeCommand('faultline.revealInTree');
    await until('the row is selected', async () => ((await selectedRow()) === 'Zone1_D16s_v5' ? true : undefined));
  });

  it('leads from a row of the tree to the declaration', async () => {
    await openFile('scratch/declared.tf', networkInTerraform.replaceAll('vm-ledger-01', 'vm-ledger-02'));
    await closeEditors();
    const estate = (await access()).azure.service;
    const machine = estate?.subscriptions
      .flatMap(({ zones }) => zones?.items ?? [])
      .find(({ name }) => name === 'vm-ledger-02');
    assert.ok(machine);
    await commands.executeCommand('faultline.revealInCode', { target: { resourceId: machine.id } });
    const editor = window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? '', /declared\.tf$/);
    assert.equal(editor?.document.getText(editor.selection), 'ledger');
  });

  it('tells drift of zones and capacity, only where that is switched on', async () => {
    const bicep = await openFile('scratch/drift.bicep', groupInBicep);
    await lens(bicep, /over-allocated/);
    assert.deepEqual(drifts(bicep), []);
    await workspace.getConfiguration('faultline').update('drift.enable', true);
    const [capacity] = await until('drift shows', () => (drifts(bicep).length > 0 ? drifts(bicep) : undefined));
    assert.match(capacity?.message ?? '', /^Zone1_D16s_v5 reserves 4 in Azure, and 2 here\. .* As of \d\d:\d\d\./);
    assert.equal(bicep.getText(capacity?.range), '2');
    const terraform = await openFile('scratch/drift.tf', networkInTerraform);
    const [zone] = await until('drift shows', () => (drifts(terraform).length > 0 ? drifts(terraform) : undefined));
    assert.match(zone?.message ?? '', /^vm-ledger-01 is in zone 3 in Azure, and in zone 1 here\./);
    await workspace.getConfiguration('faultline').update('drift.enable', undefined);
    await until('drift is gone', () => (drifts(terraform).length === 0 ? true : undefined));
  });

  it('inserts what mends a network with its id, and takes it back by one undo', async () => {
    const estate = (await access()).azure.service;
    const network = estate?.subscriptions
      .flatMap(({ flowLogs }) => flowLogs?.networks ?? [])
      .find(({ name }) => name === 'vnet-data');
    assert.ok(network);
    const node = { target: { resourceId: network.id } };
    for (const [name, text, id] of [
      ['scratch/mend.bicep', groupInBicep, `targetResourceId: '${network.id}'`],
      ['scratch/mend/mend.tf', 'locals {\n}\n', `target_resource_id   = "${network.id}"`],
    ] as const) {
      const document = await openFile(name, text);
      await commands.executeCommand('faultline.insertMendingSnippet', node);
      assert.ok(document.getText().startsWith(text));
      assert.ok(document.getText().includes(id), document.getText());
      assert.ok(document.getText().includes('NetworkWatcher_westeurope'), document.getText());
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    }
  });

  it('offers a new file where none is open', async () => {
    const estate = (await access()).azure.service;
    const group = estate?.subscriptions
      .flatMap(({ capacity }) => capacity?.groups ?? [])
      .find(({ name }) => name === 'crg-payments-weu');
    const failed = group?.reservations.find(({ name }) => name === 'Zone3_E8s_v5');
    assert.ok(failed);
    await takeFirst('faultline.insertMendingSnippet', { target: { resourceId: failed.id } });
    const text = window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /name: 'crg-payments-weu'/);
    assert.match(text, /name: 'Zone3_E8s_v5'\n {2}location: 'westeurope'\n {2}zones: \['3'\]/);
    assert.equal(window.activeTextEditor?.document.uri.scheme, 'untitled');
  });

  it('shows nothing any more once the sample is left', async () => {
    const document = await openFile('scratch/left.bicep', groupInBicep);
    await workspace.getConfiguration('faultline').update('drift.enable', true);
    await until('drift shows', () => (drifts(document).length > 0 ? true : undefined));
    await commands.executeCommand('faultline.leaveSample');
    await until('drift is gone', () => (drifts(document).length === 0 ? true : undefined));
    await until('no lens shows', async () => ((await titles(document)).length === 0 ? true : undefined));
    await workspace.getConfiguration('faultline').update('drift.enable', undefined);
  });
});
