import { spawnSync } from 'node:child_process';

const longestMilliseconds = 300_000;

/**
 * Runs Node to its end and gives what it wrote to file descriptor 3.
 * @throws Error when it fails, with what it said.
 */
export function runNode(args: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
  const { status, output, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    timeout: longestMilliseconds,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${output[2]}`);
  return output[3] ?? '';
}
