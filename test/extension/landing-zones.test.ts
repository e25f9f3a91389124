import assert from 'node:assert/strict';
import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import { closeEditors, until } from './editing';
import { addFolder, takeFolderOut, writeText } from './folders';
import { MemoryFiles } from './memory-files';

const scheme = 'landing';
const root = Uri.from({ scheme, path: '/zone' });
const choices = { root, zone: 'hub-spoke', name: 'shop', region: 'westeurope', isConfirmed: true };

function at(path: string): Uri {
  return Uri.joinPath(root, path);
}

async function stored(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(at(path)));
}

async function mainShows(path: string): Promise<void> {
  await until(`${path} shows`, () => window.activeTextEditor?.document.uri.path === `/zone/${path}` || undefined);
}

describe('a new landing zone in a virtual workspace', () => {
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

  it('is written in Bicep with its configuration, and opens', async () => {
    await commands.executeCommand('faultline.newLandingZone', { ...choices, language: 'bicep', folder: 'infra/hub' });
    await mainShows('infra/hub/main.bicep');
    assert.match(await stored('infra/hub/prod.bicepparam'), /param workload = 'shop'/);
    assert.match(await stored('infra/hub/modules/keys.bicep'), /enablePurgeProtection: true/);
    assert.match(await stored('faultline.jsonc'), /infra\/hub\/prod\.bicepparam/);
  });

  it('leaves what is there as it is', async () => {
    await writeText(at('README.md'), 'mine');
    await writeText(at('faultline.jsonc'), '{}');
    await commands.executeCommand('faultline.newLandingZone', { ...choices, language: 'terraform', folder: '' });
    await mainShows('main.tf');
    assert.equal(await stored('README.md'), 'mine');
    assert.equal(await stored('faultline.jsonc'), '{}');
    assert.match(await stored('modules/hub-network/variables.tf'), /variable "firewall_tier"/);
  });

  it('shows every file before anything is written', async () => {
    const { isConfirmed: _, ...asked } = choices;
    const written = commands.executeCommand('faultline.newLandingZone', {
      ...asked,
      language: 'bicep',
      folder: 'infra',
    });
    await until(
      'the preview shows',
      () => window.tabGroups.activeTabGroup.activeTab?.label.startsWith('Hub and spoke for shop') || undefined,
    );
    assert.deepEqual(await workspace.fs.readDirectory(root), []);
    await commands.executeCommand('notifications.clearAll');
    await written;
    assert.deepEqual(await workspace.fs.readDirectory(root), []);
  });
});
