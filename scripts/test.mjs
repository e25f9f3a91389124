import { parseArgs } from 'node:util';
import { buildProduct } from './lib/bundle.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { isInterrupted } from './lib/processes.mjs';
import { testStages } from './lib/stages.mjs';
import { describeFailure, StepFailure } from './lib/step-failure.mjs';

const stages = testStages((message) => console.log(`  ${message}`));
const total = { passed: 0, failed: 0 };
const summary = [];

await attempt('prepare', async () => {
  const chosen = chooseStages();
  await ensureDependencies(console.log);
  const buildFailure = await buildProduct().then(
    () => undefined,
    (error) => error,
  );
  for (const stage of chosen) await attempt(stage.name, () => runStage(stage, buildFailure));
});
if (!isInterrupted()) {
  console.log(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function runStage(stage, buildFailure) {
  console.log(`\n== ${stage.name} ==`);
  if (stage.needsBuild && buildFailure !== undefined) throw buildFailure;
  const start = performance.now();
  const { passed, failed } = await stage.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  summary.push(`${stage.name.padEnd(12)} ${passed} passed, ${failed} failed  ${seconds} s`);
}

/** Work that throws counts as one failure, and does not keep the rest from running. */
async function attempt(name, work) {
  try {
    await work();
  } catch (error) {
    if (isInterrupted()) return;
    console.log(describeFailure(error));
    total.failed += 1;
    summary.push(`${name.padEnd(12)} did not run`);
  }
}

function chooseStages() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return stages;
  const names = values.only.split(',');
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length === 0) return stages.filter(({ name }) => names.includes(name));
  throw new StepFailure(
    'Reading the options',
    `--only names ${unknown.join(', ')}, which is no stage.`,
    `choose from ${stages.map(({ name }) => name).join(', ')}.`,
  );
}
