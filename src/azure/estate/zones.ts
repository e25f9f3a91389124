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
}

export interface ZoneEstate {
  /** Items at risk and items that are fine, so that counts can be told; sorted by id. */
  readonly items: readonly ZoneItem[];
}
