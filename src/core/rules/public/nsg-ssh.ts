import { inboundRule } from './inbound-rule';

/** No security rule should admit SSH from any address. */
export const publicNsgSsh = inboundRule({
  information: {
    id: 'public/nsg-ssh',
    title: 'Keep SSH closed to the internet',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'network-fabric',
    resourceTypes: ['Microsoft.Network/networkSecurityGroups', 'Microsoft.Network/networkSecurityGroups/securityRules'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_10',
      'trivy:AVD-AZU-0050',
      'kics:ssh_is_exposed_to_the_internet',
      'kics:network_security_group_with_unrestricted_access_to_ssh',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview',
      'https://learn.microsoft.com/azure/bastion/bastion-overview',
      'https://learn.microsoft.com/azure/defender-for-cloud/just-in-time-access-overview',
    ],
  },
  traffic: { protocols: ['Tcp'], port: 22 },
  message: (group, rule) =>
    `${group} opens SSH to every address (rule ${rule}, port 22). Open SSH ports are scanned for weak and leaked credentials all the time. Admit the addresses of administrators only, or use Azure Bastion.`,
});
