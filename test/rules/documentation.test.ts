import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/core/rules/all-rules';

const root = join(__dirname, '..', '..');
const pages = join(root, 'docs', 'rules');
const sections = [
  'What it finds',
  'Why',
  'Example',
  'Instead',
  'Fix safety',
  'Exceptions',
  "Peers' equivalent ids",
  'Links',
];

describe.each(allRules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const path = join(pages, `${id}.md`);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';

  it('is there, beside the rule file of the same name', () => {
    expect(existsSync(path)).toBe(true);
    expect(existsSync(join(root, 'src', 'core', 'rules', `${id}.ts`))).toBe(true);
  });

  it('has front matter that agrees with the rule', () => {
    const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
    expect(front).toContain(`id: ${id}`);
    expect(front).toContain(`title: ${rule.title}`);
    expect(front).toContain(`severity: ${rule.severity}`);
    expect(front).toContain(`pillar: ${rule.pillar}`);
    expect(front).toContain(`layer: ${rule.layer}`);
    expect(front).toContain(`fixable: ${rule.fixable}`);
  });

  it('has its sections in order', () => {
    expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(sections);
    expect(text).toContain(`# ${rule.title}`);
  });

  it("names every peer's id", () => {
    for (const alias of rule.aliases) expect(text).toContain(alias.slice(alias.indexOf(':') + 1));
  });
});

describe('the pages', () => {
  it('belong to a rule each', () => {
    const found = readdirSync(pages, { recursive: true })
      .map((entry) => join(pages, String(entry)))
      .filter((path) => statSync(path).isFile() && path.endsWith('.md'))
      .map((path) => relative(pages, path).replace(/\.md$/, ''));
    expect(found.sort()).toEqual(allRules.map((rule) => rule.id).sort());
  });
});

describe('the rules', () => {
  it('have ids of their own, in the form area/subject', () => {
    const ids = allRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/);
  });

  it('name other tools in their aliases', () => {
    for (const rule of allRules) {
      for (const alias of rule.aliases) expect(alias, rule.id).toMatch(/^[a-z]+:\S+$/);
    }
  });
});
