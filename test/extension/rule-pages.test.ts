import assert from 'node:assert/strict';
import { commands, extensions, TabInputWebview, Uri, window, workspace } from 'vscode';
import { allRules } from '../../src/core/rules/all-rules';
import { RulePages } from '../../src/extension/features/pages/rule-pages';
import { closeEditors, until } from './editing';

function previewTab(): string | undefined {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(({ input }) => input instanceof TabInputWebview && input.viewType.includes('markdown.preview'))
    ?.label;
}

describe('the pages of the rules', () => {
  afterEach(closeEditors);

  it('come with the extension, one for every rule', async () => {
    const extension = extensions.getExtension('faultline.faultline');
    assert.ok(extension);
    for (const { id } of allRules) {
      const page = Uri.joinPath(extension.extensionUri, 'docs', 'rules', `${id}.md`);
      await assert.doesNotReject(Promise.resolve(workspace.fs.stat(page)), id);
    }
  });

  it('open in the Markdown preview', async () => {
    await commands.executeCommand('faultline.openRulePage', 'zone/virtual-machine');
    assert.match(await until('the preview opens', previewTab), /virtual-machine\.md/);
  });

  it('show a line about the rule in place of their front matter', async () => {
    await commands.executeCommand('faultline.openRulePage', 'zone/virtual-machine');
    const page = await workspace.openTextDocument(Uri.parse('faultline-rule:/zone/virtual-machine.md'));
    const [title, , line] = page.getText().split('\n');
    assert.equal(title, '# Place each virtual machine in an availability zone');
    assert.match(line ?? '', /^`zone\/virtual-machine` · warning · reliability · mitigates availability zone fault/);
  });

  it('open by the address that a finding links to', async () => {
    const extension = extensions.getExtension('faultline.faultline');
    assert.ok(extension);
    const pages = new RulePages({ extension, extensionUri: extension.extensionUri });
    const address = pages.addressOf('pin/action');
    assert.equal(address.authority, extension.id);
    await pages.handleUri(address);
    assert.match(await until('the preview opens', previewTab), /action\.md/);
  });

  it('open for rules alone', async () => {
    const extension = extensions.getExtension('faultline.faultline');
    assert.ok(extension);
    const pages = new RulePages({ extension, extensionUri: extension.extensionUri });
    await pages.handleUri(pages.addressOf('../../README'));
    await pages.handleUri(pages.addressOf('zone/nothing'));
    assert.equal(previewTab(), undefined);
  });

  it("open by another tool's id", async () => {
    await commands.executeCommand('faultline.openRulePage', 'policy:42f4f3a2-7d20-4c13-a05d-01857a626c22');
    assert.match(await until('the preview opens', previewTab), /virtual-machine\.md/);
  });
});
