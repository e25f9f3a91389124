/** A step that could not be done: which one, why, and what the reader can do about it. */
export class StepFailure extends Error {
  constructor(step, reason, remedy) {
    super(`${step} failed.\n  Why: ${reason.trim()}\n  What to do: ${remedy}`);
    this.name = 'StepFailure';
  }
}

/** The text to show for any error: a failed step in its own words, anything else with its stack. */
export function describeFailure(error) {
  if (error instanceof StepFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
