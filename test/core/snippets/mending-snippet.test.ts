import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/design/source-file';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { allSnippets } from '../../../src/core/snippets/all-snippets';
import { snippetAtEnd } from '../../../src/core/snippets/mending-snippet';
import { expandDefaults } from '../../../src/core/snippets/snippet-syntax';

const id = '/subscriptions/s-1/resourceGroups/rg-app/providers/Microsoft.Network/virtualNetworks/vnet-1';
const known = {
  gaps: { name: 'fl-vnet-1', days: '45' },
  literals: {
    location: 'westeurope',
    'var.location': 'westeurope',
    virtualNetworkId: id,
    'data.azurerm_virtual_network.network': id,
  },
};

function inserted(
  prefix: string,
  language: 'bicep' | 'terraform',
  text: string,
  more: Partial<typeof known> = {},
): string {
  const snippet = allSnippets.find((one) => one.prefix === prefix && one.language === language);
  if (!snippet) throw new Error(`there is no ${prefix} in ${language}`);
  const file = new ParsedFile({ path: 'main', text, language: language satisfies Language });
  return expandDefaults(snippetAtEnd(snippet, { ...known, ...more }, [file]));
}

describe('a snippet for something live', () => {
  it('has ids and regions in place of parameters in Bicep', () => {
    const text = inserted('fl-flow-log-virtual-network', 'bicep', '');
    expect(text).toContain("name: 'NetworkWatcher_westeurope/fl-vnet-1'\n");
    expect(text).toContain("location: 'westeurope'\n");
    expect(text).toContain(`targetResourceId: '${id}'\n`);
    expect(text).toContain('days: 45\n');
    expect(text).not.toContain('param location');
    expect(text).not.toContain('param virtualNetworkId');
    expect(text).toContain('param flowLogStorageId string');
  });

  it('has ids and regions in place of variables and data sources in Terraform', () => {
    const text = inserted('fl-flow-log-virtual-network', 'terraform', '');
    expect(text).toContain('network_watcher_name = "NetworkWatcher_westeurope"\n');
    expect(text).toContain(`target_resource_id   = "${id}"\n`);
    expect(text).not.toContain('variable "location"');
    expect(text).not.toContain('data "azurerm_virtual_network"');
  });

  it('names the live group and reservation', () => {
    const gaps = { name: 'crg-1', reservation: 'Zone2_E8s_v5', count: '3', size: 'E8s_v5', zone: '2' };
    const text = inserted('fl-capacity-in-group', 'bicep', '', { gaps } as never);
    expect(text).toContain("name: 'crg-1'\n");
    expect(text).toContain("  name: 'Zone2_E8s_v5'\n  location: 'westeurope'\n  zones: ['2']\n");
    expect(text).toContain("name: 'Standard_E8s_v5'\n    capacity: 3\n");
  });

  it('stands below an empty line, with a name of its own and the line endings of the file', () => {
    const text = inserted('fl-flow-log-virtual-network', 'bicep', "var flowLog = 'a'\r\n");
    expect(text.startsWith('\r\n@description')).toBe(true);
    expect(text).toContain('resource flowLog2 ');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
