import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, Uri, workspace } from 'vscode';
import { closeEditors, diagnosticsOf, fileUri, gone, removeFile, showFile, shown, until } from './editing';
import { addFolder, takeFolderOut, writeText } from './folders';
import { localAccount } from './samples';

const redundancy = 'storage/redundancy';
const otherRule = 'cmk/storage-account';
const other = fileUri('../other');
const accountHere = fileUri('scratch/account.bicep');
const accountThere = Uri.joinPath(other, 'scratch/account.bicep');
const configurationHere = fileUri('faultline.jsonc');
const configurationThere = Uri.joinPath(other, 'faultline.jsonc');

async function setLevel(configuration: Uri, level: string): Promise<void> {
  await writeText(configuration, JSON.stringify({ profile: 'strict', rules: { [redundancy]: level } }));
}

async function nothingShows(uri: Uri): Promise<void> {
  await until(`nothing shows in ${uri.path}`, () => diagnosticsOf(uri).length === 0 || undefined);
}

describe('a workspace of several folders', () => {
  beforeEach(async () => {
    await writeText(accountHere, localAccount);
    await writeText(accountThere, localAccount);
  });
  afterEach(async () => {
    await closeEditors();
    await takeFolderOut(other);
    await workspace.fs.delete(other, { recursive: true });
    await removeFile('scratch');
    await removeFile('faultline.jsonc').catch(() => undefined);
  });

  it('configures each folder by its own file', async () => {
    await setLevel(configurationHere, 'off');
    await setLevel(configurationThere, 'error');
    await addFolder(other);
    await showFile(accountThere);
    assert.equal((await shown(accountThere, redundancy)).severity, DiagnosticSeverity.Error);
    await showFile(accountHere);
    await shown(accountHere, otherRule);
    await gone(accountHere, redundancy);
    await setLevel(configurationThere, 'off');
    await setLevel(configurationHere, 'error');
    assert.equal((await shown(accountHere, redundancy)).severity, DiagnosticSeverity.Error);
    await showFile(accountThere);
    await shown(accountThere, otherRule);
    await gone(accountThere, redundancy);
  });

  it('writes a severity into the folder of the file', async () => {
    await addFolder(other);
    await showFile(accountThere);
    await shown(accountThere, redundancy);
    await commands.executeCommand('faultline.setRuleSeverity', redundancy, accountThere, 'off');
    await gone(accountThere, redundancy);
    await showFile(accountHere);
    await shown(accountHere, redundancy);
    await assert.rejects(async () => workspace.fs.stat(configurationHere));
  });

  it('puts the configuration of a folder out of force when it leaves', async () => {
    await setLevel(configurationThere, 'error');
    await addFolder(other);
    await showFile(accountThere);
    assert.equal((await shown(accountThere, redundancy)).severity, DiagnosticSeverity.Error);
    await takeFolderOut(other);
    await until('the default is in force', async () => {
      const { severity } = await shown(accountThere, redundancy);
      return severity === DiagnosticSeverity.Warning || undefined;
    });
  });

  it('shows nothing more of a folder that leaves', async () => {
    await writeText(configurationThere, '{ "profile": "loud" }');
    await addFolder(other);
    await commands.executeCommand('faultline.scanWorkspace');
    await shown(accountThere, redundancy);
    await until('the problem shows', () => diagnosticsOf(configurationThere).length > 0 || undefined);
    await takeFolderOut(other);
    await nothingShows(accountThere);
    await nothingShows(configurationThere);
  });

  it('scans a folder that joins after a scan', async () => {
    await commands.executeCommand('faultline.scanWorkspace');
    await addFolder(other);
    await shown(accountThere, redundancy);
  });
});
