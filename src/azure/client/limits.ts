/** How the client behaves towards Azure. Times are in milliseconds. */
export interface ClientLimits {
  /** Calls under way at once. */
  readonly concurrency: number;
  /** Attempts of one call, the first among them. */
  readonly tries: number;
  /** Of these, how many may run into the time limit. */
  readonly timeouts: number;
  /** After which a call that gave no answer is given up. */
  readonly timeout: number;
  /** The first wait between attempts; it doubles, and half of it is left to chance. */
  readonly firstWait: number;
  /** The longest wait between attempts. */
  readonly longestWait: number;
  /** The longest wait that Azure may ask for and that is waited out in silence; longer ones become a failure. */
  readonly patience: number;
  /** Reads at once in one subscription, and a second afterwards (Azure Resource Manager's limits since 2024). */
  readonly burst: number;
  readonly refillPerSecond: number;
}

export const defaultLimits: ClientLimits = {
  concurrency: 8,
  tries: 4,
  timeouts: 2,
  timeout: 30_000,
  firstWait: 500,
  longestWait: 8_000,
  patience: 6_000,
  burst: 250,
  refillPerSecond: 25,
};
