import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EstateView } from './estate-view';
import { openWorkbench, type Workbench } from './workbench';

describe('the live estate on the code', () => {
  let workbench: Workbench;
  let view: EstateView;
  beforeAll(async () => {
    workbench = await openWorkbench('test/interface/live');
    view = new EstateView(workbench);
  });
  afterAll(() => workbench?.close());

  const lens = (text: string) => workbench.page.locator('.codelens-decoration').filter({ hasText: text });

  it('shows nothing before the view was opened', async () => {
    await workbench.openFile('payments.bicep');
    await workbench.squiggles('warning').first().waitFor();
    expect(await lens('reserved').count()).toBe(0);
  });

  it('shows above each declaration how its twin stands', async () => {
    await view.open();
    await view.pane().getByText('Explore the sample estate').click();
    await view.row('contoso.com').waitFor();
    await lens('reserved 4 · allocated 5 · over-allocated').first().waitFor();
    await lens('only an NSG log').waitFor();
    await workbench.screenshot('live-lenses');
  });

  it('tells in the hover how the machine stands, and leads to the tree', async () => {
    await workbench.goTo(30, 12);
    await workbench.palette('Show or Focus Hover');
    const hover = workbench.page.locator('.monaco-hover:visible').filter({ hasText: 'In Azure' });
    await hover.getByText('not reserved').waitFor();
    expect(await hover.textContent()).toContain('vm-acquirer-01');
    await workbench.screenshot('live-hover');
    await hover.getByText('Reveal in tree').click();
    await view.row('vm-acquirer-01').first().waitFor();
    await workbench.screenshot('live-reveal');
  });
});
