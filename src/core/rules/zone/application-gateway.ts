import { displayName } from '../../design/display-name';
import { stringOf, valueAt } from '../../design/read-value';
import { everyOption } from '../certainty';
import { cannotTell, failAt, pass } from '../verdicts';
import { judgeZones } from './judge-zones';
import { enumerate } from './wording';
import { spreadOverZones } from './zone-fixes';
import { zoneRule } from './zone-rule';

export const applicationGateway = zoneRule(
  {
    id: 'zone/application-gateway',
    title: 'Spread application gateways over zones',
    severity: 'warning',
    layer: 'access-and-ingress',
    type: 'Microsoft.Network/applicationGateways',
    aliases: [
      'psrule:Azure.AppGw.AvailabilityZone',
      'aprl:c9c00f2a-3888-714b-a72b-b4c9e8fcffb2',
      'policy:493c215c-0553-4976-bc81-57d2c04fc8c1',
    ],
    links: ['https://learn.microsoft.com/azure/reliability/reliability-application-gateway-v2'],
  },
  (resource, region) => {
    const sku = valueAt(resource.body, 'properties.sku.name');
    const isSecondGeneration = sku ? everyOption(sku, (option) => /_v2$/i.test(stringOf(option) ?? '')) : false;
    if (isSecondGeneration === false) return [];
    const verdict = judgeZones(resource, 'zones', {
      none: () =>
        failAt(resource, 'zones', {
          message:
            `${displayName(resource)} names no zone in ${region.label}. Azure is said to spread new gateways over all zones, but ` +
            `older ones stay in one, and an outage of that zone takes away the way in to everything behind it.${region.note} Set ` +
            `\`zones\` to ${enumerate(region.zones)} to be sure.`,
          // That new gateways are spread without the property is reported, not confirmed everywhere.
          severity: 'information',
          fixes: [spreadOverZones(resource, 'zones', region)],
        }),
      one: () =>
        failAt(resource, 'zones', {
          message:
            `${displayName(resource)} runs in one zone of ${region.label}. An outage of that zone takes away the way in to ` +
            `everything behind it.${region.note} Set \`zones\` to ${enumerate(region.zones)}.`,
          fixes: [spreadOverZones(resource, 'zones', region)],
        }),
      several: () => pass(resource),
    });
    if (verdict.kind === 'fail' && isSecondGeneration !== true) {
      return [cannotTell(resource, 'properties.sku.name', isSecondGeneration)];
    }
    return [verdict];
  },
);
