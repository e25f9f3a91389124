import type { ResourceMapping } from '../resource-mapping';
import { publicNetworkAccess, sameNames } from '../shared-mappings';

/**
 * Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. Access by roles is off
 * by default up to version 4 and has to be said since version 5.
 */
export const keyVaultMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_key_vault',
    type: 'Microsoft.KeyVault/vaults',
    arguments: [
      ...sameNames('properties.', [
        'enabled_for_deployment',
        'enabled_for_disk_encryption',
        'enabled_for_template_deployment',
        'tenant_id',
      ]),
      publicNetworkAccess,
      { argument: 'purge_protection_enabled', path: 'properties.enablePurgeProtection' },
      {
        argument: 'rbac_authorization_enabled',
        formerNames: ['enable_rbac_authorization'],
        renamedIn: 5,
        path: 'properties.enableRbacAuthorization',
        default: { every: false },
      },
      { argument: 'sku_name', path: 'properties.sku.name' },
      { argument: 'soft_delete_retention_days', path: 'properties.softDeleteRetentionInDays', default: { every: 90 } },
    ],
    blocks: [
      {
        block: 'access_policy',
        path: 'properties.accessPolicies[]',
        arguments: [
          ...sameNames('', ['application_id', 'object_id', 'tenant_id']),
          { argument: 'certificate_permissions', path: 'permissions.certificates' },
          { argument: 'key_permissions', path: 'permissions.keys' },
          { argument: 'secret_permissions', path: 'permissions.secrets' },
          { argument: 'storage_permissions', path: 'permissions.storage' },
        ],
      },
      {
        block: 'network_acls',
        path: 'properties.networkAcls',
        arguments: [
          ...sameNames('', ['bypass', 'default_action']),
          { argument: 'ip_rules', path: 'ipRules', itemProperty: 'value' },
          { argument: 'virtual_network_subnet_ids', path: 'virtualNetworkRules', itemProperty: 'id' },
        ],
      },
    ],
    constants: { 'properties.enableSoftDelete': true },
  },
  {
    resource: 'azurerm_key_vault_key',
    type: 'Microsoft.KeyVault/vaults/keys',
    arguments: [
      { argument: 'curve', path: 'properties.curveName' },
      { argument: 'expiration_date', path: 'properties.attributes.exp' },
      { argument: 'key_opts', path: 'properties.keyOps' },
      { argument: 'key_size', path: 'properties.keySize' },
      { argument: 'key_type', path: 'properties.kty' },
      { argument: 'not_before_date', path: 'properties.attributes.nbf' },
    ],
    blocks: [
      {
        block: 'rotation_policy',
        path: 'properties.rotationPolicy',
        arguments: [{ argument: 'expire_after', path: 'attributes.expiryTime' }],
        blocks: [
          {
            block: 'automatic',
            path: 'lifetimeActions[]',
            arguments: [
              { argument: 'time_after_creation', path: 'trigger.timeAfterCreate' },
              { argument: 'time_before_expiry', path: 'trigger.timeBeforeExpiry' },
            ],
            constants: { 'action.type': 'rotate' },
          },
        ],
      },
    ],
    parentArgument: 'key_vault_id',
  },
];
