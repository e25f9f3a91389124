import assert from 'node:assert/strict';
import { commands, env, MarkdownString, ThemeIcon, type TreeItem, TreeItemCollapsibleState } from 'vscode';
import { createSampleTransport } from '../../../src/azure/sample/create-sample-transport';
import { SampleFaults } from '../../../src/azure/sample/faults';
import type { AzureFeatures } from '../../../src/extension/features/estate/start-estate';
import { until } from '../editing';
import { leaveSample, liveEstate, Rows } from './tree';

const payments = ['Sample estate', 'contoso.com', 'sub-payments-prod'] as const;

describe('the view of the live estate', () => {
  const faults = new SampleFaults();
  let features: AzureFeatures;
  let rows: Rows;

  before(async () => {
    features = await liveEstate();
    rows = new Rows(features);
    const transport = createSampleTransport({ faults, graphQuota: { queries: 1_000, seconds: 1 } });
    await commands.executeCommand('faultline.exploreSample', transport);
  });
  afterEach(() => faults.clear());
  after(leaveSample);

  it('marks the sample on its root', async () => {
    const [root] = await rows.below();
    assert.ok(root);
    assert.equal(root.label, 'Sample estate');
    const item = await rows.item(root);
    assert.equal((item.iconPath as ThemeIcon).id, 'beaker');
    assert.equal(item.collapsibleState, TreeItemCollapsibleState.Expanded);
    assert.ok(features.service.isSample);
  });

  it('gives each row an icon, words for a screen reader, and a tooltip when it is asked for', async () => {
    const section = await rows.wait(/covered/, ...payments, 'Flow logs');
    const item = await rows.item(section);
    assert.ok(item.iconPath instanceof ThemeIcon);
    assert.match(item.accessibilityInformation?.label ?? '', /^Flow logs, at risk, 1 covered, 1 NSG only, 1 none/);
    assert.equal(item.tooltip, undefined);
    const resolved = (await features.tree.resolveTreeItem?.(item, section, {} as never)) as TreeItem;
    assert.ok(resolved.tooltip instanceof MarkdownString);
    assert.match(resolved.tooltip.value, /From Resource Graph/);
  });

  it('reads the utilisation of groups when their section opens', async () => {
    await rows.below(...payments, 'Capacity reservations');
    const group = [...payments, 'Capacity reservations', 'crg-payments-weu'] as const;
    await rows.wait(/^Over-allocated · reserved 4 · effective 4 · allocated 5/, ...group, 'Zone1_D16s_v5');
  });

  it('groups by region and by state', async () => {
    await commands.executeCommand('faultline.groupEstate', 'region');
    await rows.wait(/3 availability zones/, 'Sample estate', 'westeurope');
    await commands.executeCommand('faultline.groupEstate', 'state');
    await rows.wait(/^\d+$/, 'Sample estate', 'No flow log');
    await commands.executeCommand('faultline.groupEstate', 'subscription');
    assert.ok(await rows.find(...payments));
  });

  it('shows what is searched for alone, opened, until the search is cleared', async () => {
    await commands.executeCommand('faultline.searchEstate', 'store-bruges');
    const edge = await rows.find('Sample estate', 'contoso.com', 'sub-stores-edge');
    assert.ok(edge);
    assert.equal((await rows.item(edge)).collapsibleState, TreeItemCollapsibleState.Expanded);
    assert.deepEqual((await rows.below('Sample estate', 'contoso.com')).length, 1);
    await commands.executeCommand('faultline.clearEstateSearch');
    assert.ok((await rows.below('Sample estate', 'contoso.com')).length > 10);
  });

  it('mends with a retry what could not be read', async () => {
    const place = ['Sample estate', 'contoso.com', 'sub-stores-edge', 'Azure Local'] as const;
    faults.add({ kind: 'access-denied', path: 'ResourceGraph', body: 'azurestackhci/clusters' });
    await commands.executeCommand('faultline.refreshEstateNode', await rows.find(...place));
    const note = await rows.wait(/Access denied: needs Reader/, ...place, 'Not read again');
    faults.clear();
    await commands.executeCommand('faultline.retryEstateNode', note);
    await rows.wait(/^8 instances · 2 disconnected · 3 unhealthy · 1 update failed$/, ...place);
    assert.equal(await rows.find(...place, 'Not read again'), undefined);
  });

  it('shows why a refresh failed beside what was known', async () => {
    faults.add({ kind: 'throttled', seconds: 1_200, path: 'ResourceGraph', body: 'flowlogs', from: 'resource-graph' });
    const section = await rows.wait(/^1 covered/, ...payments, 'Flow logs');
    await commands.executeCommand('faultline.refreshEstateNode', section);
    const failed = await rows.wait(/throttled until \d\d:\d\d$/, ...payments, 'Flow logs');
    assert.match(failed.description, /^1 covered · 1 NSG only · 1 none/);
    assert.ok(await rows.find(...payments, 'Flow logs', 'vnet-hub'));
    const note = await rows.find(...payments, 'Flow logs', 'Not read again');
    assert.ok(note);
    assert.equal((await rows.item(note)).contextValue, 'failed refresh');
  });

  it('says that access is denied, and lets the others stand', async () => {
    const legacy = await rows.find('Sample estate', 'contoso.com', 'sub-legacy');
    assert.equal(legacy?.description, 'Access denied: needs Reader');
  });

  it('signs in to a tenant on a gesture', async () => {
    const tenant = await rows.find('Sample estate', 'fabrikam.com');
    assert.ok(tenant);
    assert.equal((await rows.item(tenant)).contextValue, 'failed sign-in');
    await commands.executeCommand('faultline.signInToEstateNode', tenant);
    await rows.wait(/^10 subscriptions/, 'Sample estate', 'fabrikam.com');
  });

  it('leads to a resource by its id', async () => {
    const network = await rows.find(...payments, 'Flow logs', 'vnet-hub');
    assert.ok(network?.target.resourceId);
    let node = await Promise.resolve(features.tree.getParent?.(network));
    const path: string[] = [];
    for (; node; node = await Promise.resolve(features.tree.getParent?.(node))) path.push(node.label);
    assert.deepEqual(path, ['Flow logs', 'sub-payments-prod', 'contoso.com', 'Sample estate']);
    features.service.reveal(network.target.resourceId);
    assert.equal(features.service.accountOf(network.target.resourceId)?.id, 'sample');
  });

  it('copies the id of a resource', async () => {
    const network = await rows.find(...payments, 'Flow logs', 'vnet-hub');
    await commands.executeCommand('faultline.copyResourceId', network);
    assert.equal(await env.clipboard.readText(), network?.target.resourceId);
  });

  it('stops reading when it is told to, and keeps what has come', async () => {
    faults.add({ kind: 'hang', path: 'ResourceGraph' });
    const refreshing = commands.executeCommand('faultline.refreshEstate');
    await until('it is being read', () => features.service.isLoading || undefined);
    await commands.executeCommand('faultline.cancelEstate');
    await refreshing;
    assert.equal(features.service.isLoading, false);
    assert.match((await rows.find(...payments))?.description ?? '', /at risk · as of/);
  });
});

describe('the view where nobody is signed in', () => {
  it('has no row, and asks nobody', async () => {
    const features = await liveEstate();
    await features.service.open();
    assert.deepEqual(await new Rows(features).below(), []);
    assert.equal(features.service.phase, 'open');
    assert.deepEqual(features.service.accounts, []);
  });
});
