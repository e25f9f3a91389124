import { readFile, writeFile } from 'node:fs/promises';
import { analyzeUnit } from '../core/analysis/analyze-unit';
import { ParsedFile } from '../core/project/parsed-file';
import type { Configuration } from '../core/config/configuration';
import { collectFixes } from '../core/fixes/collect-fixes';
import type { Rule } from '../core/rules/rule';
import type { Severity } from '../core/rules/verdict';
import { applyEdits } from '../core/text/text-edit';
import type { ReportedError } from '../reports/lint-report';
import { count } from '../reports/summary-line';
import type { FixCommand } from './command-line';
import { loadConfiguration } from './load-configuration';
import { explain } from './paths';
import { selectRules } from './select-rules';
import { findFiles } from './source-finder';
import { type SourceUnit, sourceUnits } from './source-units';
import { unifiedDiff } from './unified-diff';

/** Fixes can make room for further ones; after this many rounds something goes in a circle. */
const mostRounds = 10;

/**
 * `faultline fix`: carries out each finding's preferred fix unless it needs something that only a person knows. A dry
 * run prints nothing but the changes on standard output, so that they can be applied. Gives the exit status.
 */
export async function fixCommand(command: FixCommand): Promise<number> {
  const { configuration, root, warnings } = await loadConfiguration(command.config, command.paths);
  const rules = selectRules(command.rules, configuration);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  const found = await findFiles(command.paths.length > 0 ? command.paths : ['.'], root, configuration.ignore);
  const errors: ReportedError[] = [...found.errors];
  const told = command.dryRun ? process.stderr : process.stdout;
  const changed = new Set<string>();
  let mended = 0;
  let left = 0;
  for await (const unit of sourceUnits(found.paths, errors)) {
    const outcome = mendUnit(unit, rules, configuration);
    mended += outcome.titles.length;
    left += outcome.left;
    for (const line of outcome.titles) told.write(`${line}\n`);
    for (const [path, text] of outcome.texts) {
      changed.add(path);
      if (command.dryRun) process.stdout.write(unifiedDiff(path, await readFile(path, 'utf8'), text));
      else await writeFile(path, text).catch((error: unknown) => errors.push({ file: path, message: explain(error) }));
    }
  }
  for (const error of errors) process.stderr.write(`${error.file}  not read or written  ${error.message}\n`);
  const verb = command.dryRun ? 'would be mended' : 'mended';
  told.write(`${count(mended, 'finding')} ${verb} in ${count(changed.size, 'file')} · ${left} left\n`);
  return errors.length > 0 ? 3 : 0;
}

interface Outcome {
  /** The new texts of the files that changed. */
  readonly texts: ReadonlyMap<string, string>;
  /** One line a fix, for people. */
  readonly titles: readonly string[];
  /** How many findings no fix mends by itself. */
  readonly left: number;
}

function mendUnit(unit: SourceUnit, rules: ReadonlyMap<Rule, Severity>, configuration: Configuration): Outcome {
  let files = new Map(unit.files.map((file) => [file.source.path, file]));
  let left = 0;
  const texts = new Map<string, string>();
  const titles: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const { findings } = analyzeUnit([...files.values()], rules, configuration.settings);
    const wanted = findings.filter((finding) => finding.verdict === 'fail' && unit.requested.has(finding.at.file));
    const { edits, carriedOut } = collectFixes(wanted, files, 'any');
    left = wanted.length - carriedOut.length;
    if (carriedOut.length === 0) break;
    titles.push(
      ...carriedOut.map(({ finding, fix }) => {
        const review = fix.safety === 'review' ? '  (review before you deploy)' : '';
        return `${finding.at.file}  ${finding.subject.address}  ${fix.title}  ${finding.rule.id}${review}`;
      }),
    );
    files = new Map(
      [...files].map(([path, file]) => {
        const own = edits.get(path);
        if (!own) return [path, file];
        const text = applyEdits(file.source.text, own);
        texts.set(path, text);
        return [path, new ParsedFile({ ...file.source, text })];
      }),
    );
  }
  return { texts, titles, left };
}
