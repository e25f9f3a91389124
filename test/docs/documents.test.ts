import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usage } from '../../src/cli/usage';
import { parseConfiguration } from '../../src/core/config/parse-configuration';
import { allRules } from '../../src/core/rules/all-rules';
import { reportOf } from '../reports/report-of';

const documents = [...readdirSync('.'), ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

function blocksOf(document: string, language: string): string[] {
  const found = readFileSync(document, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...found].map(([, text]) => text ?? '');
}

describe.each(documents)('%s', (document) => {
  it('links only to what is there', () => {
    const targets = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path]) =>
      join(dirname(document), path ?? ''),
    );
    expect(targets.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names only aliases that rules have', () => {
    const known = new Set(allRules.flatMap(({ aliases }) => aliases));
    const named = readFileSync(document, 'utf8').match(/\b(?:checkov:CKV_\w+|trivy:AVD-[\w-]+)/g) ?? [];
    expect(named.filter((alias) => !known.has(alias))).toEqual([]);
  });
});

describe('docs/command-line.md', () => {
  it('explains every option and no other', () => {
    const options = (text: string) => [...new Set(text.match(/(?<=[\s`[])--[a-z][\w-]*/g))].sort();
    expect(options(readFileSync('docs/command-line.md', 'utf8'))).toEqual(
      [...new Set([...options(usage), '--help', '--version'])].sort(),
    );
  });
});

describe('docs/configuration.md', () => {
  it('shows a configuration that is in order', () => {
    const [text = ''] = blocksOf('docs/configuration.md', 'jsonc');
    expect(parseConfiguration(text, allRules)).toMatchObject({ configuration: expect.anything(), problems: [] });
  });
});

describe('docs/suppressions.md', () => {
  it.each([
    ['bicep', 'main.bicep', 'public/key-vault'],
    ['hcl', 'main.tf', 'storage/redundancy'],
    ['yaml', '.github/workflows/build.yml', 'pin/action'],
  ])('shows a comment that silences something: %s', (language, file, rule) => {
    const [text = ''] = blocksOf('docs/suppressions.md', language);
    const loud = reportOf({ [file]: text.replaceAll('faultline:ignore', 'note') }, rule);
    const quiet = reportOf({ [file]: text }, rule);
    expect([loud.summary.fail, quiet.summary.fail, quiet.notices]).toEqual([1, 0, []]);
  });
});
