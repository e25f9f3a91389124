import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorkbench, type Workbench } from './workbench';

const payments = 'bicep/payments.bicep';

describe('a folder that is not trusted', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench('examples/contoso', { authority: inject('restrictedAuthority') });
  });
  afterAll(() => workbench?.close());

  it('is judged all the same', async () => {
    await workbench.page.locator('.part.banner', { hasText: 'Restricted Mode' }).waitFor();
    await workbench.openFile(payments);
    await workbench.squiggles('warning').first().waitFor();
    const rows = await workbench.problems();
    await rows.filter({ hasText: 'vm-booking-01 runs in one datacenter of westeurope' }).waitFor();
    await workbench.screenshot('restricted');
  });

  it('is mended all the same', async () => {
    await workbench.openFile(payments);
    await workbench.goTo(21, 12);
    await workbench.quickFix('Put it in zone 1');
    await workbench.save();
    expect(readFileSync(join(workbench.folder, payments), 'utf8')).toContain("  zones: ['1']\n");
  });
});
