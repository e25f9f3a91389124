import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../src/core/analysis/analysis';
import { type Configuration, defaultConfiguration } from '../../../src/core/config/configuration';
import type { Language } from '../../../src/core/design/source-file';
import { obedientRule, thing } from '../lint/rules';

const rule = obedientRule();

function analysisOf(...files: readonly [path: string, text: string, language?: Language][]): Analysis {
  const analysis = new Analysis([rule], defaultConfiguration);
  for (const [path, text, language] of files) analysis.update({ path, text, language: language ?? 'bicep' });
  return analysis;
}

function verdicts(analysis: Analysis, path: string): string[] | undefined {
  return analysis.resultFor(path)?.findings.map(({ subject, verdict }) => `${subject.address} ${verdict}`);
}

describe('the analysis of a workspace', () => {
  it('judges what it is given, and knows nothing else', () => {
    const analysis = analysisOf(['a.bicep', thing('a', 'fail')]);
    expect(verdicts(analysis, 'a.bicep')).toEqual(['a fail']);
    expect(analysis.resultFor('b.bicep')).toBeUndefined();
    expect(analysis.file('b.bicep')).toBeUndefined();
    expect(analysis.unitOf('b.bicep')).toEqual([]);
  });

  it('judges anew what changes, and that alone', () => {
    const analysis = analysisOf(['a.bicep', thing('a', 'fail')], ['b.bicep', thing('b', 'fail')]);
    const [a, b] = [analysis.resultFor('a.bicep'), analysis.resultFor('b.bicep')];
    expect(analysis.update({ path: 'a.bicep', text: thing('a', 'pass'), language: 'bicep' })).toBe(true);
    expect(verdicts(analysis, 'a.bicep')).toEqual(['a pass']);
    expect(analysis.resultFor('a.bicep')).not.toBe(a);
    expect(analysis.resultFor('b.bicep')).toBe(b);
  });

  it('does nothing where the text stays as it is', () => {
    const analysis = analysisOf(['a.bicep', thing('a', 'fail')]);
    const before = [analysis.resultFor('a.bicep'), analysis.file('a.bicep')];
    expect(analysis.update({ path: 'a.bicep', text: thing('a', 'fail'), language: 'bicep' })).toBe(false);
    expect([analysis.resultFor('a.bicep'), analysis.file('a.bicep')]).toEqual(before);
    expect(analysis.file('a.bicep')).toBe(before[1]);
  });

  it('reads the files of a Terraform folder together', () => {
    const resource =
      'resource "azapi_resource" "x" {\n  type = "Microsoft.Test/things@2024-01-01"\n  name = "x"\n  body = {\n    kind = var.kind\n  }\n}\n';
    const variable = (kind: string) => `variable "kind" {\n  default = "${kind}"\n}\n`;
    const analysis = analysisOf(
      ['infra/main.tf', resource, 'terraform'],
      ['infra/variables.tf', variable('pass'), 'terraform'],
      ['other/variables.tf', variable('fail'), 'terraform'],
    );
    expect(analysis.unitOf('infra/main.tf')).toEqual(['infra/main.tf', 'infra/variables.tf']);
    expect(verdicts(analysis, 'infra/main.tf')).toEqual(['azapi_resource.x pass']);
    analysis.update({ path: 'infra/variables.tf', text: variable('fail'), language: 'terraform' });
    expect(analysis.isCurrent('infra/main.tf')).toBe(false);
    expect(verdicts(analysis, 'infra/main.tf')).toEqual(['azapi_resource.x fail']);
    analysis.remove('infra/main.tf');
    expect(verdicts(analysis, 'infra/variables.tf')).toEqual([]);
  });

  it('forgets a file', () => {
    const analysis = analysisOf(['a.bicep', thing('a', 'fail')]);
    analysis.remove('a.bicep');
    expect(analysis.resultFor('a.bicep')).toBeUndefined();
  });

  it('follows a file that turns out to be in another language', () => {
    const analysis = analysisOf(['a.json', '{}', 'arm']);
    analysis.update({ path: 'a.json', text: '{}', language: 'arm-parameters' });
    expect(analysis.file('a.json')?.source.language).toBe('arm-parameters');
    expect(analysis.unitOf('a.json')).toEqual(['a.json']);
  });

  it('puts another configuration in force for everything', () => {
    const analysis = analysisOf(['a.bicep', thing('a', 'fail')]);
    expect(analysis.resultFor('a.bicep')?.findings.map(({ severity }) => severity)).toEqual(['warning']);
    const configured = (level: 'off' | 'error'): Configuration => ({
      ...defaultConfiguration,
      rules: new Map([['zone/a', level]]),
    });
    analysis.configure(configured('error'));
    expect(analysis.resultFor('a.bicep')?.findings.map(({ severity }) => severity)).toEqual(['error']);
    analysis.configure(configured('off'));
    expect(verdicts(analysis, 'a.bicep')).toEqual([]);
  });
});
