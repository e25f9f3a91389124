import type { ReferenceTo } from '../fix';

/**
 * The attributes in which azurerm exports what ARM has as a property of a resource. Azure provider documentation 5.2,
 * read in November 2026.
 */
const exportedAttributes: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  'properties.clientId': 'client_id',
  'properties.principalId': 'principal_id',
  'properties.tenantId': 'tenant_id',
  'properties.keyUri': 'versionless_id',
  'properties.keyUriWithVersion': 'id',
  'properties.vaultUri': 'vault_uri',
  'properties.loginServer': 'login_server',
};

/** The expression that reads the property; undefined where Terraform has none for it. */
export function terraformReference({ resource, property }: ReferenceTo): string | undefined {
  if (!resource.terraform) return undefined;
  if (resource.terraform.type.startsWith('azapi_')) {
    return property === 'id' || property === 'name'
      ? `${resource.address}.${property}`
      : `${resource.address}.output.${property}`;
  }
  const attribute = exportedAttributes[property];
  return attribute && `${resource.address}.${attribute}`;
}
