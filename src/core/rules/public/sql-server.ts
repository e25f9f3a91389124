import { publicAccessRule } from './public-access-rule';

/** A logical SQL server should be reached through private endpoints only. */
export const publicSqlServer = publicAccessRule({
  information: {
    id: 'public/sql-server',
    title: 'Turn public network access to SQL servers off',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.Sql/servers'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_113',
      'trivy:AVD-AZU-0022',
      'kics:mssql_server_public_network_access_enabled',
      'policy:1b8ca024-1d5c-4dec-8995-b1a932b41780',
      'policy:5cc7aeef-357e-433d-9627-05354b40f8e2',
      'azqr:sql-004',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings',
      'https://learn.microsoft.com/azure/azure-sql/database/private-endpoint-overview',
    ],
  },
  why: 'One firewall rule too many, and its databases answer to the internet.',
});
