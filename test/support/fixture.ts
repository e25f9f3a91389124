import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { detectLanguage } from '../../src/core/analysis/detect-language';
import { ParsedFile } from '../../src/core/project/parsed-file';
import type { RuleLanguage } from '../../src/core/rules/rule';

export type FixtureKind = 'violating' | 'conforming' | 'unknown';

export interface Expectation {
  readonly line: number;
  readonly verdict: 'fail' | 'pass' | 'unknown';
  /** What the message has to contain; empty where anything goes. */
  readonly message: string;
}

export interface Fixture {
  readonly rule: string;
  readonly name: string;
  readonly path: string;
  readonly kind: FixtureKind;
  readonly language: RuleLanguage;
  readonly text: string;
  readonly expectations: readonly Expectation[];
  /** Whether it says that the rule does not apply at all. */
  readonly expectsNothing: boolean;
}

const expectPattern = /^\s*(?:\/\/|#)\s*expect (fail|pass|unknown)(?::\s*(.*?))?\s*$/;
const nothingPattern = /^\s*(?:\/\/|#)\s*expect nothing\s*$/m;

/** Every fixture below `root`, which holds a folder an area and in it a folder a rule. */
export function readFixtures(root: string): readonly Fixture[] {
  return readdirSync(root, { recursive: true })
    .map((entry) => join(root, String(entry)))
    .filter((path) => statSync(path).isFile() && relative(root, path).split('/').length >= 3)
    .sort()
    .map((path) => readFixture(root, path));
}

/** The file as the analysis takes it. The path is made up so that workflow files are recognised by their place. */
export function parseFixture(fixture: Fixture, text = fixture.text): ParsedFile {
  const language = detectLanguage(fixture.path, text);
  if (!language) throw new Error(`${fixture.path} is in no language that is read`);
  return new ParsedFile({ path: fixture.path, text, language });
}

function readFixture(root: string, path: string): Fixture {
  const [area, subject, ...rest] = relative(root, path).split('/');
  const name = rest.join('/');
  const kind = /^(violating|conforming|unknown)/.exec(name)?.[1] as FixtureKind | undefined;
  if (!kind) throw new Error(`${path} must begin with violating, conforming or unknown`);
  const text = readFileSync(path, 'utf8');
  return {
    rule: `${area}/${subject}`,
    name,
    path,
    kind,
    language: languageOf(name),
    text,
    expectations: readExpectations(text),
    expectsNothing: nothingPattern.test(text),
  };
}

function readExpectations(text: string): Expectation[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, index) => {
    const match = expectPattern.exec(line);
    if (!match) return [];
    let target = index + 1;
    while (expectPattern.test(lines[target] ?? '')) target += 1;
    return [{ line: target, verdict: match[1] as Expectation['verdict'], message: match[2] ?? '' }];
  });
}

function languageOf(name: string): RuleLanguage {
  if (name.endsWith('.azapi.tf')) return 'azapi';
  if (/\.tf$|\.tf\.json$|\.tofu$/.test(name)) return 'terraform';
  if (name.endsWith('.bicep')) return 'bicep';
  if (/\.ya?ml$/.test(name)) return 'workflow';
  if (/dockerfile/i.test(name)) return 'dockerfile';
  return 'arm';
}
