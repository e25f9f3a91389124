import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './workbench';

describe('the installed extension', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench?.close());

  it('is listed among the installed extensions', async () => {
    await workbench.palette('Extensions: Show Installed Extensions');
    const row = workbench.page.locator('.extensions-list .monaco-list-row', { hasText: 'Faultline for Azure' });
    await row.waitFor();
    expect(await row.textContent()).toContain('Bicep, Terraform');
  });

  it('opens a file of the workspace', async () => {
    await workbench.openFile('main.bicep');
    expect(await workbench.page.locator('.editor-group-container.active .view-lines').textContent()).toContain(
      'account',
    );
    await workbench.screenshot('workbench');
  });
});
