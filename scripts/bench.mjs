import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBench, buildProduct } from './lib/bundle.mjs';
import { command, tell } from './lib/command.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runProcess } from './lib/processes.mjs';
import { inProject, root } from './lib/project.mjs';
import { StepFailure } from './lib/step-failure.mjs';
import { temporaryFolder } from './lib/temporary.mjs';
import { packageExtension } from './lib/vsix.mjs';

/** Measures speed, memory and sizes, and prints a table. `--repetitions N` and `--json FILE` are understood. */
await command(async () => {
  const { repetitions, json } = readOptions();
  await ensureDependencies(tell);
  tell('Building …');
  await buildProduct();
  const vsix = await packageExtension();
  const bench = await buildBench();
  const { code } = await runProcess(
    process.execPath,
    [
      '--expose-gc',
      bench,
      ...['--dist', inProject('dist')],
      ...['--vsix', vsix],
      ...['--folder', temporaryFolder('bench')],
      ...['--repetitions', String(repetitions)],
      ...(json === undefined ? [] : ['--json', resolve(json)]),
    ],
    { cwd: root, echo: true },
  );
  if (code !== 0) throw new StepFailure('Measuring', `node ended with code ${code}.`, 'mend what it says above.');
});

function readOptions() {
  const { values } = parseArgs({
    options: { repetitions: { type: 'string', default: '5' }, json: { type: 'string' } },
  });
  const repetitions = Number(values.repetitions);
  if (Number.isInteger(repetitions) && repetitions > 0) return { repetitions, json: values.json };
  throw new StepFailure(
    'Reading the options',
    `--repetitions is ${values.repetitions}.`,
    'give a whole number above 0, such as 5.',
  );
}
