import assert from 'node:assert/strict';
import { commands, extensions, Uri, workspace } from 'vscode';
import { codeCommandIds, commandIds, estateCommandIds } from '../../src/extension/infrastructure/command-ids';
import { languageIds } from '../../src/extension/infrastructure/documents';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: Readonly<Record<string, { supported: boolean; description: string }>>;
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string }[];
    readonly menus: { readonly commandPalette: readonly { command: string; when: string }[] };
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly { steps: readonly Step[] }[];
    readonly jsonValidation: readonly { url: string }[];
  };
}

interface Setting {
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

interface Step {
  readonly description: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents: readonly string[];
}

async function read(name: string): Promise<string> {
  const extension = extensions.getExtension('faultline.faultline');
  assert.ok(extension);
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, name)));
}

const everyCommand: readonly string[] = [commandIds, estateCommandIds, codeCommandIds].flatMap((ids) =>
  Object.values<string>(ids),
);

describe('the manifest', () => {
  let manifest: Manifest;
  let raw: string;
  let texts: Readonly<Record<string, string>>;

  before(async () => {
    raw = await read('package.json');
    manifest = JSON.parse(raw);
    texts = JSON.parse(await read('package.nls.json'));
  });

  it('contributes the commands that are registered, and no other', async () => {
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    const registered = (await commands.getCommands(true)).filter((id) => id.startsWith('faultline.'));
    assert.deepEqual([...contributed].sort(), [...everyCommand].sort());
    assert.deepEqual(registered.sort(), [...contributed].sort());
  });

  it('puts every command into one category', () => {
    assert.deepEqual(new Set(manifest.contributes.commands.map(({ category }) => category)), new Set(['Faultline']));
  });

  it('limits in the palette only commands that exist', () => {
    const contributed = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const { command, when } of manifest.contributes.menus.commandPalette) {
      assert.ok(contributed.has(command), command);
      assert.ok(when.length > 0);
    }
  });

  it('describes every setting and each of its values, and gives a scope and a default', () => {
    for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
      assert.match(name, /^faultline\./);
      assert.ok(setting.markdownDescription, name);
      assert.ok(setting.scope, name);
      assert.notEqual(setting.default, undefined, name);
      assert.equal(setting.markdownEnumDescriptions?.length, setting.enum?.length, name);
    }
  });

  it('names only texts that exist, and uses every one', () => {
    const used = [...raw.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort());
  });

  it('activates for every language by which documents are selected, and for documents without a language', () => {
    const languages = manifest.activationEvents.flatMap((event) => /^onLanguage:(.+)$/.exec(event)?.[1] ?? []);
    assert.deepEqual(languages.sort(), [...languageIds].sort());
    assert.ok(manifest.activationEvents.includes('onStartupFinished'));
  });

  it('declares untrusted and virtual workspaces, with reasons', () => {
    for (const name of ['untrustedWorkspaces', 'virtualWorkspaces']) {
      const capability = manifest.capabilities[name];
      assert.equal(capability?.supported, true);
      assert.ok(texts[capability?.description.replaceAll('%', '') ?? '']);
    }
  });

  it('walks through steps whose media exist and that commands or contexts complete', async () => {
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.ok(steps.length >= 3);
    for (const { media, completionEvents, description } of steps) {
      assert.notEqual(await read(media.markdown), '');
      for (const event of completionEvents) assert.match(event, /^on(Command|Context):faultline\.\w+$/);
      const text = texts[description.replaceAll('%', '')] ?? '';
      for (const [, command = ''] of text.matchAll(/\(command:(faultline\.\w+)\)/g)) {
        assert.ok(everyCommand.includes(command), command);
      }
    }
  });

  it('validates the configuration by a schema that comes along', async () => {
    for (const { url } of manifest.contributes.jsonValidation) JSON.parse(await read(url));
  });
});
