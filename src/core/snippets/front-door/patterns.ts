import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import { region, secondRegion } from '../common/regions';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, text } from '../snippet-text';
import { profileBicep, profileTerraform, type TrafficEndpoint, type TrafficRouting } from '../traffic-manager/profile';

function host(name: string, label: string, what: string): TrafficEndpoint['target'] {
  return {
    bicep: bicep.parameter(name, 'string', `Name of the host of ${what}.`),
    terraform: terraform.variable(label, 'string', `Name of the host of ${what}.`),
  };
}

const frontDoor = host('frontDoorHost', 'front_door_host', 'the Front Door endpoint');
const otherNetwork = host('otherCdnHost', 'other_cdn_host', 'the endpoint at the other content delivery network');
const origin = host('originHost', 'origin_host', 'the application itself');
const gateway = host('gatewayHost', 'gateway_host', 'the public address of the application gateway');
const firstGateway = host('firstGatewayHost', 'first_gateway_host', 'the application gateway in the first region');
const secondGateway = host('secondGatewayHost', 'second_gateway_host', 'the application gateway in the second region');

function pattern(
  information: Omit<SnippetIdea, 'section' | 'mends' | 'variants'>,
  routing: TrafficRouting,
  endpoints: readonly TrafficEndpoint[],
  further: SnippetIdea['variants'] = {},
): SnippetIdea {
  return {
    ...information,
    section: 11,
    mends: [],
    variants: { bicep: profileBicep(routing, endpoints), terraform: profileTerraform(routing, endpoints), ...further },
  };
}

const resourceGroup = gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'));
const profileName = gap('profile', resourceName('Microsoft.Network/trafficManagerProfiles', 'payments'));
const securityGroup = gap('security group', resourceName('Microsoft.Network/networkSecurityGroups', 'payments-agw'));

/** Ways in beside Front Door. Traffic Manager is names alone, in every region, and no single point of failure. */
export const frontDoorPatterns: readonly SnippetIdea[] = [
  pattern(
    {
      prefix: 'fl-front-door-pattern-1',
      title: 'Pattern 1: Front Door, and an application gateway that a failover opens',
      description:
        'The gateway is closed until Front Door fails; the command lets the internet in to it, switches its endpoint on and that of Front Door off. It needs a firewall for web applications and the capacity for everything.',
    },
    'Priority',
    [
      { name: 'front-door', target: frontDoor, rank: '1', isEnabled: true },
      { name: 'application-gateway', target: gateway, rank: '2', isEnabled: false },
    ],
    {
      azurecli: text`
        resourceGroup='${resourceGroup}'
        profile='${profileName}'

        az network nsg rule create --resource-group "$resourceGroup" --nsg-name '${securityGroup}' --name failover \\
          --priority 110 --direction Inbound --access Allow --protocol Tcp \\
          --source-address-prefixes Internet --destination-port-ranges 443
        az network traffic-manager endpoint update --resource-group "$resourceGroup" --profile-name "$profile" \\
          --type externalEndpoints --name application-gateway --endpoint-status Enabled
        az network traffic-manager endpoint update --resource-group "$resourceGroup" --profile-name "$profile" \\
          --type externalEndpoints --name front-door --endpoint-status Disabled
      `,
    },
  ),
  pattern(
    {
      prefix: 'fl-front-door-pattern-2',
      title: 'Pattern 2: two content delivery networks, 90 to 10',
      description:
        'The second network serves a tenth all the time, so that it is known to work, warm and certified, when it takes everything. Both need a firewall for web applications with the same rules.',
    },
    'Weighted',
    [
      { name: 'front-door', target: frontDoor, rank: gap('share', '90'), isEnabled: true },
      { name: 'other-network', target: otherNetwork, rank: gap('other share', '10'), isEnabled: true },
    ],
  ),
  pattern(
    {
      prefix: 'fl-front-door-pattern-4',
      title: 'Pattern 4: Traffic Manager in front of application gateways, without Front Door',
      description:
        'For workloads that need no edge cache: a gateway with a firewall for web applications in each of two regions, given out by distance.',
    },
    'Performance',
    [
      { name: 'first-region', target: firstGateway, rank: region, isEnabled: true },
      { name: 'second-region', target: secondGateway, rank: secondRegion, isEnabled: true },
    ],
  ),
  pattern(
    {
      prefix: 'fl-front-door-pattern-5',
      title: 'Pattern 5: Front Door, and the application itself in an emergency',
      description:
        'The cheapest second way in, and the only one that nothing screens: it stays switched off until somebody accepts that. The application has to know the name of the workload and hold its certificate.',
    },
    'Priority',
    [
      { name: 'front-door', target: frontDoor, rank: '1', isEnabled: true },
      { name: 'origin', target: origin, rank: '2', isEnabled: false },
    ],
  ),
];
