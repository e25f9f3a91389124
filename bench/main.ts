import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureActivation } from './activation';
import { generateCorpus } from './corpus/corpus';
import { measureDeployments } from './deployments';
import { measureLiveEstate } from './estate/live-estate';
import type { Figure } from './figure';
import { measureKeystrokes } from './keystrokes';
import { measureCommandLine } from './memory';
import { type BenchReport, describeCorpus, describeMachine, tableOf } from './report';
import { measureSizes } from './sizes';
import { measureThroughput } from './throughput';

/** What `scripts/bench.mjs` hands over. */
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: '' },
    vsix: { type: 'string', default: '' },
    folder: { type: 'string', default: '' },
    repetitions: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});
const { dist, vsix, folder } = values;
const repetitions = Number(values.repetitions);
const probe = (name: string) => join(__dirname, `${name}.js`);

function inFolder(name: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  return join(folder, name);
}

/** Says what is being measured, and measures it. */
function stage(title: string, measure: () => readonly Figure[]): readonly Figure[] {
  process.stderr.write(`${title} …\n`);
  return measure();
}

const corpus = generateCorpus({ bicepFiles: 2_000, terraformFiles: 4_000 });
const report: BenchReport = {
  machine: describeMachine(),
  corpus: describeCorpus(corpus),
  repetitions,
  figures: [
    ...stage('Parsing and judging the corpus', () => measureThroughput(corpus, repetitions)),
    ...stage('Typing into large files', () => measureKeystrokes(repetitions)),
    ...stage('Judging a deployment of many modules', () => measureDeployments(repetitions)),
    ...stage('Running the command line over the corpus', () =>
      measureCommandLine({
        corpus,
        folder: inFolder('corpus'),
        commandLine: join(dist, 'cli.js'),
        probe: probe('memory-probe'),
        repetitions,
      }),
    ),
    ...stage('Loading the extension', () =>
      measureActivation({
        dist,
        folder: inFolder('activation'),
        probe: probe('activation-probe'),
        repetitions: 3 * repetitions,
      }),
    ),
    ...stage('Reading the live estate', () => measureLiveEstate({ probe: probe('estate-probe'), repetitions })),
    ...stage('Weighing what is shipped', () => measureSizes(dist, vsix)),
  ],
};
console.log(`\n${tableOf(report)}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
