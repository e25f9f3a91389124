import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Analysis } from '../../src/core/analysis/analysis';
import { detectLanguage } from '../../src/core/analysis/detect-language';
import type { UnitResult } from '../../src/core/analysis/unit-result';
import { parseConfiguration } from '../../src/core/config/parse-configuration';
import type { Language } from '../../src/core/design/source-file';
import { knownActionCommit } from '../../src/core/facts/action-commits';
import type { Finding } from '../../src/core/lint/finding';
import { allRules } from '../../src/core/rules/all-rules';

const root = join(__dirname, '..', '..', 'examples', 'contoso');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const configuration = parseConfiguration(readFileSync(join(root, 'faultline.jsonc'), 'utf8'), allRules);
const sources = readdirSync(root, { recursive: true })
  .map((entry) => join(root, String(entry)))
  .filter((path) => statSync(path).isFile())
  .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
  .sort((a, b) => (a.path < b.path ? -1 : 1))
  .flatMap(({ path, text }) => {
    const language = detectLanguage(path, text);
    return language ? [{ path, text, language }] : [];
  });
const isTarget = (path: string): boolean => path.startsWith('target/');
const today = sources.filter(({ path }) => !isTarget(path));
const target = sources.filter(({ path }) => isTarget(path));

let results: readonly UnitResult[];
let findings: readonly Finding[];

beforeAll(() => {
  if (!configuration.configuration) throw new Error('faultline.jsonc of the example cannot be used');
  const analysis = new Analysis(allRules, configuration.configuration);
  for (const source of sources) analysis.update(source);
  const units = new Map(sources.map(({ path }) => [analysis.project.unitOf(path), path]));
  results = [...units.values()].flatMap((path) => analysis.resultFor(path) ?? []);
  findings = results.flatMap((result) => result.findings);
});

function findingsIn(part: 'today' | 'target', verdict: Finding['verdict']): readonly Finding[] {
  return findings.filter((found) => found.verdict === verdict && isTarget(found.at.file) === (part === 'target'));
}

function placeOf({ rule, at, message }: Finding): string {
  return `${at.file} ${rule.id}: ${message}`;
}

describe('the example workspace', () => {
  it('has a configuration without a problem', () => {
    expect(configuration.problems).toEqual([]);
  });

  it.each<Language>([
    'bicep',
    'bicepparam',
    'terraform',
    'terraform-json',
    'tfvars',
    'arm',
    'arm-parameters',
    'workflow',
    'action',
    'dockerfile',
  ])('has files in %s on both sides', (language) => {
    expect(today.some((source) => source.language === language)).toBe(true);
    expect(target.some((source) => source.language === language)).toBe(true);
  });

  it('reads without a syntax problem, a failing rule or a needless suppression', () => {
    expect(results.flatMap((result) => result.problems)).toEqual([]);
    expect(results.flatMap((result) => result.failures)).toEqual([]);
    expect(results.flatMap((result) => result.needlessSuppressions)).toEqual([]);
  });

  it.each(allRules.map((rule) => rule.id))('breaks %s today and keeps it in the target', (id) => {
    expect(findingsIn('today', 'fail').filter(({ rule }) => rule.id === id)).not.toEqual([]);
    expect(findingsIn('target', 'pass').filter(({ rule }) => rule.id === id)).not.toEqual([]);
  });

  it('leaves nothing to mend in the target, and nothing that cannot be told', () => {
    expect(findingsIn('target', 'fail').map(placeOf)).toEqual([]);
    expect(findings.filter(({ verdict }) => verdict === 'unknown').map(placeOf)).toEqual([]);
  });

  it('has a counterpart in the target for every file of today', () => {
    const counterparts = new Set(target.map(({ path }) => path));
    expect(today.filter(({ path }) => !counterparts.has(`target/${path}`)).map(({ path }) => path)).toEqual([]);
  });

  it('pins the actions of the target to commits that exist', () => {
    const pins = target.flatMap(({ text }) => [...text.matchAll(/uses: (\S+)@([0-9a-f]{40}) # (\S+)/g)]);
    expect(pins.length).toBeGreaterThan(0);
    for (const [, path = '', commit, tag = ''] of pins) expect(knownActionCommit(path, tag)?.commit).toBe(commit);
  });

  it('names no id but that of nothing and that of the built-in role for encryption', () => {
    const ids = sources.flatMap(({ text }) => text.match(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi) ?? []);
    expect([...new Set(ids)].sort()).toEqual([
      '00000000-0000-0000-0000-000000000000',
      'e147488a-f6f5-4113-8e2d-b22465e65bf6',
    ]);
  });
});

describe('the README of the example', () => {
  it('names files and folders that are there', () => {
    const named = [...readme.matchAll(/`([\w./-]+(?:\/|\.\w+))`/g)].map(([, path = '']) => path);
    const paths = named.filter((path) => path.includes('/') || path === 'faultline.jsonc');
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('promises quick fixes that are offered first where it sends the reader', () => {
    const promised = [...readme.matchAll(/\*\*(.+?)\*\*/g)].map(([, title = '']) => title);
    const offered = findingsIn('today', 'fail')
      .filter(({ at }) => at.file === 'bicep/payments.bicep')
      .flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred).map(({ title }) => title));
    expect(promised).toHaveLength(3);
    expect(offered).toEqual(expect.arrayContaining(promised));
  });

  it.each([
    ['terraform/network.tf', ['public/nsg-ssh', 'public/nsg-rdp']],
    ['terraform/kubernetes.tf', ['zone/kubernetes-node-pool', 'zone/kubernetes-agent-pool']],
    ['.github/workflows/payments.yml', ['pin/action']],
    ['arm/container-apps.json', ['public/container-app-ingress', 'zone/container-apps-environment']],
  ])('is right about %s', (file, rules) => {
    const broken = findingsIn('today', 'fail').filter(({ at }) => at.file === file);
    expect(broken.map(({ rule }) => rule.id)).toEqual(expect.arrayContaining(rules));
  });

  it('shows errors, warnings and information in the file that it opens first', () => {
    const broken = findingsIn('today', 'fail').filter(({ at }) => at.file === 'bicep/payments.bicep');
    expect([...new Set(broken.map(({ severity }) => severity))].sort()).toEqual(['error', 'information', 'warning']);
  });
});
