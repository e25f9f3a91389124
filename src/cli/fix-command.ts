import { readFile, writeFile } from 'node:fs/promises';
import { collectFixes } from '../core/fixes/collect-fixes';
import { applyEdits } from '../core/text/text-edit';
import type { ReportedError } from '../reports/lint-report';
import { count } from '../reports/summary-line';
import type { FixCommand } from './command-line';
import { loadConfiguration } from './load-configuration';
import { openProject } from './open-project';
import { displayPath, explain } from './paths';
import type { JudgedGroup } from './project';
import { selectRules } from './select-rules';
import { findFiles } from './source-finder';
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
  const nameOf = (path: string): string => displayPath(path, process.cwd());
  const project = openProject({
    paths: command.paths,
    requested: found.paths,
    given: new Map(),
    configuration,
    root,
    rules,
  });
  for (const group of project.judge()) {
    const outcome = mendGroup(group, nameOf);
    mended += outcome.titles.length;
    left += outcome.left;
    for (const line of outcome.titles) told.write(`${line}\n`);
    for (const [path, text] of outcome.texts) {
      changed.add(path);
      if (command.dryRun) process.stdout.write(unifiedDiff(nameOf(path), await readFile(path, 'utf8'), text));
      else
        await writeFile(path, text).catch((error: unknown) =>
          errors.push({ file: nameOf(path), message: explain(error) }),
        );
    }
  }
  errors.push(...project.errors);
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

function mendGroup(first: JudgedGroup, nameOf: (path: string) => string): Outcome {
  let group = first;
  let left = 0;
  const texts = new Map<string, string>();
  const titles: string[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const { files, tells, mayEdit } = group;
    const wanted = group.results
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.verdict === 'fail' && tells(finding));
    const { edits, carriedOut } = collectFixes(wanted, files, 'any', mayEdit);
    left = wanted.length - carriedOut.length;
    if (carriedOut.length === 0) break;
    titles.push(
      ...carriedOut.map(({ finding, fix }) => {
        const review = fix.safety === 'review' ? '  (review before you deploy)' : '';
        return `${nameOf(finding.at.file)}  ${finding.subject.address}  ${fix.title}  ${finding.rule.id}${review}`;
      }),
    );
    const changed = new Map<string, string>();
    for (const [path, own] of edits) changed.set(path, applyEdits(files.get(path)?.source.text ?? '', own));
    for (const [path, text] of changed) texts.set(path, text);
    group = group.mend(changed);
  }
  return { texts, titles, left };
}
