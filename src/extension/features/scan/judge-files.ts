import { analyzeFiles } from '../../../core/analysis/analyze-files';
import { detectLanguage } from '../../../core/analysis/detect-language';
import { ParsedFile } from '../../../core/project/parsed-file';
import type { Configuration } from '../../../core/config/configuration';
import { rulesInForce } from '../../../core/config/rule-selection';
import type { RuleFailure } from '../../../core/lint/lint';
import type { Summary } from '../../../core/lint/summary';
import { allRules } from '../../../core/rules/all-rules';
import { type Problem, problemsOf } from '../linting/problem';

/** The files of one unit as they are stored: plain data, so that they can go to a worker. */
export interface StoredUnit {
  readonly files: readonly StoredFile[];
  readonly configuration: Configuration;
}

interface StoredFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** What is kept of a unit that was judged; undefined `summary` where nothing in it is read by Faultline. */
export interface UnitReport {
  /** The files that were read. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  readonly summary: Summary | undefined;
  readonly failures: readonly RuleFailure[];
}

const decoder = new TextDecoder();

/** Judges one unit of files and lets everything go but what is to be shown. */
export function judgeFiles({ files, configuration }: StoredUnit): UnitReport {
  const parsed = files.flatMap(({ path, content }) => {
    const text = typeof content === 'string' ? content : decoder.decode(content);
    const language = detectLanguage(path, text);
    return language ? [new ParsedFile({ path, text, language })] : [];
  });
  if (parsed.length === 0) return { paths: [], problems: [], summary: undefined, failures: [] };
  const result = analyzeFiles(parsed, rulesInForce(allRules, configuration), configuration.settings);
  const byPath = new Map(parsed.map((file) => [file.source.path, file]));
  return {
    paths: [...byPath.keys()],
    problems: problemsOf(result, byPath),
    summary: result.summary,
    failures: result.failures,
  };
}
