import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { customerKeyRule } from './customer-key-rule';
import { identityClientId, keyIdentifier } from './key-references';

/** A Premium container registry should be encrypted with a key of its owner. */
export const cmkContainerRegistry = customerKeyRule({
  information: {
    id: 'cmk/container-registry',
    title: 'Encrypt container registries with a customer-managed key',
    severity: 'information',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.ContainerRegistry/registries'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: ['policy:5b9159ae-1701-4a6f-9a7a-aa9c8ddd0580'],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/container-registry/tutorial-customer-managed-keys',
      'https://learn.microsoft.com/azure/container-registry/container-registry-skus',
    ],
  },
  path: 'properties.encryption.status',
  good: ['enabled'],
  holds: 'its images',
  needsIdentity: true,
  appliesTo: mayBePremium,
  unless: (registry) => {
    const sku = valueAt(registry.body, 'sku.name');
    return sku?.kind === 'unknown' ? { kind: 'doubt', path: 'sku.name', reason: sku } : undefined;
  },
  writes: (_registry, context) => [
    [
      'properties.encryption',
      {
        keyVaultProperties: { identity: identityClientId(context), keyIdentifier: keyIdentifier(context) },
        status: 'enabled',
      },
    ],
  ],
});

/** Only Premium takes a customer-managed key. */
function mayBePremium(registry: Resource): boolean {
  const sku = stringOf(valueAt(registry.body, 'sku.name'));
  return sku === undefined || sku.toLowerCase() === 'premium';
}
