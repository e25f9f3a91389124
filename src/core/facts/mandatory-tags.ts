/**
 * Tags that every resource of a platform for many tenants carries, with an example of each.
 * Source: https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-tagging, read
 * 2026-11; the choice is that of the product.
 */
export const mandatoryTags: readonly (readonly [name: string, example: string])[] = [
  ['tenantId', 'contoso'],
  ['costCenter', '4711'],
  ['application', 'payments'],
  ['environment', 'production'],
  ['owner', 'payments-team'],
];
