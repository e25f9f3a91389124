import { buildProduct, watchProduct } from './lib/bundle.mjs';
import { command, tell } from './lib/command.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';

await command(async () => {
  await ensureDependencies(tell);
  if (process.argv.includes('--watch')) await watchProduct();
  else await buildProduct();
});
