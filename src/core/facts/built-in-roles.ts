/**
 * Ids of roles that Azure has built in, by the name that people know.
 * Sources: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles and, for the local roles of a
 * managed HSM, https://learn.microsoft.com/azure/key-vault/managed-hsm/built-in-roles, read 2026-11.
 */
const roles = {
  AcrPull: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
  'Cognitive Services OpenAI User': '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd',
  'Desktop Virtualization Power On Off Contributor': '40c5ff49-9181-41f8-ae61-143b0e78555e',
  'Key Vault Contributor': 'f25e0fa2-a7c8-4377-a976-943a77a69b51',
  'Key Vault Crypto Service Encryption User': 'e147488a-f6f5-4113-8e2d-b22465e65bf6',
  'Key Vault Crypto User': '12338af0-0e69-4776-bea7-57ae8d297424',
  'Managed HSM Crypto Service Encryption User': '33413926-3206-4cdd-b39a-83574fe37a17',
  'Managed HSM Crypto Service Release User': '21dbd100-6940-42c2-9190-5d6cb909625c',
  'Managed HSM Crypto User': '21dbd100-6940-42c2-9190-5d6cb909625b',
  'Private DNS Zone Contributor': 'b12aa53e-6015-4669-85d0-8515ebb3ae7f',
  'Network Contributor': '4d97b98b-1d4f-4787-a291-c67834d212e7',
  'Tag Contributor': '4a9ae827-6dc8-4573-8ac7-8239d42aa03f',
  Contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
} as const;

/** The id of a built-in role, a GUID. */
export function builtInRole(name: keyof typeof roles): string {
  return roles[name];
}
