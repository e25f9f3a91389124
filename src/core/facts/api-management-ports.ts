/**
 * What has to get in and out of the subnet of an API Management service that is injected into a virtual network.
 * Source: https://learn.microsoft.com/azure/api-management/virtual-network-reference, read 2026-11.
 */
export interface RequiredPort {
  readonly name: string;
  readonly direction: 'Inbound' | 'Outbound';
  readonly from: string;
  readonly to: string;
  readonly ports: readonly string[];
}

/** The rules of an internal service, in the order of their priorities. */
export const apiManagementPorts: readonly RequiredPort[] = [
  { name: 'allow-management', direction: 'Inbound', from: 'ApiManagement', to: 'VirtualNetwork', ports: ['3443'] },
  {
    name: 'allow-load-balancer',
    direction: 'Inbound',
    from: 'AzureLoadBalancer',
    to: 'VirtualNetwork',
    ports: ['6390'],
  },
  { name: 'allow-gateway', direction: 'Inbound', from: 'VirtualNetwork', to: 'VirtualNetwork', ports: ['443'] },
  { name: 'allow-storage', direction: 'Outbound', from: 'VirtualNetwork', to: 'Storage', ports: ['443'] },
  { name: 'allow-sql', direction: 'Outbound', from: 'VirtualNetwork', to: 'Sql', ports: ['1433'] },
  { name: 'allow-key-vault', direction: 'Outbound', from: 'VirtualNetwork', to: 'AzureKeyVault', ports: ['443'] },
  { name: 'allow-monitor', direction: 'Outbound', from: 'VirtualNetwork', to: 'AzureMonitor', ports: ['443', '1886'] },
];
