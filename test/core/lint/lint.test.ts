import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { type LintResult, lint } from '../../../src/core/lint/lint';
import type { Rule } from '../../../src/core/rules/rule';
import type { Severity } from '../../../src/core/rules/verdict';
import { designOf, information, obedientRule, thing } from './rules';

function lintText(text: string, ...rules: (Rule | [Rule, Severity])[]): LintResult {
  return lintFiles({ 'main.bicep': text }, ...rules);
}

function lintFiles(files: Readonly<Record<string, string>>, ...rules: (Rule | [Rule, Severity])[]): LintResult {
  const withSeverity = rules.map((rule) => (Array.isArray(rule) ? rule : ([rule, rule.severity] as const)));
  return lint(designOf(files), new Map(withSeverity), defaultConfiguration.settings);
}

const brief = ({ findings }: LintResult): string[] =>
  findings.map(({ rule, subject, verdict }) => `${subject.address} ${rule.id} ${verdict}`);

describe('linting', () => {
  it('gives every verdict, in the order of the text and then of the rules', () => {
    const text = thing('b', 'fail') + thing('a', 'pass') + thing('c', 'unknown');
    expect(brief(lintText(text, obedientRule({ id: 'zone/z' }), obedientRule()))).toEqual([
      'b zone/a fail',
      'b zone/z fail',
      'a zone/a pass',
      'a zone/z pass',
      'c zone/a unknown',
      'c zone/z unknown',
    ]);
  });

  it('judges only the types and languages that a rule names', () => {
    const text = thing('a', 'fail');
    expect(brief(lintText(text, obedientRule({ resourceTypes: ['Microsoft.Test/others'] })))).toEqual([]);
    expect(brief(lintText(text, obedientRule({ resourceTypes: ['microsoft.test/THINGS'] })))).toHaveLength(1);
    expect(brief(lintText(text, obedientRule({ resourceTypes: ['*'] })))).toHaveLength(1);
    expect(brief(lintText(text, obedientRule({ languages: ['arm', 'terraform'] })))).toEqual([]);
  });

  it('tells azapi from azurerm', () => {
    const text =
      'resource "azapi_resource" "x" {\n  type = "Microsoft.Test/things@2024-01-01"\n  name = "x"\n  body = {\n    kind = "fail"\n  }\n}\n';
    expect(brief(lintFiles({ 'main.tf': text }, obedientRule({ languages: ['azapi'] })))).toEqual([
      'azapi_resource.x zone/a fail',
    ]);
    expect(brief(lintFiles({ 'main.tf': text }, obedientRule({ languages: ['terraform'] })))).toEqual([]);
  });

  it('leaves alone what is declared elsewhere', () => {
    expect(brief(lintText(thing('a', 'fail', 'existing '), obedientRule()))).toEqual([]);
  });

  it("tells of a loop's instances once, by the worst", () => {
    const loop = `resource a 'Microsoft.Test/things@2024-01-01' = [for kind in ['pass', 'fail', 'unknown']: {\n  name: kind\n  kind: kind\n}]\n`;
    const { findings } = lintText(loop, obedientRule());
    expect(findings.filter(({ verdict }) => verdict === 'fail')).toHaveLength(1);
    expect(new Set(findings.map(({ at }) => at.range.start)).size).toBe(findings.length);
  });

  it("takes the case's severity unless somebody has set another", () => {
    const severityOf = (rule: Rule | [Rule, Severity]) => lintText(thing('a', 'grave'), rule).findings[0]?.severity;
    expect(severityOf(obedientRule())).toBe('error');
    expect(severityOf([obedientRule(), 'information'])).toBe('information');
  });

  it('names a rule that stops, and goes on', () => {
    const result = lintText(thing('a', 'throw') + thing('b', 'fail'), obedientRule());
    expect(result.failures).toEqual([{ file: 'main.bicep', message: 'The rule zone/a stopped at a: no reason' }]);
    expect(brief(result)).toEqual(['b zone/a fail']);
  });
});

describe('what else is judged', () => {
  const at = (file: string) => ({ file, range: { start: 0, end: 1 } });
  const passAt = (file: string) => [{ kind: 'pass' as const, at: at(file) }];

  it.each<[string, Rule, Readonly<Record<string, string>>, object]>([
    [
      'calls of modules',
      { ...information({ id: 'pin/m' }), subject: 'module-call', check: (call) => passAt(call.file) },
      { 'main.bicep': "module m 'br/public:avm/res/a/b:1.0.0' = {\n  name: 'm'\n}\n" },
      { type: 'module', name: 'm', address: 'm' },
    ],
    [
      'providers',
      { ...information({ id: 'pin/p' }), subject: 'provider', check: (provider) => passAt(provider.file) },
      {
        'main.tf':
          'terraform {\n  required_providers {\n    azurerm = {\n      source = "hashicorp/azurerm"\n    }\n  }\n}\n',
      },
      { type: 'provider', name: 'azurerm' },
    ],
    [
      'workflows',
      { ...information({ id: 'pin/w' }), subject: 'workflow', check: (workflow) => passAt(workflow.file) },
      { '.github/workflows/ci.yml': 'on: push\njobs: {}\n' },
      { type: 'workflow', name: 'ci.yml' },
    ],
    [
      'Dockerfiles',
      { ...information({ id: 'pin/d' }), subject: 'container-build', check: (build) => passAt(build.file) },
      { 'app/Dockerfile': 'FROM scratch\n' },
      { type: 'dockerfile', name: 'Dockerfile' },
    ],
  ])('are %s', (_what, rule, files, subject) => {
    expect(lintFiles(files, rule).findings.map((found) => found.subject)).toMatchObject([subject]);
  });
});
