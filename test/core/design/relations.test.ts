import { describe, expect, it } from 'vitest';
import type { Design } from '../../../src/core/design/design';
import {
  diagnosticSettingsOf,
  flowLogsOf,
  locksOn,
  machinesOfReservationGroup,
  networkLinksOf,
  privateEndpointsOf,
  reservationGroupOf,
  roleAssignmentsOn,
  zoneLinksOf,
} from '../../../src/core/design/relations';
import type { Resource } from '../../../src/core/design/resource';
import { publicStorageAccount } from '../../../src/core/rules/public/storage-account';
import { judgeTexts, type Texts } from '../../support/judge-text';

function designOf(texts: Texts): Design {
  return judgeTexts(publicStorageAccount, texts).design;
}

function only(design: Design, type: string): Resource {
  const found = design.resources.filter((resource) => resource.type === type && !resource.existing);
  const [resource] = found;
  if (!resource || found.length > 1) throw new Error(`${found.length} resources of ${type}`);
  return resource;
}

const addresses = (resources: readonly Resource[]): string[] => resources.map(({ address }) => address);

const accounts = 'Microsoft.Storage/storageAccounts';
const account = `resource sa '${accounts}@2024-01-01' = { name: 'sa1', location: 'westeurope' }\noutput id string = sa.id\n`;

function endpoint(id: string): string {
  return `resource pe 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pe'
  properties: { privateLinkServiceConnections: [{ name: 'c', properties: { privateLinkServiceId: ${id} } }] }
}
`;
}

describe('the private endpoints of a Bicep resource', () => {
  const id = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/SA1';
  it.each<[string, Texts]>([
    ['by its symbol', { 'main.bicep': `${account}${endpoint('sa.id')}` }],
    ['by resourceId()', { 'main.bicep': `${account}${endpoint(`resourceId('${accounts}', 'sa1')`)}` }],
    ['by a written id', { 'main.bicep': `${account}${endpoint(`'${id}'`)}` }],
    [
      'by an id with gaps',
      { 'main.bicep': `${account}${endpoint(`'\${resourceGroup().id}/providers/${accounts}/sa1'`)}` },
    ],
    [
      'by a name that is not known, but the same',
      {
        'main.bicep': `param name string
resource sa '${accounts}@2024-01-01' = { name: name }
${endpoint(`resourceId('${accounts}', name)`)}`,
      },
    ],
    [
      'by a name that is not known, in a written id',
      {
        'main.bicep': `param name string
resource sa '${accounts}@2024-01-01' = { name: '\${name}sa' }
${endpoint(`'\${subscription().id}/resourceGroups/rg/providers/${accounts}/\${name}sa'`)}`,
      },
    ],
    [
      'by an existing declaration in another module',
      {
        'main.bicep': "module a 'sa.bicep' = { name: 'a' }\nmodule b 'pe.bicep' = { name: 'b' }\n",
        'sa.bicep': account,
        'pe.bicep': `resource old '${accounts}@2024-01-01' existing = { name: 'sa1' }\n${endpoint('old.id')}`,
      },
    ],
    [
      'by an output of one module as the argument of another',
      {
        'main.bicep':
          "module a 'sa.bicep' = { name: 'a' }\nmodule b 'pe.bicep' = { name: 'b', params: { target: a.outputs.id } }\n",
        'sa.bicep': account,
        'pe.bicep': `param target string\n${endpoint('target')}`,
      },
    ],
    [
      'by an argument, from the module that is called',
      {
        'main.bicep': `${account}module b 'pe.bicep' = { name: 'b', params: { target: sa.id } }\n`,
        'pe.bicep': `param target string\n${endpoint('target')}`,
      },
    ],
    [
      'by an output of a module of a registry',
      {
        'main.bicep': `module sa 'br/public:avm/res/storage/storage-account:0.9.0' = { name: 'a', params: { name: 'sa1' } }
${endpoint('sa.outputs.resourceId')}`,
      },
    ],
  ])('%s', (_way, texts) => {
    const design = designOf(texts);
    expect(addresses(privateEndpointsOf(design, only(design, accounts)))).toEqual(['pe']);
  });

  it('are not those of another resource', () => {
    const design = designOf({ 'main.bicep': `${account}${endpoint(`resourceId('${accounts}', 'sa2')`)}` });
    expect(privateEndpointsOf(design, only(design, accounts))).toEqual([]);
  });

  it('are those of the instance that is named', () => {
    const design = designOf({
      'main.bicep': `resource sa '${accounts}@2024-01-01' = [for i in [1, 2, 3]: { name: 'sa\${i}' }]
resource pe 'Microsoft.Network/privateEndpoints@2024-05-01' = [for i in range(1, 2): {
  name: 'pe\${i}'
  properties: { privateLinkServiceConnections: [{ properties: { privateLinkServiceId: sa[i].id } }] }
}]
`,
    });
    const own = design.resources.filter(({ type }) => type === accounts);
    expect(own.map((resource) => privateEndpointsOf(design, resource).length)).toEqual([0, 1, 1]);
  });

  it('that a module of a registry declares for its resource', () => {
    const design = designOf({
      'main.bicep': `module sa 'br/public:avm/res/storage/storage-account:0.9.0' = {
  name: 'a'
  params: { name: 'sa1', privateEndpoints: [{ service: 'blob', subnetResourceId: 'x' }], lock: { kind: 'CanNotDelete' }, diagnosticSettings: [{}], roleAssignments: [] }
}
`,
    });
    const made = only(design, accounts);
    expect(addresses(privateEndpointsOf(design, made))).toEqual(['sa']);
    expect(addresses(locksOn(design, made))).toEqual(['sa']);
    expect(addresses(diagnosticSettingsOf(design, made))).toEqual(['sa']);
    expect(roleAssignmentsOn(design, made)).toEqual([]);
  });
});

