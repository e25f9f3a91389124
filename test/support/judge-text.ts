import { analyzeFiles, type FilesResult } from '../../src/core/analysis/analyze-files';
import { detectLanguage } from '../../src/core/analysis/detect-language';
import { defaultConfiguration } from '../../src/core/config/configuration';
import { writeFix } from '../../src/core/fixes/write-fix';
import type { Finding } from '../../src/core/lint/finding';
import { ParsedFile } from '../../src/core/project/parsed-file';
import type { Rule, RuleSettings } from '../../src/core/rules/rule';
import { applyEdits } from '../../src/core/text/text-edit';

/** Texts by path; the path and the text decide the language. */
export type Texts = Readonly<Record<string, string>>;

/** Judges files that are read together by one rule. */
export function judgeTexts(rule: Rule, texts: Texts, settings: Partial<RuleSettings> = {}): FilesResult {
  const files = [...parseTexts(texts).values()];
  return analyzeFiles(files, new Map([[rule, rule.severity]]), { ...defaultConfiguration.settings, ...settings });
}

/** The failing findings of one file. */
export function failuresIn(rule: Rule, path: string, text: string): readonly Finding[] {
  return judgeTexts(rule, { [path]: text }).findings.filter(({ verdict }) => verdict === 'fail');
}

/** The files after the first fix of the first failing finding. */
export function mendTexts(rule: Rule, texts: Texts): Texts {
  const finding = judgeTexts(rule, texts).findings.find(({ verdict }) => verdict === 'fail');
  const [fix] = finding?.fixes ?? [];
  if (!fix) throw new Error(`no fix for ${finding ? `"${finding.message}"` : 'files without a failure'}`);
  const edits = writeFix(fix, parseTexts(texts));
  if (!edits) throw new Error(`"${fix.title}" cannot be written`);
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, applyEdits(text, edits.get(path) ?? [])]),
  );
}

/** One file after the first fix of its first failing finding. */
export function mendText(rule: Rule, path: string, text: string): string {
  return mendTexts(rule, { [path]: text })[path] ?? '';
}

function parseTexts(texts: Texts): ReadonlyMap<string, ParsedFile> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, parseText(path, text)]));
}

function parseText(path: string, text: string): ParsedFile {
  const language = detectLanguage(path, text);
  if (!language) throw new Error(`${path} is in no language that is read`);
  return new ParsedFile({ path, text, language });
}
