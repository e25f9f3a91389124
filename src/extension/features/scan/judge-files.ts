import { Analysis } from '../../../core/analysis/analysis';
import { detectLanguage } from '../../../core/analysis/detect-language';
import type { Configuration } from '../../../core/config/configuration';
import type { RuleFailure } from '../../../core/lint/lint';
import { addSummaries, emptySummary, type Summary } from '../../../core/lint/summary';
import { allRules } from '../../../core/rules/all-rules';
import { type Problem, problemsOf } from '../linting/problem';

/** Files that have to do with each other, as they are stored: plain data, so that they can go to a worker. */
export interface StoredGroup {
  readonly files: readonly StoredFile[];
  readonly configuration: Configuration;
  /** The folder that the configuration's globs are relative to, with its slash. */
  readonly root: string;
}

export interface StoredFile {
  readonly path: string;
  readonly content: Uint8Array | string;
  /** Whether its findings are shown; others only help to understand those. */
  readonly isShown: boolean;
}

/** What is kept of a group that was judged; undefined `summary` where nothing in it is read by Faultline. */
export interface GroupReport {
  /** The files that were read and are shown. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  readonly summary: Summary | undefined;
  readonly failures: readonly RuleFailure[];
}

const decoder = new TextDecoder();

/** Judges a group of files and lets everything go but what is to be shown. */
export function judgeFiles({ files, configuration, root }: StoredGroup): GroupReport {
  const analysis = new Analysis(allRules, configuration, { root });
  const shown = new Set<string>();
  for (const { path, content, isShown } of files) {
    const text = typeof content === 'string' ? content : decoder.decode(content);
    const language = detectLanguage(path, text) ?? (isShown ? undefined : 'text');
    if (!language) continue;
    analysis.update({ path, text, language });
    if (isShown) shown.add(path);
  }
  if (shown.size === 0) return { paths: [], problems: [], summary: undefined, failures: [] };
  const units = new Map([...shown].map((path) => [analysis.project.unitOf(path), path]));
  const results = [...units.values()].flatMap((path) => analysis.resultFor(path) ?? []);
  return {
    paths: [...shown],
    problems: results.flatMap((result) => problemsOf(result, analysis.held)).filter(({ file }) => shown.has(file)),
    summary: results.reduce((sum, { summary }) => addSummaries(sum, summary), emptySummary),
    failures: results.flatMap(({ failures }) => failures),
  };
}
