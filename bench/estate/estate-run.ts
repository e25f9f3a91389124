/** What one reading of the large estate took, as its process tells it. */
export interface EstateRun {
  /** Seconds until all subscriptions were listed. */
  readonly listed: number;
  /** Seconds until the first numbers of reservations were there. */
  readonly firstPaint: number;
  /** Seconds until every list of every subscription was there. */
  readonly whole: number;
  /** Requests until then. */
  readonly calls: number;
  /** Milliseconds to read the utilisation of one subscription's groups afterwards. */
  readonly expansion: number;
  /** The most memory that was resident, in megabytes. */
  readonly memory: number;
  readonly subscriptions: number;
  readonly reservations: number;
}

/** What `bench/estate-probe.ts` is told, as JSON in its first argument. */
export interface EstateTask {
  readonly subscriptions: number;
  readonly groups: number;
  readonly reservations: number;
  readonly machines: number;
  /** Before each answer, in milliseconds. */
  readonly latency: number;
  /** Queries in five seconds that Resource Graph takes from a user. */
  readonly graphQueries: number;
}
