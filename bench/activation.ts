import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './child';
import { type Figure, figureOf } from './figure';

interface ActivationTask {
  /** The folder that holds the bundles. */
  readonly dist: string;
  /** An empty folder for a stand-in of the editor's API. */
  readonly folder: string;
  readonly probe: string;
  readonly repetitions: number;
}

/** Stands for every name of the API: it can be called, constructed, extended and asked for more names. */
const standIn = `const anything = new Proxy(function () {}, {
  get: (target, name) => (name === 'prototype' ? target.prototype : name === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
  construct: () => ({}),
});
module.exports = anything;
`;

/** How long the host takes to load the bundles, each in a process of its own. */
export function measureActivation({ dist, folder, probe, repetitions }: ActivationTask): readonly Figure[] {
  const empty = join(folder, 'empty.js');
  mkdirSync(join(folder, 'vscode'), { recursive: true });
  writeFileSync(join(folder, 'vscode', 'index.js'), standIn);
  writeFileSync(empty, "require('vscode');\n");
  const modules = { empty, activation: join(dist, 'extension.js'), features: join(dist, 'features.js') };
  const times = { empty: [] as number[], activation: [] as number[], features: [] as number[] };
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const name of ['empty', 'activation', 'features'] as const) {
      times[name].push(Number(runNode([probe, modules[name]], { NODE_PATH: folder })));
    }
  }
  const beyondEmpty = times.activation.map((time, index) => time - (times.empty[index] ?? Number.NaN));
  return [
    figureOf('Loading an empty module', 'ms', times.empty),
    figureOf('Loading the activation bundle', 'ms', times.activation),
    figureOf('Loading the activation bundle, beyond an empty module', 'ms', beyondEmpty),
    figureOf('Loading the features, at the first document served', 'ms', times.features),
  ];
}
