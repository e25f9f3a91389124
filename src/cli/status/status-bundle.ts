import { UsageError } from '../command-line';
import { wrongUsage } from '../usage';
import { statusCommand } from './status-command';
import type { StatusCommand } from './status-options';

/** `faultline status`, in a bundle of its own. Gives the exit status. */
export async function runStatus(command: StatusCommand): Promise<number> {
  try {
    return await statusCommand(command);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(wrongUsage(error));
    return 2;
  }
}
