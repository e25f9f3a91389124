import assert from 'node:assert/strict';
import { commands, type Hover, MarkdownString, type TextDocument } from 'vscode';
import {
  closeEditors,
  diagnosticsOf,
  gone,
  openFile,
  rangeOf,
  removeFile,
  replace,
  shown,
  until,
  writeFile,
} from './editing';
import { localAccount } from './samples';

const redundancy = 'storage/redundancy';
const otherRule = 'cmk/storage-account';
const parameterised = `param sku string\n\n${localAccount.replace("'Standard_LRS'", 'sku')}`;
const call = (sku: string): string => `module m 'm.bicep' = {\n  name: 'm'\n  params: {\n    sku: '${sku}'\n  }\n}\n`;
const values = (sku: string): string => `using 'main.bicep'\nparam sku = '${sku}'\n`;

async function hoverText(document: TextDocument, text: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, text).start,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n');
}

describe('a file that is deployed by others', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFile('deployed');
  });

  it('is not judged by itself, however it is opened', async () => {
    await writeFile('deployed/main.bicep', call('Standard_ZRS'));
    const module = await openFile(
      'deployed/m.bicep',
      parameterised.replace('param sku string', "param sku string = 'Standard_LRS'"),
    );
    await shown(module.uri, otherRule);
    await gone(module.uri, redundancy);
  });

  it('has its faults shown where the argument is, and an edit of it refreshes the caller', async () => {
    await writeFile('deployed/m.bicep', parameterised);
    const main = await openFile('deployed/main.bicep', call('Standard_LRS'));
    const { range, relatedInformation = [] } = await shown(main.uri, redundancy);
    assert.equal(main.getText(range), "'Standard_LRS'");
    assert.ok(relatedInformation.some(({ location }) => location.uri.path.endsWith('/m.bicep')));
    const module = await openFile('deployed/m.bicep', parameterised);
    await replace(module, '    name: sku', "    name: 'Standard_ZRS'");
    await gone(main.uri, redundancy);
    await replace(module, "    name: 'Standard_ZRS'", '    name: sku');
    await shown(main.uri, redundancy);
  });

  it('follows a caller that changes outside the editor', async () => {
    await writeFile('deployed/main.bicep', call('Standard_ZRS'));
    const module = await openFile('deployed/m.bicep', parameterised);
    await shown(module.uri, otherRule);
    const main = await writeFile('deployed/main.bicep', call('Standard_LRS'));
    await shown(main, redundancy);
  });

  it('has what is to be mended in its parameter file shown there, while it is open', async () => {
    const production = await writeFile('deployed/prod.bicepparam', values('Standard_LRS'));
    const main = await openFile('deployed/main.bicep', parameterised);
    await shown(main.uri, otherRule);
    await shown(production, redundancy);
    await writeFile('deployed/prod.bicepparam', values('Standard_ZRS'));
    await gone(production, redundancy);
    await writeFile('deployed/prod.bicepparam', values('Standard_LRS'));
    await shown(production, redundancy);
    await closeEditors();
    await until('nothing shows', () => diagnosticsOf(production).length === 0 || undefined);
  });

  it('says in which ways of deploying it a fault is there', async () => {
    await writeFile('deployed/dev.bicepparam', "using 'main.bicep'\n");
    await writeFile('deployed/prod.bicepparam', values('Standard_ZRS'));
    const text = parameterised.replace('param sku string', "param sku string = 'Standard_LRS'");
    const main = await openFile('deployed/main.bicep', text);
    await until('the ways are told', async () => {
      const { message } = await shown(main.uri, redundancy);
      return message.includes('(in dev.bicepparam, not in prod.bicepparam)') || undefined;
    });
  });
});

describe('the explanation of a value', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFile('deployed');
  });

  it('tells its way through the files', async () => {
    await writeFile('deployed/dev.bicepparam', values('Standard_GRS'));
    await writeFile('deployed/prod.bicepparam', values('Standard_ZRS'));
    const main = await openFile('deployed/main.bicep', parameterised);
    await shown(main.uri, otherRule);
    const text = await hoverText(main, 'name: sku');
    assert.match(text, /`name` is `'Standard_GRS'` in dev\.bicepparam/);
    assert.match(text, /`name` is `'Standard_ZRS'` in prod\.bicepparam/);
    assert.match(text, /\[deployed\/prod\.bicepparam:2\]\([^)]*\) → \[deployed\/main\.bicep:1\]/);
  });

  it('tells why a value is not known', async () => {
    const main = await openFile('deployed/main.bicep', parameterised);
    await shown(main.uri, otherRule);
    assert.match(await hoverText(main, 'name: sku'), /Cannot tell what `name` is: .*sku/);
  });
});
