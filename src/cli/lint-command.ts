import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { detectLanguage } from '../core/analysis/detect-language';
import type { SourceFile } from '../core/design/source-file';
import { allRules } from '../core/rules/all-rules';
import { type Baseline, makeBaseline, parseBaseline, withoutKnown } from '../reports/baseline';
import { toGithubReport } from '../reports/github-report';
import { toJsonReport } from '../reports/json-report';
import type { LintReport, ReportedError } from '../reports/lint-report';
import { toMarkdownReport } from '../reports/markdown-report';
import { toPrettyReport } from '../reports/pretty-report';
import { toSarifReport } from '../reports/sarif-report';
import { type LintCommand, type Threshold, UsageError } from './command-line';
import { loadConfiguration } from './load-configuration';
import { openProject } from './open-project';
import { displayPath, explain, slashed } from './paths';
import { pageOf } from './rule-pages';
import { runLint } from './run-lint';
import { selectRules } from './select-rules';
import { findFiles } from './source-finder';
import { Progress, terminalOf } from './terminal';

const severityRank = { information: 0, warning: 1, error: 2, never: 3 } as const;

/** What is listed where the user asks for the verdicts named by the key. */
const listedVerdicts = {
  fail: ['fail'],
  unknown: ['fail', 'unknown'],
  all: ['fail', 'unknown', 'pass'],
} as const;

/** `faultline lint`. Gives the exit status. */
export async function lintCommand(command: LintCommand, version: string): Promise<number> {
  const { configuration, root, warnings } = await loadConfiguration(
    command.config,
    command.stdinFilename ? [command.stdinFilename] : command.paths,
  );
  const rules = selectRules(command.rules, configuration);
  const baseline = command.baseline === undefined ? undefined : await readBaseline(command.baseline);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  const { requested, given, errors } = await gatherInput(command, root, configuration.ignore);
  const progress = new Progress();
  const paths = command.stdinFilename ? [command.stdinFilename] : command.paths;
  const project = openProject({ paths, requested, given, configuration, root, rules });
  const everything = runLint({
    project,
    nameOf: (path) => displayPath(path, process.cwd()),
    errors,
    version,
    verdicts: listedVerdicts[command.verdicts],
    withEdits: command.format === 'sarif',
    onProgress: (files) => progress.update(files),
  });
  progress.clear();
  if (command.writeBaseline !== undefined) {
    await writeBaseline(command.writeBaseline, makeBaseline(everything.findings));
  }
  const report = choose(everything, baseline);
  process.stdout.write(await format(report, command));
  return exitStatus(report, command.writeBaseline === undefined ? command.failOn : 'never');
}

interface Input {
  readonly requested: readonly string[];
  readonly given: ReadonlyMap<string, SourceFile>;
  readonly errors: readonly ReportedError[];
}

async function gatherInput(command: LintCommand, root: string, ignoreGlobs: readonly string[]): Promise<Input> {
  if (command.stdinFilename === undefined) {
    const { paths, errors } = await findFiles(command.paths.length > 0 ? command.paths : ['.'], root, ignoreGlobs);
    return { requested: paths, errors, given: new Map() };
  }
  const path = slashed(resolve(command.stdinFilename));
  const text = await readStream(process.stdin);
  const language = detectLanguage(path, text);
  if (!language) return { requested: [], given: new Map(), errors: [] };
  return { requested: [path], given: new Map([[path, { path, text, language }]]), errors: [] };
}

async function readBaseline(path: string): Promise<Baseline> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`The baseline ${path} cannot be used. ${explain(error)}`);
  });
  try {
    return parseBaseline(text);
  } catch (error) {
    throw new UsageError(
      `The baseline ${path} cannot be used. ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  await writeFile(path, `${JSON.stringify(baseline, null, 2)}\n`).catch((error: unknown) => {
    throw new UsageError(`The baseline ${path} cannot be written. ${explain(error)}`);
  });
}

/** Leaves out the findings that the baseline knows. The summary stays whole but for those. */
function choose(report: LintReport, baseline: Baseline | undefined): LintReport {
  const fresh = baseline ? withoutKnown(report.findings, baseline) : report.findings;
  const failing = fresh.filter((finding) => finding.verdict === 'fail');
  const summary = {
    ...report.summary,
    fail: failing.length,
    errors: failing.filter((finding) => finding.severity === 'error').length,
    warnings: failing.filter((finding) => finding.severity === 'warning').length,
    information: failing.filter((finding) => finding.severity === 'information').length,
  };
  return { ...report, summary, findings: fresh };
}

async function format(report: LintReport, command: LintCommand): Promise<string> {
  switch (command.format) {
    case 'json':
      return toJsonReport(report);
    case 'github':
      return toGithubReport(report);
    case 'markdown':
      return toMarkdownReport(report);
    case 'pretty':
      return toPrettyReport(report, terminalOf(process.stdout));
    case 'sarif': {
      const pages = new Map(await Promise.all(allRules.map(async (rule) => [rule.id, await pageOf(rule.id)] as const)));
      return toSarifReport(report, { rules: allRules, helpOf: (id) => pages.get(id) });
    }
  }
}

function exitStatus(report: LintReport, failOn: Threshold): number {
  if (report.errors.length > 0) return 3;
  const failing = report.findings.filter((finding) => finding.verdict === 'fail');
  return failing.some((finding) => severityRank[finding.severity] >= severityRank[failOn]) ? 1 : 0;
}
