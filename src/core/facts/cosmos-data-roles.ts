/**
 * The built-in roles for the data of Cosmos DB accounts for NoSQL, by their names; they are children of every account.
 * Source: https://learn.microsoft.com/azure/cosmos-db/nosql/reference-data-plane-security, read 2026-11.
 */
const roles = {
  'Cosmos DB Built-in Data Reader': '00000000-0000-0000-0000-000000000001',
  'Cosmos DB Built-in Data Contributor': '00000000-0000-0000-0000-000000000002',
} as const;

/** The id of a role, a GUID, which stands behind the account's id and `/sqlRoleDefinitions/`. */
export function cosmosDataRole(name: keyof typeof roles): string {
  return roles[name];
}
