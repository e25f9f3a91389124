import { analyzeFiles } from '../src/core/analysis/analyze-files';
import { defaultConfiguration } from '../src/core/config/configuration';
import { rulesInForce } from '../src/core/config/rule-selection';
import { ParsedFile } from '../src/core/project/parsed-file';
import { allRules } from '../src/core/rules/all-rules';
import type { Corpus, CorpusUnit } from './corpus/corpus';
import { type Figure, figureOf } from './figure';
import { collectGarbage, secondsOf } from './timing';

const languages = ['bicep', 'terraform'] as const;
const titles = { bicep: 'Bicep', terraform: 'Terraform' };

/** One pass over the files of a language, in seconds. */
interface Pass {
  readonly parse: number;
  /** Parsing included. */
  readonly lint: number;
}

/** How fast whole workspaces are parsed and judged, from text in memory to findings. */
export function measureThroughput(corpus: Corpus, repetitions: number): readonly Figure[] {
  const passes = languages.map((language) => ({ language, done: [] as Pass[] }));
  for (const language of languages) passOver(corpus[language]);
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const { language, done } of passes) done.push(passOver(corpus[language]));
  }
  const ofWhole = Array.from({ length: repetitions }, (_, index) => {
    const each = passes.map(({ done }) => done[index] ?? { parse: Number.NaN, lint: Number.NaN });
    return each.reduce((total, { lint }) => total + lint, 0) / each.reduce((total, { parse }) => total + parse, 0);
  });
  return [
    ...passes.flatMap(({ language, done }) => figuresOf(titles[language], corpus[language], done)),
    figureOf('Whole corpus: lint time ÷ parse time', '×', ofWhole, '≤ 4'),
  ];
}

function figuresOf(title: string, units: readonly CorpusUnit[], passes: readonly Pass[]): readonly Figure[] {
  const megabytes = units.flat().reduce((total, { text }) => total + Buffer.byteLength(text), 0) / 1e6;
  const resources = units.reduce((total, unit) => total + lintUnit(unit), 0);
  const each = (value: (pass: Pass) => number) => passes.map(value);
  return [
    figureOf(
      `${title}: parse`,
      'MB/s',
      each(({ parse }) => megabytes / parse),
    ),
    figureOf(
      `${title}: lint, parsing included`,
      'MB/s',
      each(({ lint }) => megabytes / lint),
    ),
    figureOf(
      `${title}: lint, parsing included`,
      'resources/s',
      each(({ lint }) => resources / lint),
    ),
    figureOf(
      `${title}: lint time ÷ parse time`,
      '×',
      each(({ parse, lint }) => lint / parse),
    ),
  ];
}

function passOver(units: readonly CorpusUnit[]): Pass {
  collectGarbage();
  const parse = secondsOf(() => {
    for (const unit of units) for (const file of unit) new ParsedFile(file).syntax;
  });
  collectGarbage();
  const lint = secondsOf(() => {
    for (const unit of units) lintUnit(unit);
  });
  return { parse, lint };
}

const rules = rulesInForce(allRules, defaultConfiguration);

/** Judges a unit and gives the number of its resources. */
function lintUnit(unit: CorpusUnit): number {
  const files = unit.map((file) => new ParsedFile(file));
  return analyzeFiles(files, rules, defaultConfiguration.settings).summary.resources;
}
