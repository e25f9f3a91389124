import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  MarkdownString,
  Position,
  SnippetString,
  type TextDocument,
} from 'vscode';
import { closeEditors, openFile, removeFile, until, writeFile } from './editing';

const prefix = 'fl-flow-log-virtual-network';
const protection = 'fl-storage-blob-protection';

async function offeredAt(document: TextDocument, line: number, character: number): Promise<CompletionList> {
  return commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new Position(line, character),
    undefined,
    200,
  );
}

function labelsOf({ items }: CompletionList): string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Waits until the snippet is offered behind the text of a line. */
async function offered(document: TextDocument, line: number, wanted: string): Promise<CompletionItem> {
  return until(`${wanted} is offered`, async () => {
    const list = await offeredAt(document, line, document.lineAt(line).text.length);
    return list.items[labelsOf(list).indexOf(wanted)];
  });
}

function textOf({ insertText }: CompletionItem): string {
  assert.ok(insertText instanceof SnippetString);
  return insertText.value;
}

describe('the completion of snippets', () => {
  afterEach(closeEditors);
  after(() => removeFile('scratch'));

  for (const [name, word] of [
    ['scratch/snippets.bicep', 'resource'],
    ['scratch/snippets.tf', 'azurerm_network_watcher_flow_log'],
  ] as const) {
    it(`offers whole resources at the top level of ${name}`, async () => {
      const item = await offered(await openFile(name, 'fl-\n'), 0, prefix);
      assert.ok(textOf(item).includes(word));
      assert.ok(textOf(item).includes('${1:'));
    });
  }

  it('says why, what comes into being, and shows it', async () => {
    const item = await offered(await openFile('scratch/panel.bicep', 'fl-\n'), 0, 'fl-capacity-reservation');
    const { documentation } = item;
    assert.ok(documentation instanceof MarkdownString);
    assert.match(documentation.value, /Only a reservation makes sure/);
    assert.match(documentation.value, /Creates `Microsoft\.Compute\/capacityReservationGroups`/);
    assert.match(documentation.value, /name: 'Zone1_D2s_v5'/);
    assert.equal(item.detail, 'Capacity reservation group with a reservation of 0');
  });

  it('offers each of them once', async () => {
    const document = await openFile('scratch/once.bicep', 'fl-\n');
    await offered(document, 0, prefix);
    const labels = labelsOf(await offeredAt(document, 0, 3)).filter((label) => label.startsWith('fl-'));
    assert.deepEqual([...new Set(labels)], labels);
  });

  it('declares nothing a second time', async () => {
    const document = await openFile('scratch/declared.bicep', 'param location string\n\nfl-\n');
    assert.doesNotMatch(textOf(await offered(document, 2, prefix)), /param location/);
  });

  it('declares nothing that another file of the Terraform folder declares', async () => {
    await writeFile('scratch/module/variables.tf', 'variable "location" {\n  type = string\n}\n');
    const document = await openFile('scratch/module/main.tf', 'fl-\n');
    assert.doesNotMatch(textOf(await offered(document, 0, prefix)), /variable "location"/);
  });

  it('offers members inside the resource that they are for, and nothing else there', async () => {
    const text = 'resource "azurerm_storage_account" "a" {\n  fl-\n}\n';
    const document = await openFile('scratch/members.tf', text);
    assert.match(textOf(await offered(document, 1, protection)), /^blob_properties \{/);
    assert.ok(!labelsOf(await offeredAt(document, 1, 5)).includes(prefix));
  });

  it('offers none inside another resource', async () => {
    const document = await openFile('scratch/inside.bicep', "resource a 'A.B/c@2024-01-01' = {\n  fl-\n}\n");
    assert.deepEqual(
      labelsOf(await offeredAt(document, 1, 5)).filter((label) => label.startsWith('fl-')),
      [],
    );
  });

  it('offers scripts by the editor’s own snippets', async () => {
    for (const [name, wanted] of [
      ['scratch/steps.azcli', 'fl-capacity-steps'],
      ['scratch/steps.ps1', 'fl-capacity-steps'],
      ['scratch/machines.kql', 'fl-capacity-unreserved'],
    ] as const) {
      await offered(await openFile(name, 'fl-\n'), 0, wanted);
    }
  });
});
