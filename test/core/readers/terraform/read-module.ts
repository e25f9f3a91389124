import type { Design } from '../../../../src/core/design/design';
import { valueAt } from '../../../../src/core/design/read-value';
import type { Resource } from '../../../../src/core/design/resource';
import type { SourceFile } from '../../../../src/core/design/source-file';
import type { Value } from '../../../../src/core/design/value';
import type { ResourceMapping } from '../../../../src/core/readers/terraform/mapping/resource-mapping';
import { readTerraform } from '../../../../src/core/readers/terraform/read-terraform';
import { plain } from '../../evaluate/terraform/evaluate-text';

/** A small provider: what each kind of mapping does, without the real services. */
const mappings: readonly ResourceMapping[] = [
  { resource: 'azurerm_resource_group', type: 'Microsoft.Resources/resourceGroups', arguments: [] },
  {
    resource: 'azurerm_storage_account',
    type: 'Microsoft.Storage/storageAccounts',
    arguments: [
      {
        argument: 'public_network_access_enabled',
        path: 'properties.publicNetworkAccess',
        conversion: { toArm: { true: 'Enabled', false: 'Disabled' } },
        default: { every: 'Enabled' },
      },
      {
        argument: 'https_traffic_only_enabled',
        formerNames: ['enable_https_traffic_only'],
        path: 'properties.supportsHttpsTrafficOnly',
        default: { every: true },
      },
      {
        argument: 'allow_nested_items_to_be_public',
        path: 'properties.allowBlobPublicAccess',
        default: { byMajor: { 3: true, 4: true, 5: false } },
      },
      { argument: 'blob.versioning_enabled', path: 'properties.versioning' },
      { argument: 'subnet_id', path: 'properties.subnetId', names: 'Microsoft.Network/virtualNetworks/subnets' },
      { argument: 'logged', path: 'properties.networkAcls.logged' },
      { argument: 'edge_zone', path: 'extendedLocation.name', implies: { 'extendedLocation.type': 'EdgeZone' } },
    ],
    blocks: [
      {
        block: 'network_rules',
        path: 'properties.networkAcls',
        arguments: [
          { argument: 'default_action', path: 'defaultAction', default: { every: 'Allow' } },
          { argument: 'bypass', path: 'bypass', separator: ', ' },
          { argument: 'ip_rules', path: 'ipRules', itemProperty: 'value' },
        ],
        constants: { kind: 'acl' },
      },
    ],
    combined: [
      {
        arguments: ['account_tier', 'account_replication_type'],
        path: 'sku.name',
        toArm: ([tier, replication]) => (tier && replication ? `${tier}_${replication}` : undefined),
        toTerraform: () => ({}),
      },
    ],
    children: [
      {
        block: 'blob_properties',
        path: '',
        type: 'Microsoft.Storage/storageAccounts/blobServices',
        name: { fixed: 'default' },
        arguments: [{ argument: 'versioning_enabled', path: 'properties.isVersioningEnabled' }],
      },
    ],
    constants: { kind: 'StorageV2' },
  },
  {
    resource: 'azurerm_storage_account_network_rules',
    type: 'Microsoft.Storage/storageAccounts',
    arguments: [
      { argument: 'default_action', path: 'properties.networkAcls.defaultAction' },
      { argument: 'ip_rules', path: 'properties.networkAcls.ipRules', itemProperty: 'value' },
    ],
    attachment: { argument: 'storage_account_id', resources: ['azurerm_storage_account'] },
  },
  {
    resource: 'azurerm_storage_container',
    type: 'Microsoft.Storage/storageAccounts/blobServices/containers',
    arguments: [],
    parentArgument: 'storage_account_id',
    formerParentArgument: 'storage_account_name',
  },
  {
    resource: 'azurerm_network_interface',
    type: 'Microsoft.Network/networkInterfaces',
    arguments: [{ argument: 'nsg_id', path: 'properties.networkSecurityGroup', idObject: true }],
    blocks: [
      {
        block: 'ip_configuration',
        path: 'properties.ipConfigurations[]',
        arguments: [
          { argument: 'name', path: 'name' },
          { argument: 'subnet_id', path: 'properties.subnet', idObject: true },
        ],
      },
    ],
  },
  {
    resource: 'azurerm_linux_virtual_machine',
    type: 'Microsoft.Compute/virtualMachines',
    arguments: [{ argument: 'zone', path: 'zones', wrap: 'list' }],
  },
  {
    resource: 'azurerm_monitor_diagnostic_setting',
    type: 'Microsoft.Insights/diagnosticSettings',
    arguments: [],
    scopeArgument: 'target_resource_id',
  },
];

export const mappingsByResource = new Map(mappings.map((mapping) => [mapping.resource, mapping]));

/** Reads files given by name: `{ 'main.tf': '…' }`. */
export function readFiles(texts: Readonly<Record<string, string>>): Design {
  const files = Object.entries(texts).map(([path, text]): SourceFile => ({ path, text, language: languageOf(path) }));
  return readTerraform(files, new Map(), mappingsByResource);
}

function languageOf(path: string): SourceFile['language'] {
  if (path.endsWith('.tfvars')) return 'tfvars';
  return path.endsWith('.json') ? 'terraform-json' : 'terraform';
}

export function read(text: string): Design {
  return readFiles({ 'main.tf': text });
}

export function resourceAt(design: Design, address: string): Resource {
  const found = design.resources.find((resource) => resource.address === address);
  if (!found)
    throw new Error(`${address} is not among ${design.resources.map((resource) => resource.address).join(', ')}`);
  return found;
}

/** The value at a path of a resource's body as JSON; undefined where it is absent. */
export function bodyOf(design: Design, address: string, path = ''): unknown {
  const value: Value | undefined = valueAt(resourceAt(design, address).body, path);
  return value && plain(value);
}

/** The text that a range spans. */
export function cut(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}
