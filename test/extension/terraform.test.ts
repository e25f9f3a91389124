import { commands } from 'vscode';
import { closeEditors, gone, openFile, removeFile, replace, showFile, shown, writeFile } from './editing';
import { replicationVariable, terraformAccount } from './samples';

const redundancy = 'storage/redundancy';

describe('a Terraform module', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFile('module');
  });

  it('is judged with the files beside the open one', async () => {
    const variables = await writeFile('module/variables.tf', replicationVariable('LRS'));
    const document = await openFile('module/main.tf', terraformAccount);
    await shown(document.uri, 'pin/terraform-provider');
    await shown(variables, redundancy);
    await closeEditors();
    await gone(variables, redundancy);
  });

  it('is judged by the text in the editor before that on disk', async () => {
    await writeFile('module/variables.tf', replicationVariable('LRS'));
    await openFile('module/main.tf', terraformAccount);
    const variables = await openFile('module/variables.tf', replicationVariable('LRS'));
    await shown(variables.uri, redundancy);
    await replace(variables, '"LRS"', '"ZRS"');
    await gone(variables.uri, redundancy);
  });

  it('follows files that change, come and go outside the editor', async () => {
    const variables = await writeFile('module/variables.tf', replicationVariable('ZRS'));
    const main = await openFile('module/main.tf', terraformAccount);
    await shown(main.uri, 'pin/terraform-provider');
    await gone(variables, redundancy);
    await writeFile('module/variables.tf', replicationVariable('LRS'));
    await shown(variables, redundancy);
    await removeFile('module/variables.tf');
    await gone(variables, redundancy);
    const values = await writeFile('module/terraform.tfvars', 'replication = "LRS"\n');
    await writeFile('module/variables.tf', replicationVariable('GRS'));
    await shown(values, redundancy);
  });

  it('returns to what is stored when a changed document is closed without saving', async () => {
    const stored = await writeFile('module/variables.tf', replicationVariable('LRS'));
    await openFile('module/main.tf', terraformAccount);
    await shown(stored, redundancy);
    const variables = await showFile(stored);
    await replace(variables, '"LRS"', '"ZRS"');
    await gone(stored, redundancy);
    await writeFile('module/other.tf', '');
    await closeActiveWithoutSaving();
    await shown(stored, redundancy);
  });
});

async function closeActiveWithoutSaving(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
