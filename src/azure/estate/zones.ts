export type ZoneRisk =
  | 'regional'
  | 'single-zone'
  | 'zone-redundant'
  | 'zonal'
  | 'locally-redundant'
  | 'no-zones-in-region'
  | 'unknown';

export type ZoneSubject =
  | 'virtual-machine'
  | 'scale-set'
  | 'disk'
  | 'public-ip'
  | 'virtual-network-gateway'
  | 'application-gateway'
  | 'firewall'
  | 'load-balancer'
  | 'agent-pool'
  | 'storage-account';

export interface ZoneItem {
  readonly id: string;
  readonly name: string;
  readonly subject: ZoneSubject;
  readonly location: string;
  readonly zones: readonly string[];
  readonly risk: ZoneRisk;
  /** One sentence: what the risk is here, or what protects it. */
  readonly detail: string;
  /** Of virtual machines. */
  readonly machine?: MachineDetail;
}

/** What beside its zones is known of a machine; null where it could not be read. */
export interface MachineDetail {
  readonly size: string | null;
  /** `running`, `deallocated` … */
  readonly powerState: string | null;
  /** The id of the capacity reservation group that it names; null where it names none. */
  readonly group: string | null;
}

export interface ZoneEstate {
  /** Items at risk and items that are fine, so that counts can be told; sorted by id. */
  readonly items: readonly ZoneItem[];
}
