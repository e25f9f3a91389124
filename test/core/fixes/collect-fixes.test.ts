import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { collectFixes, hasPlaceholder } from '../../../src/core/fixes/collect-fixes';
import { type Change, type Fix, KeyedBy, Placeholder, ReferenceTo } from '../../../src/core/fixes/fix';
import type { Finding } from '../../../src/core/lint/finding';
import { lint } from '../../../src/core/lint/lint';
import { designOf, obedientRule, parsed, thing } from '../lint/rules';

const path = 'main.bicep';
const text = thing('a', 'fail');
const files = new Map([[path, parsed(path, text)]]);

function replace(start: number, end: number, newText: string, placeholder?: string): Change {
  return {
    kind: 'replace-text',
    file: path,
    range: { start, end },
    newText,
    ...(placeholder !== undefined && { placeholder }),
  };
}

function fix(changes: readonly Change[], own: Partial<Fix> = {}): Fix {
  return { title: 'Mend it', preferred: true, safety: 'safe', changes, ...own };
}

function findingWith(...fixes: readonly Fix[]): Finding {
  const rule = obedientRule();
  const { findings } = lint(
    designOf({ [path]: text }),
    new Map([[rule, rule.severity]]),
    defaultConfiguration.settings,
  );
  const [found] = findings;
  if (!found) throw new Error('no finding');
  return { ...found, fixes };
}

function collected(findings: readonly Finding[], safety: 'safe' | 'any' = 'any'): string[] {
  const { edits } = collectFixes(findings, files, safety);
  return (edits.get(path) ?? []).map(({ newText }) => newText);
}

describe('fixes that are carried out together', () => {
  it('are the preferred ones', () => {
    expect(
      collected([findingWith(fix([replace(0, 1, 'x')], { preferred: false }), fix([replace(2, 3, 'y')]))]),
    ).toEqual(['y']);
  });

  it('are not those of one place: the first stands, the others wait', () => {
    const findings = [
      findingWith(fix([replace(0, 5, 'x')])),
      findingWith(fix([replace(4, 6, 'y')])),
      findingWith(fix([replace(6, 7, 'z')])),
    ];
    expect(collected(findings)).toEqual(['x', 'z']);
    expect(collectFixes(findings, files, 'any').carriedOut).toHaveLength(2);
  });

  it('are whole or not at all', () => {
    const findings = [
      findingWith(fix([replace(0, 5, 'x')])),
      findingWith(fix([replace(8, 9, 'y'), replace(0, 5, 'z')])),
    ];
    expect(collected(findings)).toEqual(['x']);
  });

  it('can be the safe ones alone', () => {
    const findings = [
      findingWith(fix([replace(0, 1, 'x')], { safety: 'review' })),
      findingWith(fix([replace(2, 3, 'y')])),
    ];
    expect(collected(findings, 'safe')).toEqual(['y']);
    expect(collected(findings, 'any')).toEqual(['x', 'y']);
  });

  it('are none that need a person, or that change nothing', () => {
    const [resource] = designOf({ [path]: text }).resources;
    if (!resource) throw new Error('no resource');
    const set = (value: string | Placeholder): Change => ({ kind: 'set-property', resource, path: 'kind', value });
    expect(collected([findingWith(fix([replace(0, 1, '<key>', '<key>')]))])).toEqual([]);
    expect(collected([findingWith(fix([set(new Placeholder('<key>'))]))])).toEqual([]);
    expect(collected([findingWith(fix([set('fail')]))])).toEqual([]);
    expect(collected([findingWith(fix([set('pass')]))])).toEqual(["'pass'"]);
  });

  it('have gaps wherever in a value one stands', () => {
    const [resource] = designOf({ [path]: text }).resources;
    if (!resource) throw new Error('no resource');
    const value = { a: [{ b: new Placeholder('<id>') }] };
    expect(hasPlaceholder(fix([{ kind: 'set-property', resource, path: 'a', value }]))).toBe(true);
    expect(
      hasPlaceholder(fix([{ kind: 'set-property', resource, path: 'a', value: { a: [null, 1, { b: 'x' }] } }])),
    ).toBe(false);
    const named = new KeyedBy(new Placeholder('<id>'), {});
    expect(hasPlaceholder(fix([{ kind: 'set-property', resource, path: 'a', value: { b: named } }]))).toBe(true);
    const known = new KeyedBy(new ReferenceTo(resource), {});
    expect(hasPlaceholder(fix([{ kind: 'set-property', resource, path: 'a', value: { b: known } }]))).toBe(false);
    expect(hasPlaceholder(fix([{ kind: 'remove-property', resource, path: 'a' }]))).toBe(false);
  });
});
