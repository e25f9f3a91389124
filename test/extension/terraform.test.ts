import { commands } from 'vscode';
import { closeEditors, fileUri, gone, openFile, removeFile, replace, showFile, shown, writeFile } from './editing';
import { replicationVariable, terraformAccount } from './samples';

const redundancy = 'storage/redundancy';

describe('a Terraform module', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFile('module');
  });

  it('is judged with the files beside the open one', async () => {
    await writeFile('module/variables.tf', replicationVariable('LRS'));
    const document = await openFile('module/main.tf', terraformAccount);
    await shown(document.uri, redundancy);
  });

  it('is judged by the text in the editor before that on disk', async () => {
    await writeFile('module/variables.tf', replicationVariable('LRS'));
    const main = await openFile('module/main.tf', terraformAccount);
    await shown(main.uri, redundancy);
    const variables = await openFile('module/variables.tf', replicationVariable('LRS'));
    await replace(variables, '"LRS"', '"ZRS"');
    await gone(main.uri, redundancy);
  });

  it('follows files that change, come and go outside the editor', async () => {
    await writeFile('module/variables.tf', replicationVariable('ZRS'));
    const main = await openFile('module/main.tf', terraformAccount);
    await shown(main.uri, 'pin/terraform-provider');
    await gone(main.uri, redundancy);
    await writeFile('module/variables.tf', replicationVariable('LRS'));
    await shown(main.uri, redundancy);
    await removeFile('module/variables.tf');
    await gone(main.uri, redundancy);
    await writeFile('module/terraform.tfvars', 'replication = "LRS"\n');
    await writeFile('module/variables.tf', replicationVariable('GRS'));
    await shown(main.uri, redundancy);
  });

  it('returns to what is stored when a changed document is closed without saving', async () => {
    await writeFile('module/variables.tf', replicationVariable('LRS'));
    const main = await openFile('module/main.tf', terraformAccount);
    await shown(main.uri, redundancy);
    const variables = await showFile(fileUri('module/variables.tf'));
    await replace(variables, '"LRS"', '"ZRS"');
    await gone(main.uri, redundancy);
    await writeFile('module/other.tf', '');
    await closeActiveWithoutSaving();
    await shown(main.uri, redundancy);
  });
});

async function closeActiveWithoutSaving(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