describe('the private endpoints of a Terraform resource', () => {
  const own = 'resource "azurerm_storage_account" "sa" {\n  name = "sa1"\n}\n';
  const pe = (id: string): string =>
    `resource "azurerm_private_endpoint" "pe" {\n  name = "pe"\n  private_service_connection {\n    name = "c"\n    private_connection_resource_id = ${id}\n  }\n}\n`;
  it.each<[string, Texts]>([
    ['by its address', { 'main.tf': own + pe('azurerm_storage_account.sa.id') }],
    [
      'by a written id',
      { 'main.tf': own + pe('"/subscriptions/s/resourceGroups/r/providers/Microsoft.Storage/storageAccounts/sa1"') },
    ],
    [
      'by a data source',
      {
        'main.tf': `${own}data "azurerm_storage_account" "old" {\n  name = "sa1"\n}\n${pe('data.azurerm_storage_account.old.id')}`,
      },
    ],
    [
      'by an output of one module as the argument of another',
      {
        'main.tf': 'module "a" {\n  source = "./a"\n}\nmodule "b" {\n  source = "./b"\n  target = module.a.id\n}\n',
        'a/main.tf': `${own}output "id" {\n  value = azurerm_storage_account.sa.id\n}\n`,
        'b/main.tf': `variable "target" {}\n${pe('var.target')}`,
      },
    ],
    [
      'by an output of a module of a registry',
      {
        'main.tf': `module "sa" {\n  source = "Azure/avm-res-storage-storageaccount/azurerm"\n  name = "sa1"\n}\n${pe('module.sa.resource_id')}`,
      },
    ],
    [
      'by an output of a repeated module of a registry',
      {
        'main.tf': `module "sa" {\n  source = "Azure/avm-res-storage-storageaccount/azurerm"\n  for_each = toset(["a"])\n  name = each.key\n}\n${pe('module.sa["a"].resource_id')}`,
      },
    ],
  ])('%s', (_way, texts) => {
    const design = designOf(texts);
    expect(addresses(privateEndpointsOf(design, only(design, accounts)))).toEqual(['azurerm_private_endpoint.pe']);
  });
});

const vaults = 'Microsoft.KeyVault/vaults';
const vault = `resource kv '${vaults}@2024-11-01' = { name: 'kv1' }\n`;

