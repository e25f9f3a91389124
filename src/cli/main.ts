import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCommandLine, UsageError } from './command-line';
import { fixCommand } from './fix-command';
import { lintCommand } from './lint-command';
import { explainCommand, rulesCommand } from './rules-command';
import { usage } from './usage';

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
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${await version()}\n`);
      return 0;
  }
}

async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8'));
  return String((manifest as { version?: unknown }).version);
}

// A reader such as `head` that has seen enough closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`faultline: ${error.message}\nSee \`faultline --help\`.\n`);
    process.exitCode = 2;
  },
);
