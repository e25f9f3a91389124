import { describe, expect, it } from 'vitest';
import { choice, object } from '../../../src/core/design/make-value';
import { propertyOf, valueAt } from '../../../src/core/design/read-value';
import type { JsonValue } from '../../../src/core/design/value';
import { answer, missing, openArray, openObject, run, source, text } from './evaluate-text';

describe('functions of arrays and objects', () => {
  const cases: readonly (readonly [string, readonly JsonValue[], JsonValue])[] = [
    ['concat', [['a'], ['b', 'c']], ['a', 'b', 'c']],
    ['contains', [['a', 1], 1], true],
    ['contains', [{ Zone: 1 }, 'zone'], true],
    ['contains', [{ Zone: 1 }, 'sku'], false],
    ['empty', [[]], true],
    ['empty', [{ a: 1 }], false],
    ['empty', [null], true],
    ['first', [['a', 'b']], 'a'],
    ['last', [['a', 'b']], 'b'],
    ['take', [[1, 2, 3], 2], [1, 2]],
    ['take', [[1, 2, 3], 9], [1, 2, 3]],
    ['skip', [[1, 2, 3], 2], [3]],
    ['length', [{ a: 1, b: 2 }], 2],
    ['indexOf', [['a', 'b', 'a'], 'a'], 0],
    ['lastIndexOf', [['a', 'b', 'a'], 'a'], 2],
    ['range', [5, 3], [5, 6, 7]],
    ['min', [3, 1, 2], 1],
    ['max', [[3, 1, 2]], 3],
    ['array', ['a'], ['a']],
    ['array', [['a']], ['a']],
    ['createArray', ['a', 1], ['a', 1]],
    ['createObject', ['a', 1, 'b', [2]], { a: 1, b: [2] }],
    ['objectKeys', [{ b: 1, a: 2 }], ['b', 'a']],
    [
      'items',
      [{ b: 1, a: 2 }],
      [
        { key: 'a', value: 2 },
        { key: 'b', value: 1 },
      ],
    ],
    [
      'union',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      ['a', 'b', 'c'],
    ],
    [
      'union',
      [
        { p: { one: 'a', two: 'b' }, list: [1, 2] },
        { p: { two: 'c' }, list: [3] },
      ],
      { p: { one: 'a', two: 'c' }, list: [3] },
    ],
    ['shallowMerge', [[{ p: { one: 'a' } }, { p: { two: 'c' } }]], { p: { two: 'c' } }],
    [
      'intersection',
      [
        [1, 2, 3],
        [3, 2, 9],
      ],
      [2, 3],
    ],
    [
      'intersection',
      [
        { one: 'a', two: 'b' },
        { one: 'a', two: 'z' },
      ],
      { one: 'a' },
    ],
    ['flatten', [[[1], [2, 3]]], [1, 2, 3]],
    ['tryGet', [{ a: { b: 1 } }, 'a', 'b'], 1],
    ['tryGet', [{ a: 1 }, 'c'], null],
    ['tryGet', [[1], 4], null],
    ['indexFromEnd', [[1, 2, 3], 1], 3],
    ['tryIndexFromEnd', [[1, 2, 3], 4], null],
    ['coalesce', [null, null, 'a'], 'a'],
  ];
  it.each(cases)('%s(%j) is %j', (name, values, expected) => {
    expect(answer(name, ...values)).toEqual(expected);
  });

  it('tells what it can of an array that may have more items', () => {
    const zones = openArray('1', '2');
    expect(answer('contains', zones, '1')).toBe(true);
    expect(run('contains', zones, '3').kind).toBe('unknown');
    expect(answer('empty', zones)).toBe(false);
    expect(run('empty', openArray()).kind).toBe('unknown');
    expect(run('length', zones).kind).toBe('unknown');
    expect(run('first', zones).kind).toBe('unknown');
  });

  it('keeps the known items beside unknown ones', () => {
    expect(run('concat', ['1'], missing())).toMatchObject({ kind: 'array', items: [{ value: '1' }], rest: {} });
    expect(run('union', missing(), ['1'])).toMatchObject({ kind: 'array', items: [{ value: '1' }], rest: {} });
    expect(run('flatten', run('createArray', ['1'], missing()))).toMatchObject({ items: [{ value: '1' }], rest: {} });
  });

  it('keeps what an unknown object cannot have overridden', () => {
    const merged = run('union', missing(), { sku: 'Standard' });
    expect(valueAt(merged, 'sku')).toMatchObject({ kind: 'literal', value: 'Standard' });
    expect(valueAt(merged, 'zones')).toMatchObject({ kind: 'unknown' });
  });

  it('leaves open what an unknown object may have overridden', () => {
    const merged = run('union', { sku: 'Standard' }, missing());
    expect(valueAt(merged, 'sku')).toMatchObject({
      kind: 'choice',
      options: [{ value: 'Standard' }, { kind: 'unknown' }],
    });
  });

  it('leaves open what an unknown object adds deep inside', () => {
    const merged = run('union', missing(), { network: { action: 'Deny' } });
    expect(valueAt(merged, 'network.action')).toMatchObject({ value: 'Deny' });
    expect(valueAt(merged, 'network.bypass')).toMatchObject({ kind: 'unknown' });
  });

  it('makes no difference between cases of a property name', () => {
    expect(answer('union', { SKU: 1 }, { sku: 2 })).toEqual({ sku: 2 });
    expect(answer('contains', openObject({ Sku: 1 }), 'sKU')).toBe(true);
  });

  it('keeps a choice inside a made array or object', () => {
    const either = choice([text('1'), text('2')], source);
    expect(run('createArray', either)).toMatchObject({ kind: 'array', items: [{ kind: 'choice' }] });
    const made = run('createObject', 'zone', either);
    expect(made.kind === 'object' && propertyOf(made, 'zone')?.value.kind).toBe('choice');
  });

  it('compares without looking at order of properties or at their case', () => {
    expect(answer('equals', { a: 1, B: [2] }, { b: [2], A: 1 })).toBe(true);
    expect(answer('equals', 'a', 'A')).toBe(false);
    expect(answer('equals', [1], [1, 2])).toBe(false);
    expect(run('equals', 'a', missing()).kind).toBe('unknown');
  });

  it('refuses to look into an object of endless depth', () => {
    let value = object([], source);
    for (let level = 0; level < 500; level += 1) {
      value = object([{ name: 'a', nameRange: source.range, file: source.file, value }], source);
    }
    expect(run('array', value)).toMatchObject({ kind: 'unknown', reason: { code: 'limit' } });
  });
});
