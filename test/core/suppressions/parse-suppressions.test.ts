import { describe, expect, it } from 'vitest';
import { parseSuppressions } from '../../../src/core/suppressions/parse-suppressions';
import type { Suppression } from '../../../src/core/suppressions/suppression';
import { LineIndex } from '../../../src/core/text/line-index';

/** The suppressions of the only comment, which stands between « and »; they are no part of the text. */
function parse(marked: string): readonly Suppression[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const comment = { file: 'main.tf', range: { start, end }, text: text.slice(start, end) };
  return parseSuppressions(comment, text, new LineIndex(text));
}

function only(marked: string): Suppression {
  const [suppression, more] = parse(marked);
  if (!suppression || more) throw new Error(`not one suppression in ${marked}`);
  return suppression;
}

describe('the own form', () => {
  it.each([
    ['one rule', '# faultline:ignore pin/action', ['pin/action'], undefined],
    ['a reason', '# faultline:ignore pin/action it is a test', ['pin/action'], 'it is a test'],
    ['a colon before the reason', '# faultline:ignore pin/action: a test', ['pin/action'], 'a test'],
    ['several rules', '// faultline:ignore pin/action, zone/public-ip both', ['pin/action', 'zone/public-ip'], 'both'],
    ['an area', '// faultline:ignore pin/*', ['pin/*'], undefined],
    ['no rule, which means every', '# faultline:ignore', undefined, undefined],
    ['another tool’s id', '# faultline:ignore checkov:CKV_AZURE_59', ['checkov:CKV_AZURE_59'], undefined],
    ['a block comment', '/* faultline:ignore pin/action a test */', ['pin/action'], 'a test'],
  ])('names %s', (_, comment, rules, reason) => {
    expect(only(`«${comment}»\na = 1\n`)).toMatchObject({ rules, reason, own: true, scope: { kind: 'line', line: 1 } });
  });

  it.each([
    ['every rule', '# faultline:ignore-file', undefined],
    ['one rule', '# faultline:ignore-file pin/action a test', ['pin/action']],
    ['several rules', '# faultline:ignore-file pin/action, zone/public-ip', ['pin/action', 'zone/public-ip']],
  ])('speaks for the file: %s', (_, comment, rules) => {
    expect(only(`a = 1\n«${comment}»\n`)).toMatchObject({ rules, own: true, scope: { kind: 'file' } });
  });

  it.each(['# faultline:ignored pin/action', '# see faultline', '# faultline:ignore-line pin/action'])(
    'is not %s',
    (comment) => {
      expect(parse(`«${comment}»\n`)).toEqual([]);
    },
  );
});

describe('the line of a suppression', () => {
  it.each([
    ['its own where code stands before it', 'a = 1 «# faultline:ignore»\nb = 2\n', 0],
    ['its own where code stands behind it', 'a = 1\n«/* faultline:ignore */» b = 2\nc = 3\n', 1],
    ['the next one', 'a = 1\n«# faultline:ignore»\nb = 2\n', 2],
    ['the next one with code', '«# faultline:ignore»\n\n  # why\n// and\nb = 2\n', 4],
    ['the one behind a block', '«/* faultline:ignore\n*/»\nb = 2\n', 2],
    ['the next one after CR LF', 'a = 1\r\n«# faultline:ignore»\r\nb = 2\r\n', 2],
  ])('is %s', (_, marked, line) => {
    expect(only(marked).scope).toEqual({ kind: 'line', line });
  });
});

describe('forms of other tools', () => {
  it.each([
    ['checkov', '# checkov:skip=CKV_AZURE_59:a test', ['checkov:CKV_AZURE_59'], 'declaration', 'a test'],
    [
      'checkov, several',
      '# checkov:skip=CKV_AZURE_59,CKV_AZURE_33',
      ['checkov:CKV_AZURE_59', 'checkov:CKV_AZURE_33'],
      'declaration',
      undefined,
    ],
    ['trivy', '#trivy:ignore:AVD-AZU-0012', ['trivy:AVD-AZU-0012'], 'line', undefined],
    ['trivy, every check', '#trivy:ignore:*', ['trivy:*'], 'line', undefined],
    ['KICS for some queries', '# kics-scan disable=ab-12,cd-34', ['kics:ab-12', 'kics:cd-34'], 'file', undefined],
    ['KICS for a line', '# kics-scan ignore-line', undefined, 'line', undefined],
    ['KICS for a block', '// kics-scan ignore-block', undefined, 'line', undefined],
    ['KICS for a file', '# kics-scan ignore', undefined, 'file', undefined],
    ['zizmor', '# zizmor: ignore[unpinned-uses]', ['zizmor:unpinned-uses'], 'line', undefined],
    [
      'zizmor, several',
      '# zizmor: ignore[unpinned-uses, artipacked]',
      ['zizmor:unpinned-uses', 'zizmor:artipacked'],
      'line',
      undefined,
    ],
    [
      'zizmor behind another comment',
      '# v4.4.0 # zizmor: ignore[unpinned-uses]',
      ['zizmor:unpinned-uses'],
      'line',
      undefined,
    ],
    [
      'tflint',
      '# tflint-ignore: terraform_module_version # later',
      ['tflint:terraform_module_version'],
      'line',
      undefined,
    ],
    ['tflint, several', '# tflint-ignore: a_rule, b_rule', ['tflint:a_rule', 'tflint:b_rule'], 'line', undefined],
    ['tflint, every rule', '# tflint-ignore: all', ['tflint:*'], 'line', undefined],
    ['tflint for a file', '# tflint-ignore-file: a_rule', ['tflint:a_rule'], 'file', undefined],
    [
      'the Bicep linter',
      '#disable-next-line use-recent-api-versions BCP081',
      ['bicep:use-recent-api-versions', 'bicep:BCP081'],
      'line',
      undefined,
    ],
  ])('%s', (_, comment, rules, kind, reason) => {
    expect(only(`«${comment}»\na = 1\n`)).toMatchObject({ rules, reason, own: false, scope: { kind } });
  });

  it('may stand several in one comment', () => {
    const found = parse('«#trivy:ignore:AVD-AZU-0012 trivy:ignore:AVD-AZU-0013»\na = 1\n');
    expect(found.map(({ rules }) => rules)).toEqual([['trivy:AVD-AZU-0012'], ['trivy:AVD-AZU-0013']]);
  });

  it('holds the offset by which a declaration is found', () => {
    expect(only('a {\n  «# checkov:skip=CKV_AZURE_59»\n}\n').scope).toEqual({ kind: 'declaration', offset: 6 });
  });
});
