import { describe, expect, it } from 'vitest';
import { securityGroupTarget } from '../../../../src/core/rules/flowlog/nsg-target';
import { judgeTexts, mendText } from '../../../support/judge-text';

function provider(constraint: string): string {
  return `terraform {\n  required_providers {\n    azurerm = {\n      source  = "hashicorp/azurerm"\n      version = "${constraint}"\n    }\n  }\n}\n`;
}

const group = 'resource "azurerm_network_security_group" "web" {\n  name = "nsg-web"\n}\n';
const network = 'resource "azurerm_virtual_network" "hub" {\n  name = "vnet-hub"\n}\n';

function log(target: string): string {
  return `resource "azurerm_network_watcher_flow_log" "web" {\n  name                 = "fl-web"\n  network_watcher_name = "nw"\n${target}\n  enabled              = true\n}\n`;
}

describe('the fix of a flow log in azurerm', () => {
  it.each(['~> 3.116', '~> 4.0', '>= 3.0, < 5.0'])('leaves one target for %s', (constraint) => {
    const before = log('  network_security_group_id = azurerm_network_security_group.web.id');
    const mended = mendText(securityGroupTarget, 'main.tf', provider(constraint) + group + network + before);
    expect(mended).not.toContain('network_security_group_id');
    expect(mended).toMatch(/target_resource_id\s+= azurerm_virtual_network\.hub\.id\n/);
  });

  it('changes the target in its place', () => {
    const before = log('  target_resource_id   = azurerm_network_security_group.web.id');
    const after = log('  target_resource_id   = azurerm_virtual_network.hub.id');
    expect(mendText(securityGroupTarget, 'main.tf', group + network + before)).toBe(group + network + after);
  });

  it('offers every network, none of them first', () => {
    const networks = network + network.replaceAll('hub', 'spoke');
    const text = group + networks + log('  target_resource_id = azurerm_network_security_group.web.id');
    const [finding] = judgeTexts(securityGroupTarget, { 'main.tf': text }).findings;
    expect(finding?.fixes.map(({ title, preferred }) => [title, preferred])).toEqual([
      ['Point it at vnet-hub', false],
      ['Point it at vnet-spoke', false],
    ]);
  });

  it('leaves a gap where no network is declared', () => {
    const mended = mendText(
      securityGroupTarget,
      'main.tf',
      group + log('  target_resource_id = azurerm_network_security_group.web.id'),
    );
    expect(mended).toMatch(/target_resource_id = "\/subscriptions\/.*\/virtualNetworks\/vnet-hub"\n/);
  });
});

describe('the target of a flow log', () => {
  it.each([
    [
      'a data source of a group',
      'data "azurerm_network_security_group" "x" {}\n',
      'data.azurerm_network_security_group.x.id',
      'fail',
    ],
    [
      'a data source of a network',
      'data "azurerm_virtual_network" "x" {}\n',
      'data.azurerm_virtual_network.x.id',
      'pass',
    ],
    ['a subnet', 'data "azurerm_subnet" "x" {}\n', 'data.azurerm_subnet.x.id', 'pass'],
    ['a variable', 'variable "x" {}\n', 'var.x', 'unknown'],
    [
      'an id that is partly known',
      'variable "s" {}\n',
      '"/subscriptions/${var.s}/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/nsg"',
      'fail',
    ],
    [
      'one of two',
      `variable "x" {\n  type = bool\n}\n${group}${network}`,
      'var.x ? azurerm_virtual_network.hub.id : azurerm_network_security_group.web.id',
      'unknown',
    ],
  ])('is judged: %s', (_, before, target, verdict) => {
    const text = before + log(`  target_resource_id = ${target}`);
    expect(judgeTexts(securityGroupTarget, { 'main.tf': text }).findings.map((finding) => finding.verdict)).toEqual([
      verdict,
    ]);
  });

  it('is marked as retiring', () => {
    const text = group + log('  target_resource_id = azurerm_network_security_group.web.id');
    expect(judgeTexts(securityGroupTarget, { 'main.tf': text }).findings).toMatchObject([
      { deprecated: true, severity: 'error' },
    ]);
  });
});
