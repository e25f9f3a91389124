import { isDocumentedGatewayRule } from './gateway-subnets';
import { inboundRule } from './inbound-rule';

/** No security rule should admit inbound traffic from any address, but for the web traffic of documented gateways. */
export const publicNsgAnyInbound = inboundRule({
  information: {
    id: 'public/nsg-any-inbound',
    title: 'Admit inbound traffic from named sources only',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'network-fabric',
    resourceTypes: ['Microsoft.Network/networkSecurityGroups', 'Microsoft.Network/networkSecurityGroups/securityRules'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'trivy:AVD-AZU-0047',
      'kics:sensitive_port_is_exposed_to_entire_network',
      'psrule:Azure.NSG.AnyInboundSource',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview',
      'https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#network-security-groups',
      'https://learn.microsoft.com/azure/bastion/bastion-nsg',
      'https://learn.microsoft.com/azure/api-management/virtual-network-reference',
    ],
  },
  traffic: {},
  message: (group, rule) =>
    `${group} admits inbound traffic from any address (rule ${rule}). Everything on the internet that can route to these machines may try them. Name the sources that need the access: address ranges, a service tag, an application security group.`,
  allows: isDocumentedGatewayRule,
});
