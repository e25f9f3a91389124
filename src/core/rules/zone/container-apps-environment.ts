import { displayName } from '../../design/display-name';
import { isAzurerm } from '../../design/is-azurerm';
import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { type Change, type Fix, Placeholder } from '../../fixes/fix';
import { isOneOf } from '../property-rule';
import { failAt, judgeProperty } from '../verdicts';
import { presenceOf } from './presence';
import { nameIn } from './wording';
import { setProperty } from './zone-fixes';
import { zoneRule } from './zone-rule';

const redundancyPath = 'properties.zoneRedundant';
const subnetPath = 'properties.vnetConfiguration.infrastructureSubnetId';

export const containerAppsEnvironment = zoneRule(
  {
    id: 'zone/container-apps-environment',
    title: 'Make Container Apps environments zone-redundant',
    severity: 'warning',
    layer: 'operations-and-cost',
    type: 'Microsoft.App/managedEnvironments',
    furtherFaultTypes: ['single-resource-fault'],
    aliases: [
      'psrule:Azure.ContainerApp.AvailabilityZone',
      'aprl:f4201965-a88d-449d-b3b4-021394719eb2',
      'policy:42daa904-5969-47ef-92fb-b75df946195a',
      'policy:8b346db6-85af-419b-8557-92cee2c0f9bb',
    ],
    links: [
      'https://learn.microsoft.com/azure/reliability/reliability-azure-container-apps',
      'https://learn.microsoft.com/azure/container-apps/how-to-zone-redundancy',
    ],
  },
  (resource, region) => {
    const property = nameIn(resource, 'zoneRedundant', 'zone_redundancy_enabled');
    const subnet = nameIn(resource, 'infrastructureSubnetId', 'infrastructure_subnet_id');
    const lacksSubnet = presenceOf(resource, subnetPath).kind === 'absent';
    const verdict = judgeProperty(
      resource,
      redundancyPath,
      (value) => (isOneOf(value, [true]) ? 'pass' : 'fail'),
      () => ({
        message:
          `${displayName(resource)} is not zone-redundant. All replicas of its apps may stand in one zone of ${region.label}, and ` +
          `this can be chosen only when the environment is created.${region.note} Set \`${property}\` to true` +
          `${lacksSubnet ? ` and give it a subnet in \`${subnet}\`` : ''}.`,
        fixes: [makeZoneRedundant(resource, lacksSubnet)],
      }),
    );
    if (verdict.kind !== 'pass' || !lacksSubnet) return [verdict];
    return [
      failAt(resource, redundancyPath, {
        message:
          `${displayName(resource)} asks for zone redundancy without a subnet. Azure offers it only to environments in a virtual ` +
          `network, so the deployment is refused. Set \`${subnet}\`.`,
        fixes: [giveSubnet(resource)],
      }),
    ];
  },
);

function makeZoneRedundant(resource: Resource, lacksSubnet: boolean): Fix {
  return {
    title: lacksSubnet ? 'Make it zone-redundant, in a subnet' : 'Make it zone-redundant',
    preferred: true,
    safety: 'review',
    changes: lacksSubnet ? withSubnet(resource) : [setProperty(resource, redundancyPath, true)],
  };
}

/** One change where there are no properties yet: two would each begin them. */
function withSubnet(resource: Resource): readonly Change[] {
  const infrastructureSubnetId = new Placeholder('<subnet id>');
  if (!isAzurerm(resource) && valueAt(resource.body, 'properties') === undefined) {
    const properties = { zoneRedundant: true, vnetConfiguration: { infrastructureSubnetId } };
    return [setProperty(resource, 'properties', properties)];
  }
  return [setProperty(resource, redundancyPath, true), setProperty(resource, subnetPath, infrastructureSubnetId)];
}

function giveSubnet(resource: Resource): Fix {
  return {
    title: 'Give it a subnet',
    preferred: true,
    safety: 'review',
    changes: [setProperty(resource, subnetPath, new Placeholder('<subnet id>'))],
  };
}
