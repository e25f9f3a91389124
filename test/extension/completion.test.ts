import assert from 'node:assert/strict';
import { type CompletionList, commands, Position, SnippetString, type TextDocument } from 'vscode';
import { closeEditors, openFile, removeFile, until } from './editing';

const prefix = 'fl-flow-log-virtual-network';

async function offeredAt(document: TextDocument, line: number, character: number): Promise<CompletionList> {
  const at = new Position(line, character);
  return commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
}

function labelsOf({ items }: CompletionList): string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('the completion of snippets', () => {
  afterEach(closeEditors);
  after(() => removeFile('scratch'));

  for (const [name, word] of [
    ['scratch/snippets.bicep', 'resource'],
    ['scratch/snippets.tf', 'azurerm_network_watcher_flow_log'],
  ] as const) {
    it(`offers whole resources at the top level of ${name}`, async () => {
      const document = await openFile(name, 'fl-\n');
      const list = await until('the snippet is offered', async () => {
        const offered = await offeredAt(document, 0, 3);
        return labelsOf(offered).includes(prefix) ? offered : undefined;
      });
      const item = list.items[labelsOf(list).indexOf(prefix)];
      assert.ok(item?.insertText instanceof SnippetString);
      assert.ok(item.insertText.value.includes(word));
      assert.ok(item.insertText.value.includes('${1:'));
    });
  }

  it('offers none inside a resource', async () => {
    const document = await openFile('scratch/inside.bicep', "resource a 'A.B/c@2024-01-01' = {\n  fl-\n}\n");
    assert.ok(!labelsOf(await offeredAt(document, 1, 5)).includes(prefix));
  });
});
