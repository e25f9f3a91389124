import type { Design } from '../../design/design';
import { displayName } from '../../design/display-name';
import { referrers } from '../../design/links';
import type { Resource } from '../../design/resource';
import { childrenOfType } from '../../design/resource-index';
import { Placeholder } from '../../fixes/fix';
import type { ResourceRule, RuleContext, RuleInformation } from '../rule';
import { customerKeyRule } from './customer-key-rule';
import { identityId, versionedKeyIdentifier } from './key-references';

const protectorType = 'Microsoft.Sql/servers/encryptionProtector';

const information: RuleInformation = {
  id: 'cmk/sql-server-tde',
  title: 'Protect SQL databases with a customer-managed key',
  severity: 'information',
  pillar: 'security',
  faultTypes: [],
  layer: 'storage-foundation',
  resourceTypes: ['Microsoft.Sql/servers', 'Microsoft.Sql/servers/encryptionProtector'],
  languages: ['bicep', 'arm', 'terraform', 'azapi'],
  aliases: ['policy:0a370ff3-6cab-4e85-8995-295fd854c5b8', 'policy:5105a3c5-4ad7-44fd-be94-149ca62920b7'],
  fixable: true,
  enabledByDefault: true,
  links: [
    'https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-overview',
    'https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-byok-identity',
  ],
};

const holds = 'its databases, backups and logs';

const protectorRule = customerKeyRule({
  information,
  named: serverOf,
  path: 'properties.serverKeyType',
  good: ['AzureKeyVault'],
  holds,
  writes: () => [
    ['properties.serverKeyName', new Placeholder('<vault>_<key>_<version>')],
    ['properties.serverKeyType', 'AzureKeyVault'],
  ],
});

const serverRule = customerKeyRule({
  information,
  path: 'properties.keyId',
  good: 'present',
  holds,
  needsIdentity: true,
  writes: (_server, context) => [
    ['properties.keyId', versionedKeyIdentifier(context)],
    ['properties.primaryUserAssignedIdentityId', identityId(context)],
  ],
});

/** A server's transparent data encryption should use a key of its owner. Where a protector is declared, that one is judged. */
export const cmkSqlServerTde: ResourceRule = {
  ...information,
  subject: 'resource',
  check: (resource, context) => {
    if (resource.type.toLowerCase() === protectorType.toLowerCase()) return protectorRule.check(resource, context);
    return hasProtector(resource, context.design) ? [] : serverRule.check(resource, context);
  },
};

function serverOf(protector: Resource, { design }: RuleContext): string {
  const server = design.resources.find((resource) => resource.key === protector.parent);
  return server ? displayName(server) : `The SQL server of ${displayName(protector)}`;
}

function hasProtector(server: Resource, design: Design): boolean {
  return (
    childrenOfType(design, server, protectorType).length > 0 || referrers(design, server, protectorType).length > 0
  );
}
