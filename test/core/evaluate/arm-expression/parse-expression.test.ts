import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isExpression,
  parseExpression,
  plainText,
} from '../../../../src/core/evaluate/arm-expression/parse-expression';

const text = (value: string) => ({ kind: 'literal', value });

describe('expressions of ARM templates', () => {
  it('are told from plain text by their brackets', () => {
    expect(isExpression("[parameters('a')]")).toBe(true);
    expect(isExpression('[[not an expression]')).toBe(false);
    expect(isExpression('[open')).toBe(false);
    expect(plainText('[[a]')).toBe('[a]');
    expect(plainText('[[a')).toBe('[[a');
  });

  it('are nested calls with strings, numbers and escapes', () => {
    expect(parseExpression("[concat('it''s', add(1, -2))]")).toEqual({
      kind: 'call',
      name: 'concat',
      arguments: [
        text("it's"),
        {
          kind: 'call',
          name: 'add',
          arguments: [
            { kind: 'literal', value: 1 },
            { kind: 'literal', value: -2 },
          ],
        },
      ],
    });
  });

  it('read properties and items, safely and from the end', () => {
    const container = { kind: 'call', name: 'a', arguments: [] };
    expect(parseExpression('[a().b]')).toEqual({
      kind: 'access',
      container,
      key: text('b'),
      mode: 'strict',
      fromEnd: false,
    });
    expect(parseExpression('[a().?b]')).toMatchObject({ mode: 'safe', key: text('b') });
    expect(parseExpression("[a()['b']]")).toMatchObject({ mode: 'strict', key: text('b') });
    expect(parseExpression('[a()[?0]]')).toMatchObject({ mode: 'safe', key: { value: 0 } });
    expect(parseExpression('[a()[^1]]')).toMatchObject({ fromEnd: true, key: { value: 1 } });
    expect(parseExpression('[a().b[0].c]')).toMatchObject({ key: text('c'), container: { key: { value: 0 } } });
  });

  it('call functions of a namespace', () => {
    expect(parseExpression("[contoso.name('a')]")).toMatchObject({ kind: 'call', name: 'contoso.name' });
  });

  it.each(['[]', '[a(]', "['open]", '[a() b()]', '[a().]', '[a()[0]', '[a,b]', '[a#]', '[.]', '[a(]]'])(
    'that are broken are errors: %s',
    (broken) => {
      expect(JSON.stringify(parseExpression(broken))).toContain('"kind":"error"');
    },
  );

  it('never exhaust the stack', () => {
    for (const deep of ['a('.repeat(50_000), 'a()[', `a()${'[a()'.repeat(50_000)}`, `a()${'.b'.repeat(50_000)}`]) {
      expect(parseExpression(`[${deep}]`).kind).toMatch(/./);
    }
  });

  it('never throw', () => {
    const token = fc.constantFrom('a', '(', ')', '[', ']', ',', '.', '?', '^', "'x'", "'", '1', ' ', '#');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        expect(parseExpression(`[${tokens.join('')}]`).kind).toMatch(/./);
      }),
      { numRuns: 2_000 },
    );
  });
});
