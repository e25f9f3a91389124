import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from './child';
import type { Corpus } from './corpus/corpus';
import { type Figure, figureOf } from './figure';
import { secondsOf } from './timing';

interface MemoryTask {
  readonly corpus: Corpus;
  /** An empty folder to write the corpus into. */
  readonly folder: string;
  /** The program of the command line, and the one to load before it. */
  readonly commandLine: string;
  readonly probe: string;
  readonly repetitions: number;
}

/** What `faultline lint` over the corpus takes from start to end, in a process of its own. */
export function measureCommandLine({ corpus, folder, commandLine, probe, repetitions }: MemoryTask): readonly Figure[] {
  for (const { path, text } of [...corpus.bicep, ...corpus.terraform].flat()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const lint = [commandLine, 'lint', folder, '--format', 'json', '--fail-on', 'never'];
  const seconds: number[] = [];
  const peaks: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    seconds.push(secondsOf(() => peaks.push(megabytesOf(runNode(['--require', probe, ...lint])))));
  }
  const idle = megabytesOf(runNode(['--require', probe, '--eval', '0']));
  return [
    figureOf('Command line over the corpus: time', 's', seconds),
    figureOf('Command line over the corpus: peak resident memory', 'MB', peaks, '≤ 300'),
    figureOf('Node alone: peak resident memory', 'MB', [idle]),
  ];
}

function megabytesOf(kilobytes: string): number {
  return Number(kilobytes) / 1024;
}
