import { commands, window } from 'vscode';
import { shown, until } from './editing';

describe('the walkthrough', () => {
  after(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('opens an example with faults that is stored nowhere', async () => {
    await commands.executeCommand('faultline.openExample');
    const { uri } = await until('the example shows', () => {
      const document = window.activeTextEditor?.document;
      return document?.isUntitled ? document : undefined;
    });
    await shown(uri, 'zone/virtual-machine');
    await shown(uri, 'storage/redundancy');
  });
});
