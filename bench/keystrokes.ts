import { Analysis } from '../src/core/analysis/analysis';
import { defaultConfiguration } from '../src/core/config/configuration';
import type { SourceFile } from '../src/core/design/source-file';
import { allRules } from '../src/core/rules/all-rules';
import { type CorpusUnit, largeBicepFile, largeTerraformModule } from './corpus/corpus';
import { Random } from './corpus/random';
import { inOnePiece } from './corpus/text';
import { type Figure, figureOf, percentile } from './figure';
import { collectGarbage } from './timing';

const lines = 2_400;
const edits = 300;
const seed = 7;
const typed = ['a', '1', ' ', '\n', '{', '}', "'", '"', '.', '('] as const;

/** From an edit of a large file to the findings of its unit: what the editor waits for, without its own work. */
export function measureKeystrokes(repetitions: number): readonly Figure[] {
  return [
    ...figuresOf('Bicep', [largeBicepFile(lines)], repetitions),
    ...figuresOf('Terraform', largeTerraformModule(lines), repetitions),
  ];
}

function figuresOf(title: string, unit: CorpusUnit, repetitions: number): readonly Figure[] {
  typeInto(unit);
  const runs = Array.from({ length: repetitions }, () => typeInto(unit));
  const at = (share: number) => runs.map((run) => percentile(run, share));
  const name = `${title}: keystroke to findings, ${lines} lines`;
  return [figureOf(`${name}, p50`, 'ms', at(0.5)), figureOf(`${name}, p95`, 'ms', at(0.95), '≤ 15')];
}

/** Types one character at places all over the first file, each time into the unchanged text. In milliseconds. */
function typeInto(unit: CorpusUnit): readonly number[] {
  const [edited] = unit;
  if (!edited) return [];
  const analysis = new Analysis(allRules, defaultConfiguration);
  for (const file of unit) analysis.update(file);
  const random = new Random(seed);
  collectGarbage();
  return Array.from({ length: edits }, () => {
    const text = withOneMoreCharacter(edited, random);
    const start = performance.now();
    analysis.update({ ...edited, text });
    analysis.resultFor(edited.path);
    return performance.now() - start;
  });
}

function withOneMoreCharacter({ text }: SourceFile, random: Random): string {
  const offset = random.integer(0, text.length);
  return inOnePiece(text.slice(0, offset) + random.pick(typed) + text.slice(offset));
}
