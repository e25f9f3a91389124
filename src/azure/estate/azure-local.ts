export interface AzureLocalInstance {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  /** `Connected`, `Disconnected` …, as Azure says it; null where it could not be read. */
  readonly connection: string | null;
  readonly health: string | null;
  readonly update: string | null;
  readonly nodes: number | null;
  /** ISO 8601; when the instance last spoke to Azure. */
  readonly lastSync: string | null;
  readonly worst: 'error' | 'warning' | 'fine' | 'unknown';
}

export interface AzureLocalEstate {
  readonly instances: readonly AzureLocalInstance[];
}
