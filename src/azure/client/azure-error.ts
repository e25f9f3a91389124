import type { ReadFailure } from '../estate/read-failure';

/** Why Azure could not be read. Aborting is no such error: that rejects with the signal's own reason. */
export class AzureError extends Error {
  constructor(
    readonly failure: ReadFailure,
    /** Of the response; undefined where there was none. */
    readonly status?: number,
  ) {
    super(failure.message);
  }
}

/** The failure to show for anything that was thrown. */
export function failureOf(error: unknown): ReadFailure {
  if (error instanceof AzureError) return error.failure;
  return { code: 'UnexpectedError', message: error instanceof Error ? error.message : String(error) };
}
