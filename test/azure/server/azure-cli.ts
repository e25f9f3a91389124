import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface AzureCliTokens {
  /** Tokens by tenant's id; a tenant that is not named has to sign in first. */
  readonly tokens: Readonly<Record<string, string>>;
  /** The tenant of the account, for which a token is given where none is asked for. */
  readonly home: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * Writes an `az` into `folder` that knows one command, `account get-access-token`, and gives a `PATH` that finds it
 * before any other.
 */
export function installAzureCli(folder: string, { tokens, home, expiresAt }: AzureCliTokens): string {
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'az.cjs');
  writeFileSync(script, sourceOf({ tokens, home, expiresAt }));
  writeFileSync(join(folder, 'az'), `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  writeFileSync(join(folder, 'az.cmd'), `@"${process.execPath}" "${script}" %*\r\n`);
  chmodSync(join(folder, 'az'), 0o755);
  return [folder, process.env['PATH'] ?? ''].join(delimiter);
}

function sourceOf(given: AzureCliTokens): string {
  return `const given = ${JSON.stringify(given)};
const args = process.argv.slice(2);
const valueOf = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
if (args[0] !== 'account' || args[1] !== 'get-access-token') {
  console.error('az: this command is not there.');
  process.exit(2);
}
const tenant = valueOf('--tenant') ?? given.home;
const accessToken = given.tokens[tenant];
if (accessToken === undefined) {
  console.error("ERROR: Please run 'az login' to setup account.");
  process.exit(1);
}
console.log(JSON.stringify({
  accessToken,
  expiresOn: new Date(given.expiresAt).toISOString(),
  expires_on: Math.floor(given.expiresAt / 1000),
  subscription: '00000000-0000-0000-0000-000000000001',
  tenant,
  tokenType: 'Bearer',
}));
`;
}
