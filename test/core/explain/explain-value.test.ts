import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../src/core/analysis/analysis';
import { detectLanguage } from '../../../src/core/analysis/detect-language';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { explainValue } from '../../../src/core/explain/explain-value';

/** Each value with the ways in which it holds and its steps; `at` is the text that is pointed at. */
function explained(texts: Readonly<Record<string, string>>, path: string, at: string): string[] | undefined {
  const analysis = new Analysis([], defaultConfiguration);
  for (const [file, text] of Object.entries(texts)) {
    const language = detectLanguage(file, text);
    if (!language) throw new Error(`${file} is in no language that is read`);
    analysis.update({ path: file, text, language });
  }
  const file = analysis.file(path);
  const result = analysis.resultFor(path);
  if (!file || !result) throw new Error(`${path} is not there`);
  const offset = file.source.text.indexOf(at);
  return explainValue(file, offset, result.designs, result.labels)?.values.map(({ contexts, text, isKnown, steps }) => {
    const way = steps.map((step) => {
      const line = analysis.file(step.file)?.lines.positionAt(step.range.start).line ?? -1;
      return `${step.file}:${line + 1} ${step.description}`;
    });
    return `${contexts.join(', ')}: ${isKnown ? '' : 'cannot tell, '}${text} < ${way.join(' > ')}`;
  });
}

const thing = "resource a 'Microsoft.Test/things@2024-01-01' = {\n  name: 'a'\n  kind: kind\n}\n";
const call = "module m 'm.bicep' = {\n  name: 'm'\n  params: {\n    kind: 'x'\n  }\n}\n";

describe('the explanation of a value', () => {
  it('tells its way through parameters and files', () => {
    const texts = { 'main.bicep': call, 'm.bicep': `param kind string\n${thing}` };
    const way =
      'main.bicep:4 the value > main.bicep:4 module argument kind > m.bicep:1 parameter kind > m.bicep:4 where it is used';
    expect(explained(texts, 'm.bicep', 'kind: kind')).toEqual([`main.bicep: 'x' < ${way}`]);
    expect(explained(texts, 'm.bicep', 'kind\n}')).toEqual([`main.bicep: 'x' < ${way}`]);
    expect(explained(texts, 'm.bicep', 'kind string')).toEqual([`main.bicep: 'x' < ${way}`]);
  });

  it('tells where the ways of deploying differ, and where they agree', () => {
    const texts = {
      'main.bicep': `param kind string = 'x'\n${thing}`,
      'a.bicepparam': "using 'main.bicep'\nparam kind = 'y'\n",
      'b.bicepparam': "using 'main.bicep'\n",
      'c.bicepparam': "using 'main.bicep'\n",
    };
    expect(explained(texts, 'main.bicep', 'kind: kind')).toEqual([
      "a.bicepparam: 'y' < a.bicepparam:2 the value > a.bicepparam:2 parameter kind > main.bicep:1 parameter kind > main.bicep:4 where it is used",
      "b.bicepparam, c.bicepparam: 'x' < main.bicep:1 the value > main.bicep:1 parameter kind > main.bicep:4 where it is used",
    ]);
    expect(explained(texts, 'a.bicepparam', "'y'")?.[0]).toContain("a.bicepparam: 'y' <");
  });

  it('tells why a value is not known', () => {
    const [told] = explained({ 'main.bicep': `param kind string\n${thing}` }, 'main.bicep', 'kind: kind') ?? [];
    expect(told).toMatch(
      /^main\.bicep: cannot tell, .*kind.* < main\.bicep:1 parameter kind > main\.bicep:4 where it is used$/,
    );
  });

  it('tells of arguments', () => {
    const told = explained({ 'main.bicep': call, 'm.bicep': 'param kind string\n' }, 'main.bicep', "'x'");
    expect(told).toEqual(["main.bicep: 'x' < main.bicep:4 the value > main.bicep:4 where it is used"]);
  });

  it('reads Terraform and ARM templates', () => {
    const terraform = {
      'main.tf':
        'variable "kind" {\n  default = "x"\n}\nresource "azapi_resource" "a" {\n  type = "Microsoft.Test/things@2024-01-01"\n  name = "a"\n  body = {\n    kind = var.kind\n  }\n}\n',
    };
    const way = "'x' < main.tf:2 the value > main.tf:1 variable kind > main.tf:8 where it is used";
    expect(explained(terraform, 'main.tf', 'var.kind')).toEqual([`.: ${way}`]);
    expect(explained(terraform, 'main.tf', 'kind" {')).toEqual([`.: ${way}`]);
    const template = JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      parameters: { kind: { type: 'string', defaultValue: 'x' } },
      resources: [{ type: 'Microsoft.Test/things', apiVersion: '2024-01-01', name: 'a', kind: "[parameters('kind')]" }],
    });
    expect(explained({ 'main.json': template }, 'main.json', "[parameters('kind')]")?.[0]).toMatch(
      /^main\.json: 'x' < /,
    );
  });

  it('is silent where nothing was evaluated', () => {
    const texts = { 'main.bicep': `// a comment\nvar text = 'x'\n${thing}` };
    expect(explained(texts, 'main.bicep', 'comment')).toBeUndefined();
    expect(explained(texts, 'main.bicep', "'x'")).toBeUndefined();
  });
});
