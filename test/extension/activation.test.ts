import assert from 'node:assert/strict';
import { extensions, workspace } from 'vscode';

describe('activation', () => {
  const extension = extensions.getExtension('faultline.faultline');

  it('finds the extension installed', () => {
    assert.ok(extension);
  });

  it('activates', async () => {
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('opens the workspace of the tests, and finds its files', async () => {
    const files = await workspace.findFiles('**/*.bicep');
    assert.ok(files.some((file) => file.path.endsWith('/main.bicep')));
  });
});
