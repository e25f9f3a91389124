import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './workbench';

const bundle = /\/faultline\.faultline-[^/]+\/dist\/web\/extension\.js/;

/** The settings of the folder ask for the extension to run in the browser. */
describe("the extension in the browser's extension host", () => {
  const requested: string[] = [];
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench('test/interface/browser-host', {
      prepare: (page) => page.context().on('request', (request) => requested.push(decodeURIComponent(request.url()))),
    });
  });
  afterAll(() => workbench?.close());

  it('judges a Bicep file and mends it', async () => {
    await workbench.openFile('machine.bicep');
    await workbench.squiggles('warning').first().waitFor();
    await expect.poll(() => requested.some((address) => bundle.test(address)), { timeout: 10_000 }).toBe(true);
    await workbench.goTo(1, 12);
    await workbench.quickFix('Put it in zone 1');
    await workbench.save();
    expect(readFileSync(join(workbench.folder, 'machine.bicep'), 'utf8')).toContain("  zones: ['1']\n");
  });

  it('scans the workspace, and judges a Terraform module with its files', async () => {
    await workbench.palette('Faultline: Scan Workspace');
    const rows = await workbench.problems();
    await rows.filter({ hasText: 'storage/redundancy' }).waitFor();
    await workbench.openFile('main.tf');
    await workbench.squiggles('warning').first().waitFor();
  });

  it("opens a rule's page", async () => {
    await workbench.paletteWithChoice('Faultline: Open Rule Page', 'zone/virtual-machine');
    await workbench.page.locator('.tab.active', { hasText: 'virtual-machine' }).waitFor();
  });
});
