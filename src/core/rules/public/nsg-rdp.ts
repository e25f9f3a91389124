import { inboundRule } from './inbound-rule';

/** No security rule should admit RDP from any address. */
export const publicNsgRdp = inboundRule({
  information: {
    id: 'public/nsg-rdp',
    title: 'Keep RDP closed to the internet',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'network-fabric',
    resourceTypes: ['Microsoft.Network/networkSecurityGroups', 'Microsoft.Network/networkSecurityGroups/securityRules'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_9',
      'trivy:AVD-AZU-0048',
      'kics:rdp_is_exposed_to_the_internet',
      'kics:network_security_group_with_unrestricted_access_to_rdp',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview',
      'https://learn.microsoft.com/azure/bastion/bastion-overview',
      'https://learn.microsoft.com/azure/defender-for-cloud/just-in-time-access-overview',
    ],
  },
  traffic: { protocols: ['Tcp', 'Udp'], port: 3389 },
  message: (group, rule) =>
    `${group} opens RDP to every address (rule ${rule}, port 3389). Open RDP ports are a common way in for ransomware. Admit the addresses of administrators only, or use Azure Bastion.`,
});
