import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './workbench';

const payments = 'bicep/payments.bicep';

describe('the example workspace in the workbench', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench('examples/contoso');
  });
  afterAll(() => workbench?.close());

  it('shows errors and warnings as squiggles in a Bicep file', async () => {
    await workbench.openFile(payments);
    await workbench.squiggles('warning').first().waitFor();
    expect(await workbench.squiggles('warning').count()).toBeGreaterThan(3);
    await workbench.goTo(60, 5);
    await workbench.squiggles('error').first().waitFor();
    await workbench.goTo(1, 1);
  });

  it('lists the findings with their rules in the Problems view', async () => {
    const rows = await workbench.problems();
    const machine = rows.filter({ hasText: 'vm-booking-01 runs in one datacenter of westeurope' });
    await machine.waitFor();
    expect(await machine.textContent()).toContain('zone/virtual-machine');
    await rows.filter({ hasText: 'flowlog/nsg-target' }).first().waitFor();
    await workbench.screenshot('problems');
  });

  it('says in the hover why a finding matters', async () => {
    await workbench.openFile(payments);
    await workbench.goTo(21, 12);
    await workbench.palette('Show or Focus Hover');
    const hover = workbench.page.locator('.monaco-hover:visible').filter({ hasText: 'Mitigates' });
    await hover.waitFor();
    const text = await hover.textContent();
    expect(text).toContain('vm-booking-01');
    expect(text).toContain('zone/virtual-machine');
    await workbench.screenshot('hover');
    await workbench.page.keyboard.press('Escape');
  });

  it('offers fixes under the lightbulb and mends the file with one of them', async () => {
    await workbench.goTo(21, 12);
    const offered = await workbench.quickFixes();
    expect(offered[0]).toContain('Put it in zone 1');
    expect(offered.some((title) => title.includes('Ignore'))).toBe(true);
    await workbench.screenshot('quick-fix');
    await workbench.page.keyboard.press('Escape');
    await workbench.quickFix('Put it in zone 1');
    await workbench.save();
    expect(readFileSync(join(workbench.folder, payments), 'utf8')).toContain("  zones: ['1']\n");
    const rows = await workbench.problems();
    await rows.filter({ hasText: 'vm-booking-01 runs in one datacenter' }).waitFor({ state: 'detached' });
  });

  it('reads Terraform, ARM templates, workflows and Dockerfiles without their extensions', async () => {
    for (const path of ['terraform/network.tf', 'app/Dockerfile']) {
      await workbench.openFile(path);
      await workbench.page.locator('.editor-group-container.active [class*="squiggly-"]').first().waitFor();
    }
  });

  it("opens a rule's page", async () => {
    await workbench.paletteWithChoice('Faultline: Open Rule Page', 'zone/virtual-machine');
    await workbench.page.locator('.tab.active', { hasText: 'virtual-machine' }).waitFor();
    const rendered = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await rendered.getByRole('heading', { name: 'What it finds' }).waitFor();
    await workbench.screenshot('rule-page');
  });
});
