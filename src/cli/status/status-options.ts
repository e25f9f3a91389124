import type { Threshold } from '../command-line';

export const statusFormats = ['table', 'json', 'csv'] as const;
export type StatusFormat = (typeof statusFormats)[number];

/** What `faultline status` is asked for. */
export interface StatusCommand {
  readonly command: 'status';
  /** None stands for all. */
  readonly subscriptions: readonly string[];
  readonly sample: boolean;
  readonly format: StatusFormat;
  readonly watch: boolean;
  readonly failOn: Threshold;
  readonly cloud: string | undefined;
  readonly armEndpoint: string | undefined;
  readonly tokenEnv: string | undefined;
  readonly config: string | undefined;
}
