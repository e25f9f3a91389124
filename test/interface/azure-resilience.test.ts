import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { SampleFault } from '../../src/azure/sample/faults';
import { EstateView } from './estate-view';
import { openWorkbench, type Workbench } from './workbench';

describe('the view of the live estate', () => {
  let workbench: Workbench;
  let view: EstateView;
  beforeAll(async () => {
    workbench = await openWorkbench('examples/contoso');
    view = new EstateView(workbench);
  });
  afterAll(() => workbench?.close());

  it('says what it will show where nobody is signed in, and asks nobody', async () => {
    await workbench.openFile('bicep/payments.bicep');
    await view.open();
    await view.widen(300);
    const welcome = view.pane().locator('.welcome-view-content');
    await welcome.getByText('Sign in to Azure').waitFor();
    expect(await welcome.textContent()).toContain('the role Reader is enough');
    expect(await workbench.page.locator('.monaco-dialog-box').count()).toBe(0);
    await workbench.screenshot('estate-signed-out');
  });

  it('shows the sample estate, marked as such', async () => {
    await view.pane().getByText('Explore the sample estate').click();
    await view.row('contoso.com').waitFor();
    expect(await view.row('Sample estate').textContent()).toContain('3 tenants · 30 subscriptions');
    await view.expand('sub-payments-prod');
    await view.row('Capacity reservations').first().waitFor();
    await workbench.screenshot('estate-sample');
  });

  it('shows the four numbers of each reservation once a group is opened', async () => {
    await view.expand('Capacity reservations');
    await view.expand('crg-payments-weu');
    const over = view.row('Zone1_D16s_v5');
    await over.filter({ hasText: 'Over-allocated' }).waitFor();
    expect(await over.textContent()).toContain(
      'Over-allocated · reserved 4 · effective 4 · allocated 5 · associated 6',
    );
    await workbench.screenshot('estate-capacity');
    await view.collapse('Capacity reservations');
  });

  it('shows flow logs, zones and Azure Local', async () => {
    await view.expand('Flow logs');
    await workbench.screenshot('estate-flow-logs');
    await view.collapse('Flow logs');
    await view.expand('Zones and redundancy');
    await view.expand('westeurope');
    await view.rows().filter({ hasText: 'machine · regional' }).first().waitFor();
    await workbench.screenshot('estate-zones');
  });

  it('says what could not be read, why, and what to do', async () => {
    await workbench.paletteWithText('Faultline: Search the Live Estate', 'sub-legacy');
    const row = view.row('sub-legacy');
    await row.waitFor();
    expect(await row.textContent()).toContain('Access denied: needs Reader');
    await row.hover();
    await workbench.screenshot('estate-error');
  });

  it('finds what is searched for, and says how much', async () => {
    await workbench.paletteWithText('Faultline: Search the Live Estate', 'store- failed');
    await view.row('store-bruges').waitFor();
    await workbench.screenshot('estate-search');
    await workbench.palette('Faultline: Clear the Search of the Live Estate');
    await view.row('sub-payments-prod').waitFor();
  });

  it('signs in to one tenant where a person asks for it', async () => {
    await workbench.paletteWithText('Faultline: Search the Live Estate', 'fabrikam');
    const row = view.row('fabrikam.com');
    await row.filter({ hasText: 'sign-in needed' }).hover();
    await row.getByRole('button', { name: 'Sign In' }).click();
    await row.filter({ hasText: '10 subscriptions' }).waitFor();
    await workbench.palette('Faultline: Clear the Search of the Live Estate');
    await view.row('Sample estate').filter({ hasText: '3 tenants · 40 subscriptions' }).waitFor();
  });

  it('groups by state, the worst first', async () => {
    await workbench.paletteWithChoice('Faultline: Group the Live Estate', 'State');
    await view.row('Failed').waitFor();
    await workbench.screenshot('estate-by-state');
    await workbench.paletteWithChoice('Faultline: Group the Live Estate', 'Region');
    await view.expand('westeurope');
    await view.row('Capacity reservations').waitFor();
    await workbench.screenshot('estate-by-region');
    await workbench.paletteWithChoice('Faultline: Group the Live Estate', 'Subscription');
  });

  it('is left with one command', async () => {
    await workbench.palette('Faultline: Leave the Sample Estate');
    await view.pane().locator('.welcome-view-content').getByText('Sign in to Azure').waitFor();
  });
});

describe('the view of a cloud that the settings name', () => {
  let workbench: Workbench;
  let view: EstateView;
  beforeAll(async () => {
    workbench = await openWorkbench('examples/contoso', { authority: inject('estateAuthority') });
    view = new EstateView(workbench);
  });
  afterAll(async () => {
    await control('DELETE');
    await workbench?.close();
  });

  it('is read with the token of the environment', async () => {
    await view.open();
    await view.widen(260);
    const root = view.row(inject('estateOrigin'));
    await root.filter({ hasText: '18 subscriptions' }).waitFor();
    await view.row('sub-payments-prod').filter({ hasText: 'as of' }).waitFor();
  });

  it('says until when Azure refuses to answer, and keeps what is known', async () => {
    const scope = { path: '/providers/microsoft.resourcegraph', body: 'flowlogs' };
    await control('POST', [{ kind: 'throttled', seconds: 1_200, from: 'resource-graph', ...scope }]);
    const row = view.row('sub-payments-prod');
    await row.hover();
    await row.getByRole('button', { name: 'Refresh' }).click();
    await view.expand('sub-payments-prod');
    const section = view.row('Flow logs');
    await section.filter({ hasText: /throttled until \d\d:\d\d/ }).waitFor();
    await view.expand('Flow logs');
    await view.row('vnet-hub').waitFor();
    await workbench.screenshot('estate-throttled');
  });

  async function control(method: string, faults?: readonly SampleFault[]): Promise<void> {
    const address = `${inject('estateOrigin')}/sample-control/faults`;
    const response = await fetch(address, { method, ...(faults && { body: JSON.stringify(faults) }) });
    expect(response.status).toBe(204);
  }
});

describe('the view elsewhere', () => {
  let workbench: Workbench;
  afterEach(() => workbench?.close());

  async function exploreSample(): Promise<void> {
    const view = new EstateView(workbench);
    await view.open();
    await view.pane().getByText('Explore the sample estate').click();
    await view.row('sub-payments-prod').filter({ hasText: 'at risk · as of' }).waitFor();
  }

  it("works in the browser's extension host", async () => {
    const requested: string[] = [];
    workbench = await openWorkbench('test/interface/browser-host', {
      prepare: (page) => page.context().on('request', (request) => requested.push(decodeURIComponent(request.url()))),
    });
    await exploreSample();
    expect(requested.some((address) => /\/dist\/web\/extension\.js/.test(address))).toBe(true);
  });

  it('works in a folder that is not trusted', async () => {
    workbench = await openWorkbench('examples/contoso', { authority: inject('restrictedAuthority') });
    await exploreSample();
  });
});
