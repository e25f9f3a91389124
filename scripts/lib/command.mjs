import { isInterrupted } from './processes.mjs';
import { describeFailure } from './step-failure.mjs';

/** Runs a script's work; a failure is told in its own words and makes the script exit with 1. */
export async function command(work) {
  try {
    await work();
  } catch (error) {
    if (isInterrupted()) return;
    console.error(`\n${describeFailure(error)}`);
    process.exitCode = 1;
  }
}

/** Progress, on the error stream so that what a command prints stays clean. */
export function tell(message) {
  console.error(message);
}
