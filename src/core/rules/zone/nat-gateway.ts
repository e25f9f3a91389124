import { displayName } from '../../design/display-name';
import { stringOf, valueAt } from '../../design/read-value';
import { failAt, judgeValue, pass } from '../verdicts';
import { judgeZones, undecided } from './judge-zones';
import { nameIn } from './wording';
import { putInOneZone, setProperty } from './zone-fixes';
import { zoneRule } from './zone-rule';

export const natGateway = zoneRule(
  {
    id: 'zone/nat-gateway',
    title: 'Make NAT gateways zone-redundant or name their zone',
    severity: 'warning',
    layer: 'network-fabric',
    type: 'Microsoft.Network/natGateways',
    aliases: ['policy:18314dc7-a25d-420c-a069-f094b25ff919'],
    links: [
      'https://learn.microsoft.com/azure/nat-gateway/nat-availability-zones',
      'https://learn.microsoft.com/azure/nat-gateway/nat-sku',
    ],
  },
  (resource, region) => {
    const sku = judgeValue(valueAt(resource.body, 'sku.name'), (value) =>
      stringOf(value)?.toLowerCase() === 'standardv2' ? 'pass' : 'fail',
    );
    if (sku === 'pass') return [pass(resource)];
    const skuName = nameIn(resource, 'sku.name', 'sku_name');
    const verdict = judgeZones(resource, 'zones', {
      none: () =>
        sku === 'fail'
          ? failAt(resource, 'zones', {
              message:
                `${displayName(resource)} stands in a zone of ${region.label} that nobody chose. The Standard SKU is never ` +
                `zone-redundant, so an outage of that zone stops all outbound traffic.${region.note} Set \`${skuName}\` to ` +
                'StandardV2 with StandardV2 addresses, or name the zone of the machines that it serves in `zones`.',
              fixes: [
                {
                  title: 'Make it zone-redundant (StandardV2)',
                  preferred: true,
                  safety: 'review',
                  changes: [setProperty(resource, 'sku.name', 'StandardV2')],
                },
                ...putInOneZone(resource, 'zones', region, false),
              ],
            })
          : undecided(resource, 'sku.name', sku),
      one: () => pass(resource),
      several: () => pass(resource),
    });
    return [verdict];
  },
);
