import type { Design } from '../../design/design';
import { displayName } from '../../design/display-name';
import { referrers } from '../../design/links';
import { scalarOf, stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { isZoneRedundantDiskSku, zoneRedundantDiskSku } from '../../facts/managed-disk-skus';
import type { Fix } from '../../fixes/fix';
import { failAt, judgeValue, pass } from '../verdicts';
import { judgeZones, undecided } from './judge-zones';
import type { RegionJudgement } from './region';
import { nameIn } from './wording';
import { putInOneZone, setProperty } from './zone-fixes';
import { zoneRule } from './zone-rule';

export const managedDisk = zoneRule(
  {
    id: 'zone/managed-disk',
    title: 'Make each managed disk zone-redundant or place it in a zone',
    severity: 'warning',
    layer: 'storage-foundation',
    type: 'Microsoft.Compute/disks',
    aliases: ['aprl:fa0cf4f5-0b21-47b7-89a9-ee936f193ce1', 'policy:344ea7ca-2ba8-4d68-859b-317239714b2c'],
    links: [
      'https://learn.microsoft.com/azure/virtual-machines/disks-redundancy',
      'https://learn.microsoft.com/azure/reliability/reliability-virtual-machines',
    ],
  },
  (resource, region, context) => {
    const sku = judgeValue(valueAt(resource.body, 'sku.name'), (value) =>
      isZoneRedundantDiskSku(stringOf(value) ?? '') ? 'pass' : 'fail',
    );
    if (sku === 'pass') return [pass(resource)];
    const verdict = judgeZones(resource, 'zones', {
      none: () =>
        sku === 'fail'
          ? failAt(resource, 'zones', {
              message: messageFor(resource, region),
              fixes: fixesFor(resource, region, context.design),
            })
          : undecided(resource, 'sku.name', sku),
      one: () => pass(resource),
      several: () => pass(resource),
    });
    return [verdict];
  },
);

function messageFor(resource: Resource, region: RegionJudgement): string {
  const twin = zoneRedundantDiskSku(skuOf(resource));
  const zone = nameIn(resource, 'zones', 'zone');
  const sku = nameIn(resource, 'sku.name', 'storage_account_type');
  const advice = twin
    ? `Set \`${sku}\` to ${twin}, or \`${zone}\` to the zone of its machine.`
    : `Set \`${zone}\` to the zone of its machine: ${skuOf(resource)} has no zone-redundant form.`;
  return (
    `${displayName(resource)} is kept in one datacenter of ${region.label}, in no zone that is named. Nothing says that it ` +
    `shares a zone with its machine, and an outage there takes the data offline.${region.note} ${advice}`
  );
}

function fixesFor(resource: Resource, region: RegionJudgement, design: Design): readonly Fix[] {
  const zone = zoneOfMachine(resource, design);
  if (zone !== undefined) return putInOneZone(resource, 'zones', { ...region, zones: [zone] });
  const twin = zoneRedundantDiskSku(skuOf(resource));
  if (!twin) return putInOneZone(resource, 'zones', region);
  return [
    {
      title: `Make it zone-redundant (${twin})`,
      preferred: true,
      safety: 'review',
      changes: [setProperty(resource, 'sku.name', twin)],
    },
    ...putInOneZone(resource, 'zones', region, false),
  ];
}

/** The zone of the machine that attaches the disk, where one is declared and names its zone. */
function zoneOfMachine(disk: Resource, design: Design): string | undefined {
  const [machine] = referrers(design, disk, 'Microsoft.Compute/virtualMachines');
  const zone = scalarOf(valueAt(machine?.body, 'zones.0'));
  return zone === undefined || zone === null ? undefined : String(zone);
}

function skuOf(resource: Resource): string {
  return stringOf(valueAt(resource.body, 'sku.name')) ?? 'Standard_LRS';
}
