import type { ArgumentMapping, BlockMapping, ResourceMapping } from '../resource-mapping';
import { identityBlock, keyArguments, negated, publicNetworkAccess } from '../shared-mappings';

/** Azure provider documentation 4.50 (`azurerm_ai_services`, removed in 5) and 5.2, read in November 2026. */

const type = 'Microsoft.CognitiveServices/accounts';

const accountArguments: readonly ArgumentMapping[] = [
  { argument: 'custom_subdomain_name', path: 'properties.customSubDomainName' },
  { argument: 'fqdns', path: 'properties.allowedFqdnList' },
  { argument: 'outbound_network_access_restricted', path: 'properties.restrictOutboundNetworkAccess' },
  { argument: 'sku_name', path: 'sku.name' },
];

/** The key's identifier below `prefix`, which the block and the resource of its own have alike. */
function encryptionArguments(prefix: string): readonly ArgumentMapping[] {
  return [
    { argument: 'identity_client_id', path: `${prefix}keyVaultProperties.identityClientId` },
    ...keyArguments({
      path: `${prefix}keyVaultProperties.keyName`,
      covers: [`${prefix}keyVaultProperties.keyVaultUri`, `${prefix}keyVaultProperties.keyVersion`],
      keyIdentifier: true,
    }),
  ];
}

const accountBlocks: readonly BlockMapping[] = [
  identityBlock,
  {
    block: 'customer_managed_key',
    path: 'properties.encryption',
    arguments: encryptionArguments(''),
    constants: { keySource: 'Microsoft.KeyVault' },
  },
  {
    block: 'network_acls',
    path: 'properties.networkAcls',
    arguments: [
      { argument: 'bypass', path: 'bypass' },
      { argument: 'default_action', path: 'defaultAction' },
      { argument: 'ip_rules', path: 'ipRules', itemProperty: 'value' },
    ],
    blocks: [
      {
        block: 'virtual_network_rules',
        path: 'virtualNetworkRules[]',
        arguments: [{ argument: 'subnet_id', path: 'id' }],
      },
    ],
  },
];

export const cognitiveMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_cognitive_account',
    type,
    arguments: [
      ...accountArguments,
      { argument: 'dynamic_throttling_enabled', path: 'properties.dynamicThrottlingEnabled' },
      { argument: 'kind', path: 'kind' },
      { argument: 'local_auth_enabled', path: 'properties.disableLocalAuth', conversion: negated },
      { argument: 'project_management_enabled', path: 'properties.allowProjectManagement' },
      publicNetworkAccess,
    ],
    blocks: [
      ...accountBlocks,
      {
        block: 'network_injection',
        path: 'properties.networkInjections[]',
        arguments: [
          { argument: 'scenario', path: 'scenario' },
          { argument: 'subnet_id', path: 'subnetArmId' },
        ],
      },
    ],
  },
  {
    resource: 'azurerm_ai_services',
    type,
    arguments: [
      ...accountArguments,
      { argument: 'local_authentication_enabled', path: 'properties.disableLocalAuth', conversion: negated },
      { argument: 'public_network_access', path: 'properties.publicNetworkAccess' },
    ],
    blocks: accountBlocks,
    constants: { kind: 'AIServices' },
  },
  {
    resource: 'azurerm_cognitive_account_customer_managed_key',
    type,
    arguments: encryptionArguments('properties.encryption.'),
    constants: { 'properties.encryption.keySource': 'Microsoft.KeyVault' },
    attachment: {
      argument: 'cognitive_account_id',
      resources: ['azurerm_cognitive_account', 'azurerm_ai_services'],
    },
  },
];
