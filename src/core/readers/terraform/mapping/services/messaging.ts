import type { ResourceMapping } from '../resource-mapping';
import { identityBlock, negated, publicNetworkAccess } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */
export const messagingMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_eventhub_namespace',
    type: 'Microsoft.EventHub/namespaces',
    arguments: [
      { argument: 'auto_inflate_enabled', path: 'properties.isAutoInflateEnabled' },
      { argument: 'capacity', path: 'sku.capacity' },
      { argument: 'local_authentication_enabled', path: 'properties.disableLocalAuth', conversion: negated },
      { argument: 'maximum_throughput_units', path: 'properties.maximumThroughputUnits' },
      { argument: 'minimum_tls_version', path: 'properties.minimumTlsVersion' },
      publicNetworkAccess,
      { argument: 'sku', path: 'sku.name' },
      { argument: 'zone_redundant', majors: { removedIn: 4 }, path: 'properties.zoneRedundant' },
    ],
    blocks: [identityBlock],
    children: [
      {
        block: 'network_rulesets',
        path: '',
        type: 'Microsoft.EventHub/namespaces/networkRuleSets',
        name: { fixed: 'default' },
        arguments: [
          { argument: 'default_action', path: 'properties.defaultAction' },
          { argument: 'trusted_service_access_enabled', path: 'properties.trustedServiceAccessEnabled' },
        ],
        blocks: [
          {
            block: 'ip_rule',
            path: 'properties.ipRules[]',
            arguments: [
              { argument: 'action', path: 'action' },
              { argument: 'ip_mask', path: 'ipMask' },
            ],
          },
        ],
      },
    ],
  },
  {
    resource: 'azurerm_servicebus_namespace',
    type: 'Microsoft.ServiceBus/namespaces',
    arguments: [
      { argument: 'capacity', path: 'sku.capacity' },
      { argument: 'local_auth_enabled', path: 'properties.disableLocalAuth', conversion: negated },
      { argument: 'minimum_tls_version', path: 'properties.minimumTlsVersion' },
      { argument: 'premium_messaging_partitions', path: 'properties.premiumMessagingPartitions' },
      publicNetworkAccess,
      { argument: 'sku', path: 'sku.name' },
      { argument: 'zone_redundant', majors: { removedIn: 4 }, path: 'properties.zoneRedundant' },
    ],
    blocks: [
      identityBlock,
      {
        block: 'customer_managed_key',
        path: 'properties.encryption',
        arguments: [{ argument: 'infrastructure_encryption_enabled', path: 'requireInfrastructureEncryption' }],
        constants: { keySource: 'Microsoft.KeyVault' },
      },
    ],
    children: [
      {
        block: 'network_rule_set',
        path: '',
        type: 'Microsoft.ServiceBus/namespaces/networkRuleSets',
        name: { fixed: 'default' },
        arguments: [
          { argument: 'default_action', path: 'properties.defaultAction', default: { every: 'Allow' } },
          { argument: 'ip_rules', path: 'properties.ipRules', itemProperty: 'ipMask' },
          { argument: 'trusted_services_allowed', path: 'properties.trustedServiceAccessEnabled' },
        ],
      },
    ],
  },
];
