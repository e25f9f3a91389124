import { defaultConfiguration } from '../config/configuration';
import { type Design, emptyDesign } from '../design/design';
import { addSummaries, emptySummary } from '../lint/summary';
import type { ParsedFile } from '../project/parsed-file';
import type { Rule, RuleSettings } from '../rules/rule';
import type { Severity } from '../rules/verdict';
import { Analysis } from './analysis';
import type { UnitResult } from './unit-result';

/** What is to be said about files, and everything that their deployments make. */
export interface FilesResult extends UnitResult {
  readonly design: Design;
}

/** Judges files as if there were no others, and gives one result for all of them. Never throws. */
export function analyzeFiles(
  files: readonly ParsedFile[],
  selected: ReadonlyMap<Rule, Severity>,
  settings: RuleSettings,
): FilesResult {
  const analysis = new Analysis([], { ...defaultConfiguration, settings }, { selected });
  for (const file of files) analysis.add(file);
  const units = new Map(files.map(({ source }) => [analysis.project.unitOf(source.path), source.path]));
  const results = [...units.values()].flatMap((path) => analysis.resultFor(path) ?? []);
  const labels = new Map(
    results.flatMap((result) => result.designs.map((one, index) => [one, result.labels[index] ?? ''])),
  );
  const designs = [...labels.keys()];
  return {
    design: designs.reduce(together, emptyDesign),
    designs,
    labels: [...labels.values()],
    files: results.flatMap((result) => result.files),
    findings: results.flatMap(({ findings }) => findings),
    elsewhere: results.flatMap(({ elsewhere }) => elsewhere),
    suppressed: results.flatMap(({ suppressed }) => suppressed),
    needlessSuppressions: results.flatMap(({ needlessSuppressions }) => needlessSuppressions),
    problems: results.flatMap(({ problems }) => problems),
    failures: results.flatMap(({ failures }) => failures),
    resources: results.flatMap(({ resources }) => resources),
    summary: results.reduce((sum, { summary }) => addSummaries(sum, summary), emptySummary),
  };
}

function together(a: Design, b: Design): Design {
  return {
    files: [...a.files, ...b.files],
    resources: [...a.resources, ...b.resources],
    moduleCalls: [...a.moduleCalls, ...b.moduleCalls],
    providers: [...a.providers, ...b.providers],
    workflows: [...a.workflows, ...b.workflows],
    containerBuilds: [...a.containerBuilds, ...b.containerBuilds],
    comments: [...a.comments, ...b.comments],
    problems: [...a.problems, ...b.problems],
  };
}