describe('what is deployed upon a resource', () => {
  const extensions = (
    scope: string,
  ): string => `resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = { name: 'log', scope: ${scope} }
resource lock 'Microsoft.Authorization/locks@2020-05-01' = { name: 'lock', scope: ${scope}, properties: { level: 'CanNotDelete' } }
resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = { name: 'role', scope: ${scope} }
`;
  it.each<[string, Texts]>([
    ['a symbol of the file', { 'main.bicep': vault + extensions('kv') }],
    [
      'an existing declaration in another module',
      {
        'main.bicep': `${vault}module inner 'x.bicep' = { name: 'x', params: { name: kv.name } }\n`,
        'x.bicep': `param name string\nresource old '${vaults}@2024-11-01' existing = { name: name }\n${extensions('old')}`,
      },
    ],
  ])('in Bicep, by %s', (_way, texts) => {
    const design = designOf(texts);
    const target = only(design, vaults);
    expect(addresses(diagnosticSettingsOf(design, target))).toEqual(['log']);
    expect(addresses(locksOn(design, target))).toEqual(['lock']);
    expect(addresses(roleAssignmentsOn(design, target))).toEqual(['role']);
  });

  it('in Terraform, by the argument that names the target', () => {
    const design = designOf({
      'main.tf':
        'resource "azurerm_key_vault" "kv" {\n  name = "kv1"\n}\nmodule "m" {\n  source = "./m"\n  target = azurerm_key_vault.kv.id\n}\n',
      'm/main.tf':
        'variable "target" {}\nresource "azurerm_monitor_diagnostic_setting" "log" {\n  name = "log"\n  target_resource_id = var.target\n}\nresource "azurerm_management_lock" "lock" {\n  name = "lock"\n  scope = var.target\n}\nresource "azurerm_role_assignment" "role" {\n  scope = var.target\n}\n',
    });
    const target = only(design, vaults);
    expect(addresses(diagnosticSettingsOf(design, target))).toEqual(['azurerm_monitor_diagnostic_setting.log']);
    expect(addresses(locksOn(design, target))).toEqual(['azurerm_management_lock.lock']);
    expect(addresses(roleAssignmentsOn(design, target))).toEqual(['azurerm_role_assignment.role']);
  });

  it('in templates, by a scope or by a name below it', () => {
    const design = designOf({
      'azuredeploy.json': JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        contentVersion: '1.0.0.0',
        resources: [
          { type: vaults, apiVersion: '2024-11-01', name: 'kv1' },
          {
            type: `${vaults}/providers/locks`,
            apiVersion: '2020-05-01',
            name: 'kv1/Microsoft.Authorization/lock',
          },
          {
            type: 'Microsoft.Insights/diagnosticSettings',
            apiVersion: '2021-05-01-preview',
            scope: `[resourceId('${vaults}', 'kv1')]`,
            name: 'log',
          },
        ],
      }),
    });
    const target = only(design, vaults);
    expect(locksOn(design, target)).toHaveLength(1);
    expect(diagnosticSettingsOf(design, target)).toHaveLength(1);
  });

  it('is not what only sends its logs there', () => {
    const design = designOf({
      'main.bicep': `${vault}resource sa '${accounts}@2024-01-01' = { name: 'sa1' }
resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = { name: 'log', scope: kv, properties: { storageAccountId: sa.id } }
`,
    });
    expect(diagnosticSettingsOf(design, only(design, accounts))).toEqual([]);
  });
});

