import { cpus, totalmem } from 'node:os';
import type { Corpus } from './corpus/corpus';
import type { Figure } from './figure';

export interface BenchReport {
  readonly machine: string;
  readonly corpus: string;
  readonly repetitions: number;
  readonly figures: readonly Figure[];
}

/** The machine in words that name neither it nor its owner. */
export function describeMachine(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} cores (${processor?.model.trim() ?? process.arch}), ${memory} GB, ${process.platform}, Node ${process.versions.node}`;
}

export function describeCorpus(corpus: Corpus): string {
  return [describe('Bicep', corpus.bicep.flat()), describe('Terraform', corpus.terraform.flat())].join(', ');
}

/** The figures as a Markdown table. */
export function tableOf({ machine, corpus, repetitions, figures }: BenchReport): string {
  const rows = figures.map(({ name, unit, median, lowest, highest, aim }) => [
    name,
    `${inDigits(median)} ${unit}`,
    lowest === highest ? '' : `${inDigits(lowest)} to ${inDigits(highest)}`,
    aim ?? '',
  ]);
  const table = [['Figure', 'Median', 'Spread', 'Aim'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [
    `Machine: ${machine}`,
    `Corpus: ${corpus}`,
    `Repetitions: ${repetitions}`,
    '',
    line(head),
    rule,
    ...body.map(line),
  ].join('\n');
}

function describe(title: string, files: readonly { readonly text: string }[]): string {
  const bytes = files.reduce((total, { text }) => total + Buffer.byteLength(text), 0);
  return `${files.length.toLocaleString('en')} ${title} files (${(bytes / 1e6).toFixed(1)} MB)`;
}

/** Three digits that count. */
function inDigits(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : 2 });
}
