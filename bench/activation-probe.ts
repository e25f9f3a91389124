import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , file = ''] = process.argv;
const require = createRequire(file);
const start = performance.now();
require(file);
writeSync(3, String(performance.now() - start));
// What the module starts, such as timers, is not waited for.
process.exit(0);