describe('flow logs, reservations and zone links', () => {
  const modules = (first: string, second: string): Texts => ({
    'main.bicep':
      "module a 'a.bicep' = { name: 'a' }\nmodule b 'b.bicep' = { name: 'b', params: { target: a.outputs.id } }\n",
    'a.bicep': `${first}\noutput id string = it.id\n`,
    'b.bicep': `param target string\n${second}\n`,
  });

  it('are found in another module', () => {
    const network = "resource it 'Microsoft.Network/virtualNetworks@2024-05-01' = { name: 'vnet' }";
    const logs = designOf(
      modules(
        network,
        "resource log 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = { name: 'nw/log', properties: { targetResourceId: target } }",
      ),
    );
    expect(addresses(flowLogsOf(logs, only(logs, 'Microsoft.Network/virtualNetworks')))).toEqual(['log']);
    const links = designOf(
      modules(
        network,
        "resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = { name: 'privatelink.blob.core.windows.net' }\nresource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = { parent: zone, name: 'link', properties: { virtualNetwork: { id: target } } }",
      ),
    );
    expect(addresses(zoneLinksOf(links, only(links, 'Microsoft.Network/virtualNetworks')))).toEqual(['link']);
    expect(addresses(networkLinksOf(links, only(links, 'Microsoft.Network/privateDnsZones')))).toEqual(['link']);
  });

  it.each([
    ['Microsoft.Compute/virtualMachines', 'capacityReservation: { capacityReservationGroup: { id: target } }'],
    [
      'Microsoft.Compute/virtualMachineScaleSets',
      'virtualMachineProfile: { capacityReservation: { capacityReservationGroup: { id: target } } }',
    ],
  ])('%s is found by its reservation group, and the group by it', (type, properties) => {
    const design = designOf(
      modules(
        "resource it 'Microsoft.Compute/capacityReservationGroups@2024-07-01' = { name: 'crg' }",
        `resource vm '${type}@2024-07-01' = { name: 'vm', properties: { ${properties} } }`,
      ),
    );
    const group = only(design, 'Microsoft.Compute/capacityReservationGroups');
    expect(addresses(machinesOfReservationGroup(design, group))).toEqual(['vm']);
    expect(reservationGroupOf(design, only(design, type))).toBe(group);
  });

  it('are found in Terraform', () => {
    const design = designOf({
      'main.tf': `resource "azurerm_virtual_network" "vnet" {
  name = "vnet"
}
resource "azurerm_network_watcher_flow_log" "log" {
  name               = "log"
  target_resource_id = azurerm_virtual_network.vnet.id
}
resource "azurerm_private_dns_zone" "zone" {
  name = "privatelink.blob.core.windows.net"
}
resource "azurerm_private_dns_zone_virtual_network_link" "link" {
  name                  = "link"
  private_dns_zone_name = azurerm_private_dns_zone.zone.name
  virtual_network_id    = azurerm_virtual_network.vnet.id
}
resource "azurerm_capacity_reservation_group" "crg" {
  name = "crg"
}
resource "azurerm_linux_virtual_machine" "vm" {
  name                          = "vm"
  capacity_reservation_group_id = azurerm_capacity_reservation_group.crg.id
}
`,
    });
    const network = only(design, 'Microsoft.Network/virtualNetworks');
    expect(addresses(flowLogsOf(design, network))).toEqual(['azurerm_network_watcher_flow_log.log']);
    expect(addresses(zoneLinksOf(design, network))).toEqual(['azurerm_private_dns_zone_virtual_network_link.link']);
    expect(addresses(networkLinksOf(design, only(design, 'Microsoft.Network/privateDnsZones')))).toHaveLength(1);
    const group = only(design, 'Microsoft.Compute/capacityReservationGroups');
    expect(addresses(machinesOfReservationGroup(design, group))).toEqual(['azurerm_linux_virtual_machine.vm']);
  });
});

describe('public access beside a private endpoint of another module', () => {
  it('is told of as information, and stays a finding', () => {
    const [finding] = judgeTexts(publicStorageAccount, {
      'main.bicep':
        "module a 'sa.bicep' = { name: 'a' }\nmodule b 'pe.bicep' = { name: 'b', params: { target: a.outputs.id } }\n",
      'sa.bicep': account,
      'pe.bicep': `param target string\n${endpoint('target')}`,
    }).findings;
    expect(finding).toMatchObject({ verdict: 'fail', severity: 'information' });
    expect(finding?.message).toContain('Finish the job');
  });

  it('is told of so where the module of a registry makes both', () => {
    const [finding] = judgeTexts(publicStorageAccount, {
      'main.bicep':
        "module a 'br/public:avm/res/storage/storage-account:0.9.0' = {\n  name: 'a'\n  params: { name: 'sa1', publicNetworkAccess: 'Enabled', privateEndpoints: [{ service: 'blob' }] }\n}\n",
    }).findings;
    expect(finding).toMatchObject({ verdict: 'fail', severity: 'information' });
  });
});
