import type { PowerState } from './resource';
import type { SubscriptionBuilder } from './subscription-builder';

const images = {
  'windows-server': {
    publisher: 'MicrosoftWindowsServer',
    offer: 'WindowsServer',
    sku: '2025-datacenter-g2',
    operatingSystem: 'Windows',
  },
  'sql-server': {
    publisher: 'MicrosoftSQLServer',
    offer: 'sql2022-ws2022',
    sku: 'enterprise-gen2',
    operatingSystem: 'Windows',
  },
  ubuntu: { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', operatingSystem: 'Linux' },
  sles: { publisher: 'SUSE', offer: 'sles-sap-15-sp6', sku: 'gen2', operatingSystem: 'Linux' },
  firewall: { publisher: 'paloaltonetworks', offer: 'vmseries-flex', sku: 'bundle2', operatingSystem: 'Linux' },
} as const;

export interface MachineSpec {
  readonly name: string;
  readonly resourceGroup: string;
  readonly region: string;
  readonly size: string;
  /** Absent for a regional machine. */
  readonly zone?: string;
  readonly power?: PowerState;
  readonly ageDays?: number;
  /** The id of the capacity reservation group that it names. */
  readonly group?: string;
  /** It named the group while it ran regionally and has not been restarted since. */
  readonly needsRestart?: boolean;
  readonly image?: keyof typeof images;
  readonly tags?: Readonly<Record<string, string>>;
  readonly priority?: 'Regular' | 'Spot';
  /** The id of the subnet of its network interface; without one it has none here. */
  readonly subnet?: string;
  readonly diskSku?: string;
  /** Its disk is named and not described. */
  readonly withoutDisk?: boolean;
}

/** Adds a machine with its disk and its network interface, and gives its id. */
export function addMachine(builder: SubscriptionBuilder, spec: MachineSpec): string {
  const { name, resourceGroup, region, size, zone, power = 'running', ageDays = 200 } = spec;
  const { operatingSystem, ...imageReference } = images[spec.image ?? 'ubuntu'];
  const id = builder.idOf(resourceGroup, 'Microsoft.Compute/virtualMachines', name);
  const disk = spec.withoutDisk
    ? builder.idOf(resourceGroup, 'Microsoft.Compute/disks', `${name}-os`)
    : addDisk(builder, spec, id);
  const networkInterface = spec.subnet === undefined ? undefined : addInterface(builder, spec, id, spec.subnet);
  return builder.add({
    id,
    name,
    type: 'Microsoft.Compute/virtualMachines',
    location: region,
    ...(zone !== undefined && { zones: [zone] }),
    ...(spec.tags && { tags: spec.tags }),
    properties: {
      vmId: builder.guidFor(id),
      hardwareProfile: { vmSize: size },
      ...(spec.priority && { priority: spec.priority }),
      storageProfile: {
        imageReference: { ...imageReference, version: 'latest' },
        osDisk: {
          osType: operatingSystem,
          name: `${name}-os`,
          createOption: 'FromImage',
          caching: 'ReadWrite',
          managedDisk: { storageAccountType: spec.diskSku ?? 'Premium_LRS', id: disk },
        },
        dataDisks: [],
      },
      osProfile: { computerName: name, adminUsername: 'operator' },
      networkProfile: {
        networkInterfaces: networkInterface === undefined ? [] : [{ id: networkInterface }],
      },
      ...(spec.group !== undefined && { capacityReservation: { capacityReservationGroup: { id: spec.group } } }),
      provisioningState: 'Succeeded',
      timeCreated: builder.daysAgo(ageDays),
    },
    unseen: { power, holdsSlot: power !== 'deallocated' && spec.needsRestart !== true },
  });
}

/** Machines of one kind, `name` numbered from 01 and their zones taken in turn. */
export function addMachines(
  builder: SubscriptionBuilder,
  count: number,
  spec: MachineSpec,
  zones: readonly string[] = [],
): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const zone = zones[index % Math.max(1, zones.length)];
    return addMachine(builder, {
      ...spec,
      name: `${spec.name}-${String(index + 1).padStart(2, '0')}`,
      ...(zone !== undefined && { zone }),
    });
  });
}

function addDisk(builder: SubscriptionBuilder, spec: MachineSpec, machine: string): string {
  const name = `${spec.name}-os`;
  const sku = spec.diskSku ?? 'Premium_LRS';
  // A disk on zone-redundant storage spans the zones and so names none.
  const zones = spec.zone === undefined || sku.endsWith('_ZRS') ? undefined : [spec.zone];
  return builder.add({
    id: builder.idOf(spec.resourceGroup, 'Microsoft.Compute/disks', name),
    name,
    type: 'Microsoft.Compute/disks',
    location: spec.region,
    sku: { name: sku, tier: sku.startsWith('Premium') ? 'Premium' : 'Standard' },
    ...(zones && { zones }),
    managedBy: machine,
    properties: {
      diskSizeGB: 128,
      diskState: spec.power === 'deallocated' ? 'Reserved' : 'Attached',
      creationData: { createOption: 'FromImage' },
      provisioningState: 'Succeeded',
      timeCreated: builder.daysAgo(spec.ageDays ?? 200),
    },
  });
}

function addInterface(builder: SubscriptionBuilder, spec: MachineSpec, machine: string, subnet: string): string {
  const name = `${spec.name}-nic`;
  const id = builder.idOf(spec.resourceGroup, 'Microsoft.Network/networkInterfaces', name);
  return builder.add({
    id,
    name,
    type: 'Microsoft.Network/networkInterfaces',
    location: spec.region,
    properties: {
      provisioningState: 'Succeeded',
      ipConfigurations: [
        {
          name: 'primary',
          id: `${id}/ipConfigurations/primary`,
          properties: { primary: true, subnet: { id: subnet }, privateIPAllocationMethod: 'Dynamic' },
        },
      ],
      virtualMachine: { id: machine },
    },
  });
}
