import { displayName } from '../../design/display-name';
import { isAzurerm } from '../../design/is-azurerm';
import { possibilities, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import type { ResourceRule } from '../rule';
import type { Verdict } from '../verdict';
import { cannotTell, failAt, pass } from '../verdicts';

const configurations = 'properties.ipConfigurations';

/** No network interface should have a public IP address of its own. */
export const publicNicPublicIp: ResourceRule = {
  id: 'public/nic-public-ip',
  title: 'Keep public IP addresses off network interfaces',
  severity: 'warning',
  pillar: 'security',
  faultTypes: [],
  layer: 'network-fabric',
  resourceTypes: ['Microsoft.Network/networkInterfaces'],
  languages: ['bicep', 'arm', 'terraform', 'azapi'],
  aliases: [
    'checkov:CKV_AZURE_119',
    'checkov:CKV2_AZURE_39',
    'trivy:AVD-AZU-0076',
    'kics:network_interfaces_with_public_ip',
    'psrule:Azure.VM.PublicIPAttached',
  ],
  fixable: true,
  enabledByDefault: true,
  links: [
    'https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses',
    'https://learn.microsoft.com/azure/nat-gateway/nat-overview',
    'https://learn.microsoft.com/azure/bastion/bastion-overview',
  ],
  subject: 'resource',
  check: (card) => {
    const list = valueAt(card.body, configurations);
    if (list === undefined) return [pass(card)];
    if (list.kind === 'unknown') return [cannotTell(card, configurations, list)];
    if (list.kind !== 'array') return [cannotTell(card, configurations, dependsOnCondition)];
    const verdicts = list.items.flatMap((item, index) => judge(card, item, index));
    if (list.rest) verdicts.push(cannotTell(card, configurations, list.rest));
    return verdicts.length > 0 ? verdicts : [pass(card)];
  },
};

const dependsOnCondition = 'the public IP address depends on a condition that is not known here';

function judge(card: Resource, configuration: Value, index: number): readonly Verdict[] {
  if (configuration.kind === 'unknown') return [cannotTell(card, configurations, configuration)];
  const path = `${configurations}.${index}.properties.publicIPAddress`;
  const address = valueAt(configuration, 'properties.publicIPAddress');
  if (address === undefined) return [];
  const unclear = possibilities(address).map((option) => doubtAbout(card, option));
  const [reason] = unclear.filter((doubt) => doubt !== undefined);
  if (reason !== undefined) return [cannotTell(card, path, reason)];
  return [
    failAt(card, path, {
      message: `${displayName(card)} has a public IP address of its own. The machine behind it faces the internet directly, with nothing in front that inspects traffic. Take the address away: publish through a load balancer, gateway or firewall, and administer through Azure Bastion.`,
      fixes: [
        {
          title: 'Take the public IP address away',
          preferred: true,
          safety: 'review',
          changes: [{ kind: 'remove-property', resource: card, path }],
        },
      ],
    }),
  ];
}

/** Why it is not certain that the option is an address: it may be null. */
function doubtAbout(card: Resource, option: Value): Parameters<typeof cannotTell>[2] | undefined {
  if (option.kind === 'unknown') return option.reference ? undefined : option;
  if (option.kind === 'literal') return dependsOnCondition;
  const id = valueAt(option, 'id');
  return isAzurerm(card) && id?.kind === 'unknown' && !id.reference ? id : undefined;
}
