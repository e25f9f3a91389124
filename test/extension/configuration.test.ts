import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, window, workspace } from 'vscode';
import {
  closeEditors,
  diagnosticsOf,
  fileUri,
  gone,
  openFile,
  pause,
  removeFile,
  replace,
  rulesShown,
  shown,
  until,
  writeFile,
} from './editing';
import { localAccount } from './samples';

const redundancy = 'storage/redundancy';
const file = 'faultline.jsonc';
/** The editor tells nothing of a file that comes and goes within a shorter time. */
const watcherMilliseconds = 1000;

async function configure(value: unknown): Promise<void> {
  await writeFile(file, JSON.stringify(value, undefined, 2));
}

describe('the configuration', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFile(file).catch(() => undefined);
  });
  after(() => removeFile('scratch'));

  it('applies as soon as it changes', async () => {
    const document = await openFile('scratch/live.bicep', localAccount);
    await shown(document.uri, redundancy);
    await configure({ rules: { [redundancy]: 'off' } });
    await gone(document.uri, redundancy);
    await configure({ rules: { [redundancy]: 'error' } });
    assert.equal((await shown(document.uri, redundancy)).severity, DiagnosticSeverity.Error);
    await removeFile(file);
    await until('the default is in force', async () => {
      const { severity } = await shown(document.uri, redundancy);
      return severity === DiagnosticSeverity.Warning || undefined;
    });
  });

  it('applies while it is being edited', async () => {
    const document = await openFile('scratch/edited.bicep', localAccount);
    await shown(document.uri, redundancy);
    const configuration = await openFile(file, `{ "rules": { "${redundancy}": "off" } }\n`);
    await gone(document.uri, redundancy);
    await replace(configuration, '"off"', '"on"');
    await shown(document.uri, redundancy);
  });

  it('stays in force while its file is not valid, and the file says why', async () => {
    const document = await openFile('scratch/invalid.bicep', localAccount);
    await shown(document.uri, redundancy);
    await configure({ rules: { [redundancy]: 'off' } });
    await gone(document.uri, redundancy);
    await writeFile(file, '{ "rules": { "storage/redundancy": "loud" } }\n');
    const [problem] = await until('the problem shows', () => {
      const problems = diagnosticsOf(fileUri(file));
      return problems.length > 0 ? problems : undefined;
    });
    assert.equal(problem?.severity, DiagnosticSeverity.Error);
    assert.match(problem?.message ?? '', /must be one of: off, on, error, warning, information/);
    await replace(document, 'stcontoso', 'stother');
    await pause(400);
    assert.ok(!rulesShown(document.uri).includes(redundancy));
    await configure({});
    await shown(document.uri, redundancy);
    await until('the problem is gone', () => diagnosticsOf(fileUri(file)).length === 0 || undefined);
  });

  it('keeps files that it ignores from being judged', async () => {
    const document = await openFile('scratch/ignored/legacy.bicep', localAccount);
    await shown(document.uri, redundancy);
    await configure({ ignore: ['ignored/'] });
    await until('nothing shows', () => diagnosticsOf(document.uri).length === 0 || undefined);
    await configure({ ignore: [] });
    await shown(document.uri, redundancy);
  });

  it('is written by setting a severity, which creates it and keeps its comments', async () => {
    const document = await openFile('scratch/severity.bicep', localAccount);
    await shown(document.uri, redundancy);
    await commands.executeCommand('faultline.setRuleSeverity', redundancy, document.uri, 'error');
    await until('the severity is in force', async () => {
      const { severity } = await shown(document.uri, redundancy);
      return severity === DiagnosticSeverity.Error || undefined;
    });
    await writeFile(file, `{\n  // ours\n  "rules": { "${redundancy}": "error" }\n}\n`);
    await commands.executeCommand('faultline.setRuleSeverity', redundancy, document.uri, 'off');
    await gone(document.uri, redundancy);
    const stored = new TextDecoder().decode(await workspace.fs.readFile(fileUri(file)));
    assert.equal(stored, `{\n  // ours\n  "rules": { "${redundancy}": "off" }\n}\n`);
  });

  it('is created with every setting named, opened as JSON with comments, and without a problem', async () => {
    await commands.executeCommand('faultline.createConfiguration');
    const document = window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), fileUri(file).toString());
    assert.equal(document?.languageId, 'jsonc');
    await pause(500);
    assert.deepEqual(languages.getDiagnostics(fileUri(file)), []);
  });

  it('is gone with its file, though the editor still has it open', async () => {
    const document = await openFile('scratch/deleted.bicep', localAccount);
    await shown(document.uri, redundancy);
    await configure({ rules: { [redundancy]: 'off' } });
    await gone(document.uri, redundancy);
    const configuration = await workspace.openTextDocument(fileUri(file));
    await pause(watcherMilliseconds);
    await removeFile(file);
    await shown(document.uri, redundancy);
    assert.equal(configuration.isClosed, false);
  });
});
