import { displayName } from '../../design/display-name';
import { stringOf, valueAt } from '../../design/read-value';
import { publicAccessRule, publicNetworkAccess } from './public-access-rule';
import { registryDeniesByDefault } from './service-firewall';

/** A container registry should be reached through private endpoints only, which takes the Premium SKU. */
export const publicContainerRegistry = publicAccessRule({
  information: {
    id: 'public/container-registry',
    title: 'Turn public network access to container registries off',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'access-and-ingress',
    resourceTypes: ['Microsoft.ContainerRegistry/registries'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_139',
      'psrule:Azure.ACR.Firewall',
      'policy:d0793b48-0edc-4296-a390-4c75d1bdfd71',
      'policy:0fdf0491-d080-4575-b627-ad0e843cba0f',
      'policy:524b0254-c285-4903-bee6-bb8126cde579',
      'azqr:cr-004',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/container-registry/container-registry-private-link',
      'https://learn.microsoft.com/azure/container-registry/container-registry-skus',
    ],
  },
  why: 'A leaked token or password is then enough to pull its images, or push others, from anywhere.',
  isNarrowed: registryDeniesByDefault,
  good: ['Disabled'],
  otherwise: (registry) => {
    const sku = stringOf(valueAt(registry.body, 'sku.name'));
    if (sku === undefined || sku.toLowerCase() === 'premium') return undefined;
    return {
      message: `${displayName(registry)} is a ${sku} registry, whose endpoint is always public. Anyone who obtains a token pulls its images from anywhere. Move to the Premium SKU, turn public network access off and add a private endpoint.`,
      severity: 'information',
      fixes: [
        {
          title: 'Move to Premium and turn public network access off',
          preferred: true,
          safety: 'review',
          changes: [
            { kind: 'set-property', resource: registry, path: 'sku.name', value: 'Premium' },
            { kind: 'set-property', resource: registry, path: publicNetworkAccess, value: 'Disabled' },
          ],
        },
      ],
    };
  },
});
