import type { Language, SourceFile } from '../../src/core/design/source-file';
import { bicepFile } from './bicep-file';
import { bicepFileSize, terraformMainFileSize } from './file-size';
import { Random } from './random';
import { terraformModule } from './terraform-module';
import { inOnePiece } from './text';

export interface CorpusSize {
  readonly bicepFiles: number;
  readonly terraformFiles: number;
}

/** The files of one unit: a Bicep file alone, or the files of a Terraform module. */
export type CorpusUnit = readonly SourceFile[];

export interface Corpus {
  readonly bicep: readonly CorpusUnit[];
  readonly terraform: readonly CorpusUnit[];
}

const bicepSeed = 20_261;
const terraformSeed = 20_262;
const keystrokeSeed = 20_263;

/** Generates a workspace: the same files on every run and every machine. */
export function generateCorpus({ bicepFiles, terraformFiles }: CorpusSize): Corpus {
  return { bicep: generateBicep(bicepFiles), terraform: generateTerraform(terraformFiles) };
}

/** A Bicep file of at least so many lines, and not many more. */
export function largeBicepFile(lines: number): SourceFile {
  const text = bicepFile(new Random(keystrokeSeed), hasLines(lines));
  return { path: 'large/main.bicep', language: 'bicep', text: inOnePiece(text) };
}

/** A Terraform module whose first file has at least so many lines, and not many more. */
export function largeTerraformModule(lines: number): CorpusUnit {
  return inFolder('large', terraformModule(new Random(keystrokeSeed), hasLines(lines)));
}

function generateBicep(count: number): CorpusUnit[] {
  const random = new Random(bicepSeed);
  return Array.from({ length: count }, (_, index) => {
    const size = bicepFileSize(random);
    const text = bicepFile(random, (written) => written.length >= size);
    return [{ path: `bicep/part-${index % 100}/module-${index}.bicep`, language: 'bicep', text: inOnePiece(text) }];
  });
}

function generateTerraform(count: number): CorpusUnit[] {
  const random = new Random(terraformSeed);
  const units: CorpusUnit[] = [];
  let remaining = count;
  while (remaining > 0) {
    const size = terraformMainFileSize(random);
    const files = terraformModule(random, (written) => written.length >= size);
    const unit = inFolder(`terraform/module-${units.length}`, files).slice(0, remaining);
    units.push(unit);
    remaining -= unit.length;
  }
  return units;
}

function inFolder(folder: string, files: ReadonlyMap<string, string>): SourceFile[] {
  const language: Language = 'terraform';
  return [...files].map(([name, text]) => ({ path: `${folder}/${name}`, language, text: inOnePiece(text) }));
}

function hasLines(lines: number): (text: string) => boolean {
  return (text) => text.split('\n').length > lines;
}
