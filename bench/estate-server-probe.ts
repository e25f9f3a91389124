import { scaleEstate } from '../src/azure/sample/estate/scale-estate';
import { startEstateServer } from '../test/azure/server/estate-server';
import type { EstateTask } from './estate/estate-run';

/** Serves the large estate until its parent is gone; tells where, and the number of calls whenever it is asked. */
const task: EstateTask = JSON.parse(process.argv[2] ?? '{}');
const { latency, graphQueries, ...size } = task;
startEstateServer({
  estate: scaleEstate({ ...size, now: Date.now() }),
  latency,
  graphQuota: { queries: graphQueries, seconds: 5 },
  // As many as Azure Resource Manager lists at once.
  pageSize: 1_000,
  countsOnly: true,
}).then(({ origin, callCount }) => {
  process.send?.(origin);
  process.on('message', () => process.send?.(callCount()));
});
process.on('disconnect', () => process.exit(0));
