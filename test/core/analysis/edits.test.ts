import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../src/core/analysis/analysis';
import { detectLanguage } from '../../../src/core/analysis/detect-language';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { obedientRule } from '../lint/rules';

const rule = obedientRule();
const kinds = ["'pass'", "'fail'", "'unknown'", 'kind'];
const targets = ['b.bicep', 'c.bicep', 'd.bicep', 'gone.bicep'];

const file = (path: string) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      calls: fc.array(fc.tuple(fc.constantFrom(...targets), fc.constantFrom(...kinds)), { maxLength: 3 }),
      shared: fc.boolean(),
      lines: fc.nat(2),
    })
    .map(({ kind, calls, shared, lines }) => ({ path, text: bicep(kind, calls, shared, lines) }));
const parameters = (path: string) =>
  fc.constantFrom('pass', 'fail').map((kind) => ({ path, text: `using 'a.bicep'\nparam kind = '${kind}'\n` }));
const edits = fc.array(
  fc.oneof(
    file('a.bicep'),
    file('b.bicep'),
    file('c.bicep'),
    file('d.bicep'),
    parameters('one.bicepparam'),
    parameters('two.bicepparam'),
    fc
      .constantFrom('pass', 'fail')
      .map((kind) => ({ path: 'shared.bicep', text: `@export()\nvar common = '${kind}'\n` })),
    fc.constantFrom('b.bicep', 'one.bicepparam', 'shared.bicep').map((path) => ({ path, text: undefined })),
  ),
  { minLength: 1, maxLength: 12 },
);

function bicep(kind: string, calls: readonly (readonly [string, string])[], shared: boolean, lines: number): string {
  const modules = calls.map(
    ([path, argument], index) =>
      `module m${index} '${path}' = {\n  name: 'm${index}'\n  params: {\n    kind: ${argument}\n  }\n}\n`,
  );
  const own = shared ? 'common' : kind;
  const imported = shared ? "import { common } from 'shared.bicep'\n" : '';
  return `${'\n'.repeat(lines)}${imported}param kind string = 'fail'\nresource r 'Microsoft.Test/things@2024-01-01' = {\n  name: 'r'\n  kind: ${own}\n}\n${modules.join('')}output kind string = kind\n`;
}

function put(analysis: Analysis, path: string, text: string | undefined): void {
  const language = detectLanguage(path, text ?? '');
  if (text === undefined) analysis.remove(path);
  else if (language) analysis.update({ path, text, language });
}

function told(analysis: Analysis, paths: Iterable<string>): object {
  return [...paths].map((path) => {
    const result = analysis.resultFor(path);
    const findings = result?.findings.map(({ at, verdict, message, related, contexts }) => ({
      at,
      verdict,
      message,
      related,
      contexts,
    }));
    return { path, findings, summary: result?.summary, problems: result?.problems };
  });
}

describe('an analysis that follows edits', () => {
  it('says the same as one that begins with the texts of the moment', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const following = new Analysis([rule], defaultConfiguration);
        const texts = new Map<string, string>();
        for (const { path, text } of all) {
          put(following, path, text);
          if (text === undefined) texts.delete(path);
          else texts.set(path, text);
          const fresh = new Analysis([rule], defaultConfiguration);
          for (const [name, content] of texts) put(fresh, name, content);
          expect(told(following, texts.keys())).toEqual(told(fresh, texts.keys()));
        }
      }),
      { numRuns: 150 },
    );
  });
});
