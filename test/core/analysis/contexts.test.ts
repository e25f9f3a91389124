import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../src/core/analysis/analysis';
import { detectLanguage } from '../../../src/core/analysis/detect-language';
import { type Configuration, defaultConfiguration } from '../../../src/core/config/configuration';
import type { Finding } from '../../../src/core/lint/finding';
import { obedientRule } from '../lint/rules';

const rule = obedientRule();
const armParameters = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';

function analysisOf(texts: Readonly<Record<string, string>>, own: Partial<Configuration> = {}): Analysis {
  const analysis = new Analysis([rule], { ...defaultConfiguration, ...own });
  for (const [path, text] of Object.entries(texts)) put(analysis, path, text);
  return analysis;
}

function put(analysis: Analysis, path: string, text: string): void {
  const language = detectLanguage(path, text);
  if (!language) throw new Error(`${path} is in no language that is read`);
  analysis.update({ path, text, language });
}

function findings(analysis: Analysis, path: string): readonly Finding[] {
  return analysis.resultFor(path)?.findings ?? [];
}

function told(analysis: Analysis, path: string): string[] {
  return findings(analysis, path).map(({ verdict, message, at }) => `${verdict} ${at.file} ${message}`.trim());
}

const thing = (kind: string, name = "'a'"): string =>
  `resource a 'Microsoft.Test/things@2024-01-01' = {\n  name: ${name}\n  kind: ${kind}\n}\n`;
const withParameter = (value = ''): string => `param kind string${value}\n${thing('kind')}`;
const using = (template: string, kind?: string): string =>
  `using '${template}'\n${kind === undefined ? '' : `param kind = '${kind}'\n`}`;
const call = (name: string, path: string, kind: string): string =>
  `module ${name} '${path}' = {\n  name: '${name}'\n  params: {\n    kind: ${kind}\n  }\n}\n`;

