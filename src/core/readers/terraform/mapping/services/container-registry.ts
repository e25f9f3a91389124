import type { ResourceMapping } from '../resource-mapping';
import {
  enabledOrDisabled,
  enabledOrDisabledInLowerCase,
  identityBlock,
  publicNetworkAccess,
} from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */
export const containerRegistryMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_container_registry',
    type: 'Microsoft.ContainerRegistry/registries',
    arguments: [
      { argument: 'admin_enabled', path: 'properties.adminUserEnabled' },
      { argument: 'anonymous_pull_enabled', path: 'properties.anonymousPullEnabled' },
      { argument: 'data_endpoint_enabled', path: 'properties.dataEndpointEnabled' },
      {
        argument: 'export_policy_enabled',
        path: 'properties.policies.exportPolicy.status',
        conversion: enabledOrDisabledInLowerCase,
      },
      { argument: 'network_rule_bypass_option', path: 'properties.networkRuleBypassOptions' },
      publicNetworkAccess,
      {
        argument: 'quarantine_policy_enabled',
        path: 'properties.policies.quarantinePolicy.status',
        conversion: enabledOrDisabledInLowerCase,
      },
      {
        argument: 'retention_policy_in_days',
        majors: { since: 4 },
        path: 'properties.policies.retentionPolicy.days',
        implies: { 'properties.policies.retentionPolicy.status': 'enabled' },
      },
      { argument: 'sku', path: 'sku.name' },
      { argument: 'zone_redundancy_enabled', path: 'properties.zoneRedundancy', conversion: enabledOrDisabled },
    ],
    blocks: [
      identityBlock,
      {
        block: 'encryption',
        path: 'properties.encryption',
        arguments: [
          {
            argument: 'enabled',
            majors: { removedIn: 4 },
            path: 'status',
            conversion: enabledOrDisabledInLowerCase,
          },
          { argument: 'identity_client_id', path: 'keyVaultProperties.identity' },
          { argument: 'key_vault_key_id', path: 'keyVaultProperties.keyIdentifier' },
        ],
        constants: { status: 'enabled' },
      },
      {
        block: 'network_rule_set',
        path: 'properties.networkRuleSet',
        arguments: [{ argument: 'default_action', path: 'defaultAction' }],
        blocks: [
          {
            block: 'ip_rule',
            path: 'ipRules[]',
            arguments: [
              { argument: 'action', path: 'action' },
              { argument: 'ip_range', path: 'value' },
            ],
          },
        ],
      },
      {
        block: 'retention_policy',
        majors: { removedIn: 4 },
        path: 'properties.policies.retentionPolicy',
        arguments: [
          { argument: 'days', path: 'days' },
          { argument: 'enabled', path: 'status', conversion: enabledOrDisabledInLowerCase },
        ],
      },
    ],
    children: [
      {
        block: 'georeplications',
        path: '',
        type: 'Microsoft.ContainerRegistry/registries/replications',
        name: { argument: 'location' },
        arguments: [
          { argument: 'global_endpoint_routing_enabled', path: 'properties.regionEndpointEnabled' },
          { argument: 'location', path: 'location' },
          { argument: 'zone_redundancy_enabled', path: 'properties.zoneRedundancy', conversion: enabledOrDisabled },
        ],
      },
    ],
  },
];
