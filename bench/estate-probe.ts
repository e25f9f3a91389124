import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { publicCloud } from '../src/azure/cloud/azure-cloud';
import { LiveEstate } from '../src/azure/loading/live-estate';
import { SampleTokens } from '../src/azure/sample/sample-tokens';
import { defaultAlwaysOn } from '../src/core/config/always-on-settings';
import type { EstateRun } from './estate/estate-run';

/** Reads the large estate over HTTP from a process of its own, and writes what it took to file descriptor 3. */
async function run(task: string): Promise<void> {
  const server = fork(join(__dirname, 'estate-server-probe.js'), [task], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [origin] = await once(server, 'message');
  const cloud = { ...publicCloud, resourceManager: String(origin), hasRetailPrices: false };
  const estate = new LiveEstate({ cloud, tokens: new SampleTokens(), alwaysOn: defaultAlwaysOn });
  const start = performance.now();
  let firstPaint = Number.NaN;
  estate.onChange(({ kind, ...change }) => {
    if (kind !== 'parts' || !Number.isNaN(firstPaint) || !('part' in change) || change.part !== 'capacity') return;
    const [first = ''] = change.subscriptionIds;
    if (estate.subscription(first)?.capacity) firstPaint = secondsSince(start);
  });
  await estate.list();
  const listed = secondsSince(start);
  await estate.load(estate.subscriptions.map(({ id }) => id));
  const whole = secondsSince(start);
  server.send('calls');
  const [calls] = await once(server, 'message');
  const groups = estate.subscriptions.map(({ capacity }) => capacity?.groups ?? []);
  const expansionStart = performance.now();
  await estate.loadUtilization((groups[0] ?? []).map(({ id }) => id));
  const result: EstateRun = {
    listed,
    firstPaint,
    whole,
    calls: Number(calls),
    expansion: performance.now() - expansionStart,
    memory: process.resourceUsage().maxRSS / 1024,
    subscriptions: estate.subscriptions.length,
    reservations: groups.flat().reduce((sum, { reservations }) => sum + reservations.length, 0),
  };
  writeSync(3, JSON.stringify(result));
  server.disconnect();
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1_000;
}

run(process.argv[2] ?? '{}').then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