describe('a file that is deployed in several ways', () => {
  it('is told of once where it is at fault in all', () => {
    const analysis = analysisOf({
      'main.bicep': thing("'fail'"),
      'dev.bicepparam': using('main.bicep'),
      'prod.bicepparam': using('main.bicep'),
    });
    expect(told(analysis, 'main.bicep')).toEqual(['fail main.bicep It fails.']);
    expect(findings(analysis, 'main.bicep')[0]?.contexts).toBeUndefined();
    expect(analysis.resultFor('main.bicep')?.summary).toMatchObject({
      files: 1,
      resources: 1,
      fail: 1,
      fineResources: 0,
    });
  });

  it('says in which ways a fault is there', () => {
    const analysis = analysisOf({
      'main.bicep': withParameter(" = 'fail'"),
      'dev.bicepparam': using('main.bicep'),
      'prod.bicepparam': using('main.bicep', 'pass'),
    });
    expect(told(analysis, 'main.bicep')).toEqual([
      'fail main.bicep It fails (in dev.bicepparam, not in prod.bicepparam).',
    ]);
    expect(findings(analysis, 'main.bicep')[0]?.contexts).toEqual({
      in: ['dev.bicepparam'],
      notIn: ['prod.bicepparam'],
    });
  });

  it('shortens long lists and tells files of one name apart', () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [
        `${name}/x.bicepparam`,
        using('../main.bicep', name === 'd' ? 'pass' : undefined),
      ]),
    );
    const analysis = analysisOf({ 'main.bicep': withParameter(" = 'fail'"), ...files });
    expect(told(analysis, 'main.bicep')).toEqual([
      'fail main.bicep It fails (in a/x.bicepparam and 2 others, not in d/x.bicepparam).',
    ]);
  });

  it('is told of in the parameter file that is to be mended', () => {
    const analysis = analysisOf({
      'main.bicep': withParameter(),
      'dev.bicepparam': using('main.bicep', 'pass'),
      'prod.bicepparam': using('main.bicep', 'fail'),
      'main.parameters.json': JSON.stringify({ $schema: armParameters, parameters: { kind: { value: 'fail' } } }),
    });
    expect(told(analysis, 'main.bicep')).toEqual([]);
    expect(told(analysis, 'dev.bicepparam')).toEqual([]);
    expect(told(analysis, 'prod.bicepparam')).toEqual(['fail prod.bicepparam It fails.']);
    expect(told(analysis, 'main.parameters.json')).toEqual(['fail main.parameters.json It fails.']);
    expect(analysis.resultFor('main.bicep')?.summary).toMatchObject({ resources: 1, fail: 0, fineResources: 0 });
  });

  it('keeps the gravest severity', () => {
    const analysis = analysisOf({
      'main.bicep': `param grave bool = false\nvar kind = grave ? 'grave' : 'fail'\n${thing('kind')}`,
      'a.bicepparam': using('main.bicep'),
      'b.bicepparam': `${using('main.bicep')}param grave = true\n`,
    });
    expect(findings(analysis, 'main.bicep').map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('a module', () => {
  it('is judged with the arguments of its callers, not by itself', () => {
    const analysis = analysisOf({ 'main.bicep': call('m', 'm.bicep', "'pass'"), 'm.bicep': withParameter() });
    expect(told(analysis, 'm.bicep')).toEqual(['pass m.bicep']);
    expect(told(analysis, 'main.bicep')).toEqual([]);
  });

  it('has its faults told where the argument is written, with the resource beside it', () => {
    const analysis = analysisOf({ 'main.bicep': call('m', 'm.bicep', "'fail'"), 'm.bicep': withParameter() });
    expect(told(analysis, 'm.bicep')).toEqual([]);
    const [finding] = findings(analysis, 'main.bicep');
    const text = analysis.file('main.bicep')?.source.text ?? '';
    expect(text.slice(finding?.at.range.start, finding?.at.range.end)).toBe("'fail'");
    expect(finding?.related.map(({ file, message }) => `${file}: ${message}`)).toContain('m.bicep: it is used here');
    expect(finding?.subject.file).toBe('m.bicep');
  });

  it('has a fault of its default told there, once however often it is called', () => {
    const analysis = analysisOf({
      'main.bicep': `module a 'm.bicep' = {\n  name: 'a'\n}\n${call('b', 'm.bicep', "'pass'")}`,
      'other.bicep': "module c 'm.bicep' = {\n  name: 'c'\n}\n",
      'm.bicep': withParameter(" = 'fail'"),
    });
    expect(told(analysis, 'm.bicep')).toEqual(['fail m.bicep It fails.']);
  });

  it('is an entry again once nobody calls it', () => {
    const analysis = analysisOf({ 'main.bicep': call('m', 'm.bicep', "'pass'"), 'm.bicep': withParameter() });
    analysis.resultFor('m.bicep');
    put(analysis, 'main.bicep', '');
    expect(analysis.isCurrent('m.bicep')).toBe(false);
    expect(told(analysis, 'm.bicep')).toEqual([]);
  });

  it('in Terraform is judged with the arguments of its callers', () => {
    const analysis = analysisOf({
      'main.tf': 'module "m" {\n  source = "./m"\n  kind   = "fail"\n}\n',
      'm/main.tf':
        'variable "kind" {}\nresource "azapi_resource" "x" {\n  type = "Microsoft.Test/things@2024-01-01"\n  name = "x"\n  body = {\n    kind = var.kind\n  }\n}\n',
    });
    expect(told(analysis, 'm/main.tf')).toEqual([]);
    expect(told(analysis, 'main.tf')).toEqual(['fail main.tf It fails.']);
  });
});

describe('an edit', () => {
  const texts = {
    'main.bicep': call('m', 'm.bicep', "'pass'"),
    'm.bicep': withParameter(),
    'other.bicep': thing("'pass'"),
    'main.bicepparam': using('main.bicep'),
  };

  it('in a module refreshes what depends on it, and nothing else', () => {
    const analysis = analysisOf(texts);
    const other = analysis.resultFor('other.bicep');
    analysis.resultFor('main.bicep');
    put(analysis, 'm.bicep', thing("'fail'"));
    expect(analysis.isCurrent('main.bicep')).toBe(false);
    expect(analysis.isCurrent('other.bicep')).toBe(true);
    expect(analysis.resultFor('other.bicep')).toBe(other);
    expect(told(analysis, 'm.bicep')).toEqual(['fail m.bicep It fails.']);
    expect([...analysis.dependentsOf('m.bicep')].sort()).toEqual(['m.bicep', 'main.bicep', 'main.bicepparam']);
  });

  it('in a parameter file refreshes its template', () => {
    const analysis = analysisOf({ 'main.bicep': withParameter(), 'a.bicepparam': using('main.bicep', 'pass') });
    expect(told(analysis, 'main.bicep')).toEqual(['pass main.bicep']);
    put(analysis, 'a.bicepparam', using('main.bicep', 'fail'));
    expect(told(analysis, 'a.bicepparam')).toEqual(['fail a.bicepparam It fails.']);
    expect(told(analysis, 'main.bicep')).toEqual([]);
  });

  it('that makes a missing module appear leads to a new judgement', () => {
    const analysis = analysisOf({ 'main.bicep': call('m', 'm.bicep', "'fail'") });
    expect(told(analysis, 'main.bicep')).toEqual([]);
    expect(analysis.wantedFor('main.bicep')).toEqual(['m.bicep']);
    analysis.markAbsent('m.bicep');
    expect(analysis.wantedFor('main.bicep')).toEqual([]);
    put(analysis, 'm.bicep', withParameter());
    expect(told(analysis, 'main.bicep')).toEqual(['fail main.bicep It fails.']);
    analysis.remove('m.bicep');
    expect(told(analysis, 'main.bicep')).toEqual([]);
  });

  it('needs the texts of what is known by its references alone', () => {
    const analysis = analysisOf({ 'm.bicep': withParameter() });
    analysis.note('main.bicep', 'bicep', [{ kind: 'module', path: 'm.bicep' }]);
    expect(analysis.wantedFor('m.bicep')).toEqual(['main.bicep']);
    put(analysis, 'main.bicep', call('m', 'm.bicep', "'pass'"));
    expect(analysis.wantedFor('m.bicep')).toEqual([]);
    expect(told(analysis, 'm.bicep')).toEqual(['pass m.bicep']);
  });

  it('keeps nothing but what the open files need', () => {
    const analysis = analysisOf(texts);
    for (const path of Object.keys(texts)) analysis.resultFor(path);
    analysis.keepFor(['other.bicep']);
    expect([...analysis.held.keys()]).toEqual(['other.bicep']);
    expect(analysis.isCurrent('other.bicep')).toBe(true);
    expect([...analysis.wantedFor('other.bicep'), analysis.project.has('m.bicep')]).toEqual([true]);
  });
});

describe('suppressions', () => {
  const ignore = '// faultline:ignore zone/a because\n';

  it.each([
    ['at the resource', { 'm.bicep': `param kind string\n${ignore}${thing('kind')}` }],
    ['at the place', { 'main.bicep': call('m', 'm.bicep', "'fail'").replace('    kind', `    ${ignore}    kind`) }],
    ['for the file', { 'main.bicep': `// faultline:ignore-file zone/a\n${call('m', 'm.bicep', "'fail'")}` }],
  ])('%s cover a fault that stands at an argument', (_, changed) => {
    const analysis = analysisOf({
      'main.bicep': call('m', 'm.bicep', "'fail'"),
      'm.bicep': withParameter(),
      ...changed,
    });
    expect(told(analysis, 'main.bicep')).toEqual([]);
    expect(analysis.resultFor('main.bicep')?.suppressed).toHaveLength(1);
    for (const path of ['main.bicep', 'm.bicep']) expect(analysis.resultFor(path)?.needlessSuppressions).toEqual([]);
  });

  it('are needless only where no way of deploying the file needs them', () => {
    const texts = {
      'main.bicep': `param kind string\n${ignore}${thing('kind')}`,
      'a.bicepparam': using('main.bicep', 'pass'),
    };
    expect(analysisOf(texts).resultFor('main.bicep')?.needlessSuppressions).toHaveLength(1);
    const both = analysisOf({ ...texts, 'b.bicepparam': using('main.bicep', 'fail') });
    expect(both.resultFor('main.bicep')?.needlessSuppressions).toEqual([]);
    expect(told(both, 'b.bicepparam')).toEqual([]);
  });
});

describe('environments', () => {
  const environment = (own: object) => ({
    environment: 'non-production' as const,
    files: [],
    names: [],
    tags: {},
    ...own,
  });
  const texts = { 'main.bicep': thing("'grave'"), 'infra/dev.bicepparam': using('../main.bicep') };
  const severity = (own: object, more: Readonly<Record<string, string>> = {}) =>
    findings(analysisOf({ ...texts, ...more }, { environments: [environment(own)] }), 'main.bicep')[0]?.severity;

  it.each([
    [{ files: ['infra/*.bicepparam'] }, 'information'],
    [{ files: ['infra/'] }, 'information'],
    [{ names: ['Dev'] }, 'information'],
    [{ names: ['de'] }, 'error'],
    [{ environment: 'mission-critical', names: ['dev'] }, 'error'],
    [{ tags: { tier: 'dev' } }, 'error'],
  ])('are told by %j, and weigh the loss of a zone: %s', (own, expected) => {
    expect(severity(own)).toBe(expected);
  });

  it('are told by tags that the resources carry', () => {
    const tagged = thing("'grave'\n  tags: {\n    tier: 'Dev'\n  }");
    expect(severity({ tags: { Tier: 'dev' } }, { 'main.bicep': tagged })).toBe('information');
    expect(severity({ tags: { Tier: 'prod' } }, { 'main.bicep': tagged })).toBe('error');
  });

  it('take nothing from a severity that is configured', () => {
    const analysis = analysisOf(texts, {
      environments: [environment({ names: ['dev'] })],
      rules: new Map([['zone/a', 'error']]),
    });
    expect(findings(analysis, 'main.bicep')[0]?.severity).toBe('error');
  });

  it('name the values files of Terraform, each a way of deploying', () => {
    const varFiles = [
      {
        folder: 'infra',
        sets: [
          { name: 'dev', files: ['dev.tfvars'] },
          { name: 'prod', files: ['../prod.tfvars'] },
        ],
      },
    ];
    const analysis = analysisOf(
      {
        'infra/main.tf':
          'variable "kind" {}\nresource "azapi_resource" "x" {\n  type = "Microsoft.Test/things@2024-01-01"\n  name = "x"\n  body = {\n    kind = var.kind\n  }\n}\n',
        'infra/dev.tfvars': 'kind = "fail"\n',
        'prod.tfvars': 'kind = "fail"\n',
      },
      { varFiles, environments: [environment({ names: ['dev'] })] },
    );
    expect(findings(analysis, 'infra/main.tf').map(({ at, severity }) => `${at.file} ${severity}`)).toEqual([
      'infra/dev.tfvars information',
    ]);
    expect(findings(analysis, 'prod.tfvars').map(({ at, severity }) => `${at.file} ${severity}`)).toEqual([
      'prod.tfvars warning',
    ]);
  });
});
