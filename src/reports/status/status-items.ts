import type { CapacityGroup } from '../../azure/estate/capacity';
import type { SubscriptionEstate } from '../../azure/estate/estate';
import { azureLocalText } from '../../azure/summaries/azure-local-summary';
import { severityOfNetwork } from '../../azure/summaries/flow-log-summary';
import { type EstateSeverity, severityOfCapacity } from '../../azure/summaries/severity';
import { severityOfZoneItem } from '../../azure/summaries/zone-summary';

/** One thing of the estate with how it stands, in one form for all of them. */
export interface StatusItem {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly location: string | null;
  /** Of the capacity reservation group that it belongs to. */
  readonly group: string | null;
  readonly size: string | null;
  readonly zone: string | null;
  readonly reserved: number | null;
  readonly effective: number | null;
  readonly allocated: number | null;
  readonly associated: number | null;
  readonly powerState: string | null;
  readonly state: string;
  readonly severity: EstateSeverity;
  readonly detail: string;
}

const nothing = {
  location: null,
  group: null,
  size: null,
  zone: null,
  reserved: null,
  effective: null,
  allocated: null,
  associated: null,
  powerState: null,
  detail: '',
} as const;

/** Everything that was judged in a subscription, part by part. */
export function statusItems({ capacity, flowLogs, zones, azureLocal }: SubscriptionEstate): readonly StatusItem[] {
  return [
    ...(capacity?.groups ?? []).flatMap(groupItems),
    ...(capacity?.unreserved ?? []).map(
      ({ id, name, size, zone, powerState, reason }): StatusItem => ({
        ...nothing,
        ...{ kind: 'unreserved-machine', id, name, size, zone, powerState, detail: reason },
        ...{ state: 'not-reserved', severity: 'warning' },
      }),
    ),
    ...(flowLogs?.networks ?? []).map((network): StatusItem => {
      const { id, name, location, coverage, logs } = network;
      const detail = logs.flatMap(({ faults }) => faults).join(' ');
      const severity = severityOfNetwork(network);
      return { ...nothing, kind: 'virtual-network', id, name, location, state: coverage, severity, detail };
    }),
    ...(flowLogs?.orphans ?? []).map(
      ({ id, name, target }): StatusItem => ({
        ...nothing,
        ...{ kind: 'flow-log', id, name, state: 'orphan', severity: 'warning', detail: target },
      }),
    ),
    ...(zones?.items ?? []).map((item): StatusItem => {
      const { id, name, subject, location, risk, detail } = item;
      const zone = item.zones.join(' ') || null;
      return {
        ...nothing,
        kind: subject,
        id,
        name,
        location,
        zone,
        state: risk,
        severity: severityOfZoneItem(item),
        detail,
      };
    }),
    ...(azureLocal?.instances ?? []).map((instance): StatusItem => {
      const { id, name, location, worst } = instance;
      const detail = azureLocalText(instance);
      return { ...nothing, kind: 'azure-local-instance', id, name, location, state: worst, severity: worst, detail };
    }),
  ];
}

function groupItems(group: CapacityGroup): readonly StatusItem[] {
  const place = { location: group.location, group: group.name };
  return [
    ...group.reservations.map(
      ({ id, name, size, zone, reserved, effective, allocated, associated, state, advice }): StatusItem => ({
        ...{ ...nothing, ...place, kind: 'capacity-reservation', id, name, size, zone },
        ...{ reserved, effective, allocated, associated, state },
        ...{ severity: severityOfCapacity(state), detail: advice ?? '' },
      }),
    ),
    ...group.machines.map(
      ({ id, name, size, zone, powerState, state }): StatusItem => ({
        ...{ ...nothing, ...place, kind: 'reserved-machine', id, name, size, zone, powerState, state },
        severity: severityOfCapacity(state),
      }),
    ),
  ];
}
