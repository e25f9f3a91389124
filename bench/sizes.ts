import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, figureOf } from './figure';

/** Bundles in the folder of the build, with what they may weigh. */
const bundles: readonly (readonly [file: string, aim?: string])[] = [
  ['extension.js', '≤ 400'],
  ['web/extension.js', '≤ 400'],
  ['features.js'],
  ['web/features.js'],
  ['worker.js'],
  ['cli.js'],
];

/** What is shipped, in kilobytes of 1,024 bytes. */
export function measureSizes(dist: string, vsix: string): readonly Figure[] {
  return [
    ...bundles.map(([file, aim]) => sizeOf(`Size of ${file}`, join(dist, file), aim)),
    sizeOf('Size of the VSIX', vsix, '≤ 1,536'),
  ];
}

function sizeOf(name: string, file: string, aim: string | undefined): Figure {
  return figureOf(name, 'KB', [statSync(file).size / 1024], aim);
}
