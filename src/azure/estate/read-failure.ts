/** Why something could not be read, for a person. */
export interface ReadFailure {
  /** Azure's own code where it gave one (`AuthorizationFailed`), else one of Faultline's. */
  readonly code: string;
  readonly message: string;
  /** ISO 8601; until then Azure refuses to answer. */
  readonly throttledUntil?: string;
  /** Signing in again would help, and only a person can do it. */
  readonly needsSignIn?: boolean;
}
