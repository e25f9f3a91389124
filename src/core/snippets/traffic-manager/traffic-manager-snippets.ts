import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import { region, secondRegion } from '../common/regions';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, text } from '../snippet-text';
import { profileBicep, profileTerraform, type TrafficEndpoint } from './profile';

const section = 11;

function host(name: string, label: string, what: string): TrafficEndpoint['target'] {
  return {
    bicep: bicep.parameter(name, 'string', `Name of the host of ${what}.`),
    terraform: terraform.variable(label, 'string', `Name of the host of ${what}.`),
  };
}

const first = host('firstHost', 'first_host', 'the first way in');
const second = host('secondHost', 'second_host', 'the second way in');

const inOrder: readonly TrafficEndpoint[] = [
  { name: 'first', target: first, rank: '1', isEnabled: true },
  { name: 'second', target: second, rank: '2', isEnabled: false },
];
const byDistance: readonly TrafficEndpoint[] = [
  { name: 'first', target: first, rank: region, isEnabled: true },
  { name: 'second', target: second, rank: secondRegion, isEnabled: true },
];

const alwaysServe: SnippetIdea = {
  prefix: 'fl-traffic-manager-always-serve',
  title: 'Traffic Manager that people switch, not probes',
  description:
    'Always Serve gives an endpoint out whether its probe answers or not: no probe that errs takes everything away. The second way in is switched on, and the first off, by the command.',
  section,
  mends: [],
  variants: {
    bicep: profileBicep('Priority', inOrder),
    terraform: profileTerraform('Priority', inOrder),
    azurecli: text`
      resourceGroup='${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'))}'
      profile='${gap('profile', resourceName('Microsoft.Network/trafficManagerProfiles', 'payments'))}'

      az network traffic-manager endpoint update --resource-group "$resourceGroup" --profile-name "$profile" \\
        --type externalEndpoints --name '${choice('to', ['second', 'first'])}' --endpoint-status Enabled
      az network traffic-manager endpoint update --resource-group "$resourceGroup" --profile-name "$profile" \\
        --type externalEndpoints --name '${choice('from', ['first', 'second'])}' --endpoint-status Disabled
    `,
    powershell: text`
      $profile = @{
        ResourceGroupName = '${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'))}'
        ProfileName       = '${gap('profile', resourceName('Microsoft.Network/trafficManagerProfiles', 'payments'))}'
        Type              = 'ExternalEndpoints'
      }

      Enable-AzTrafficManagerEndpoint @profile -Name '${choice('to', ['second', 'first'])}'
      Disable-AzTrafficManagerEndpoint @profile -Name '${choice('from', ['first', 'second'])}' -Force
    `,
    kusto: text`
      resources
      | where type =~ 'microsoft.network/trafficmanagerprofiles'
      | mv-expand endpoint = properties.endpoints
      | where endpoint.properties.alwaysServe != 'Enabled'
      | project profile = name, endpoint = tostring(endpoint.name), routing = tostring(properties.trafficRoutingMethod),
          target = tostring(endpoint.properties.target), resourceGroup, subscriptionId
      | order by profile asc
    `,
  },
};

const performance: SnippetIdea = {
  prefix: 'fl-traffic-manager-performance',
  title: 'Traffic Manager that leads to the nearest of two regions',
  description:
    'Both regions serve; each is always given out to those who are near. Switch a region off by its endpoint when it fails.',
  section,
  mends: [],
  variants: {
    bicep: profileBicep('Performance', byDistance),
    terraform: profileTerraform('Performance', byDistance),
  },
};

/** Names that lead to whatever way in is there (section 11 of the domain). */
export const trafficManagerSnippets: readonly SnippetIdea[] = [alwaysServe, performance];
