import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withRuleTable } from '../../scripts/lib/rule-table.mjs';
import { parseConfiguration } from '../../src/core/config/parse-configuration';
import { allRules } from '../../src/core/rules/all-rules';
import { Program, Workspace } from '../cli/program';

const readme = readFileSync('README.md', 'utf8');

/** What stands in the fenced block of this language whose text holds \`words\`. */
function block(language: string, words: string): string {
  const blocks = [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  const found = blocks.find(([, name, text]) => name === language && text?.includes(words));
  if (!found?.[2]) throw new Error(`README.md has no block ${language} with ${words}`);
  return found[2];
}

describe('the README', () => {
  let program: Program;
  beforeAll(async () => {
    program = await Program.build();
  });
  afterAll(() => program.remove());

  it('lists the rules as they are (npm run docs:rules)', () => {
    expect(withRuleTable(readme, allRules)).toBe(readme);
  });

  it('shows what the command line says', async () => {
    const workspace = new Workspace(program, { 'main.bicep': block('bicep', 'resource machine') });
    const { status, stdout } = await workspace.run(['lint', 'main.bicep']);
    workspace.remove();
    expect(status).toBe(1);
    expect(block('', '$ faultline lint main.bicep')).toBe(`$ faultline lint main.bicep\n${stdout}`);
  });

  it('shows a configuration that is in order', () => {
    expect(parseConfiguration(block('jsonc', 'ownOrganizations'), allRules).problems).toEqual([]);
  });

  it('names every package that is needed at run time', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const named = [...readme.matchAll(/^\| \[`([^`]+)`\]\(https:/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(dependencies).sort());
  });
});
