import { resourcesOfType } from '../../design/resource-index';
import { type FixValue, Placeholder, ReferenceTo } from '../../fixes/fix';
import type { RuleContext } from '../rule';

/** The key's identifier without a version, so that a rotated key is taken up. */
export function keyIdentifier(context: RuleContext): FixValue {
  return reference(context, keyType, 'properties.keyUri', 'https://<vault>.vault.azure.net/keys/<key>');
}

/** The key's identifier with its version, where a service asks for one. */
export function versionedKeyIdentifier(context: RuleContext): FixValue {
  return reference(
    context,
    keyType,
    'properties.keyUriWithVersion',
    'https://<vault>.vault.azure.net/keys/<key>/<version>',
  );
}

export function keyName(context: RuleContext): FixValue {
  return reference(context, keyType, 'name', '<key>');
}

export function vaultUri(context: RuleContext): FixValue {
  return reference(context, 'Microsoft.KeyVault/vaults', 'properties.vaultUri', 'https://<vault>.vault.azure.net/');
}

export function identityId(context: RuleContext): ReferenceTo | Placeholder {
  return reference(context, identityType, 'id', '<resource id of the managed identity>');
}

export function identityClientId(context: RuleContext): FixValue {
  return reference(context, identityType, 'properties.clientId', '<client id of the managed identity>');
}

export function diskEncryptionSetId(context: RuleContext): FixValue {
  return reference(context, 'Microsoft.Compute/diskEncryptionSets', 'id', '<resource id of the disk encryption set>');
}

const keyType = 'Microsoft.KeyVault/vaults/keys';
const identityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/** The design's only resource of a type where it has exactly one, else what the user has to fill in. */
function reference({ design }: RuleContext, type: string, property: string, text: string): ReferenceTo | Placeholder {
  const declared = resourcesOfType(design, type);
  const [only] = declared;
  return only && declared.length === 1 && !only.loop ? new ReferenceTo(only, property) : new Placeholder(text);
}
