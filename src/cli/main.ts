import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCommandLine, UsageError } from './command-line';
import { fixCommand } from './fix-command';
import { lintCommand } from './lint-command';
import { explainCommand, rulesCommand } from './rules-command';
import type { runStatus } from './status/status-bundle';
import { usage, wrongUsage } from './usage';

async function run(arguments_: readonly string[]): Promise<number> {
  const command = readCommandLine(arguments_);
  switch (command.command) {
    case 'lint':
      return lintCommand(command, await version());
    case 'fix':
      return fixCommand(command);
    case 'rules':
      return rulesCommand(command.format);
    case 'explain':
      return explainCommand(command.rule);
    case 'status':
      return statusBundle().runStatus(command);
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${await version()}\n`);
      return 0;
  }
}

/** Loads what reads Azure, which no other command has to wait for. */
function statusBundle(): { readonly runStatus: typeof runStatus } {
  return require(join(__dirname, 'status.js'));
}

async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8'));
  return String((manifest as { version?: unknown }).version);
}

/** 1 would say that there are findings. */
function ownFault(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `faultline: It stopped at an error of its own, which is a defect. Please report it with these lines:\n${trace}\n`;
}

// A reader such as `head` that has seen enough closes the pipe: that is no error, and what is under way goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(error instanceof UsageError ? wrongUsage(error) : ownFault(error));
    process.exitCode = 2;
  },
);
