import assert from 'node:assert/strict';
import { commands, type Hover, MarkdownString, type TextDocument, workspace } from 'vscode';
import { closeEditors, gone, openFile, rangeOf, removeFile, shown } from './editing';
import { localAccount, machines } from './samples';

async function hoverText(document: TextDocument, text: string): Promise<string> {
  const { start } = rangeOf(document, text);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n---\n');
}

describe('the hover over a finding', () => {
  afterEach(closeEditors);
  after(() => removeFile('scratch'));

  it('says what the rule guards against, how the value stands, and where to go', async () => {
    const document = await openFile('scratch/hover.bicep', localAccount);
    await shown(document.uri, 'storage/redundancy');
    const text = await hoverText(document, "'Standard_LRS'");
    assert.match(text, /\*Mitigates\* .*availability-zone fault/);
    assert.match(text, /\*Layer\* storage foundation/);
    assert.match(text, /\*Value\* `sku\.name` is `'Standard_LRS'`/);
    assert.match(text, /\[Fix\]\(command:faultline\.applyFix\?/);
    assert.match(text, /\[Why\]\(command:faultline\.openRulePage\?/);
    assert.match(text, /\[Suppress\]\(command:faultline\.ignoreFinding\?/);
  });

  it('says that a value is absent', async () => {
    const document = await openFile('scratch/absent.bicep', machines);
    await shown(document.uri, 'zone/virtual-machine');
    assert.match(await hoverText(document, 'first'), /\*Value\* `zones` is absent/);
  });

  it('shows the way of a value through parameters', async () => {
    const parameterised = localAccount.replace("'Standard_LRS'", 'sku');
    const document = await openFile('scratch/trail.bicep', `param sku string = 'Standard_LRS'\n\n${parameterised}`);
    const { range } = await shown(document.uri, 'storage/redundancy');
    const text = await hoverText(
      document,
      document.getText(range.with({ end: document.lineAt(range.start.line).range.end })),
    );
    assert.match(
      text,
      /\*How it got here\* \[scratch\/trail\\?\.bicep:1\]\([^)]*\) → .*\[scratch\/trail\\?\.bicep:8\]/,
    );
  });

  it('carries the fix out by its link', async () => {
    const document = await openFile('scratch/link.bicep', localAccount);
    await shown(document.uri, 'storage/redundancy');
    const link = /command:(faultline\.applyFix)\?([^)]+)/.exec(await hoverText(document, "'Standard_LRS'"));
    await commands.executeCommand(link?.[1] ?? '', ...JSON.parse(decodeURIComponent(link?.[2] ?? '[]')));
    await gone(document.uri, 'storage/redundancy');
    assert.match(document.getText(), /Standard_ZRS/);
  });

  it('is silent elsewhere, and where it is switched off', async () => {
    const document = await openFile('scratch/silent.bicep', localAccount);
    await shown(document.uri, 'storage/redundancy');
    assert.equal(await hoverText(document, "'westeurope'"), '');
    await workspace.getConfiguration('faultline').update('hover.enable', false);
    assert.equal(await hoverText(document, "'Standard_LRS'"), '');
    await workspace.getConfiguration('faultline').update('hover.enable', undefined);
  });
});
