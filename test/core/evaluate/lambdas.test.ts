import { describe, expect, it } from 'vitest';
import { literal } from '../../../src/core/design/make-value';
import { scalarOf, valueAt } from '../../../src/core/design/read-value';
import type { Value } from '../../../src/core/design/value';
import type { Lambda } from '../../../src/core/evaluate/arm-function';
import { jsonOf } from '../../../src/core/evaluate/json-value';
import { missing, openArray, run, runLambda, source } from './evaluate-text';

const number = (value: Value | undefined): number => Number(value && scalarOf(value));
const of = (value: string | number | boolean): Value => literal(value, source);
const property =
  (name: string): Lambda =>
  ([item]) =>
    valueAt(item, name) ?? of('none');

const dogs = [
  { name: 'Evie', age: 5 },
  { name: 'Indy', age: 2 },
  { name: 'Kira', age: 8 },
];

describe('functions that take lambdas', () => {
  it('maps items with their index', () => {
    expect(
      jsonOf(runLambda('map', ['a', 'b'], ([item, index]) => run('format', '{0}{1}', item ?? '', index ?? ''))),
    ).toEqual(['a0', 'b1']);
  });

  it('filters items', () => {
    expect(jsonOf(runLambda('filter', [1, 2, 3], ([item]) => of(number(item) > 1)))).toEqual([2, 3]);
  });

  it('leaves open what an undecided filter would keep', () => {
    expect(runLambda('filter', [1, 2], ([item]) => (number(item) === 1 ? of(true) : missing()))).toMatchObject({
      items: [{ value: 1 }],
      rest: { kind: 'unknown' },
    });
  });

  it('sorts stably by a comparison', () => {
    const sorted = runLambda('sort', dogs, ([a, b]) => of(number(valueAt(a, 'age')) < number(valueAt(b, 'age'))));
    expect(jsonOf(runLambda('map', sorted, property('name')))).toEqual(['Indy', 'Evie', 'Kira']);
    expect(jsonOf(runLambda('sort', [3, 1, 2], () => of(false)))).toEqual([3, 1, 2]);
  });

  it('ends where a comparison contradicts itself', () => {
    expect(runLambda('sort', [3, 1, 2], () => of(true)).kind).toBe('array');
  });

  it('reduces items to one value', () => {
    expect(jsonOf(runLambda('reduce', [1, 2, 3], 0, ([sum, item]) => of(number(sum) + number(item))))).toBe(6);
  });

  it('makes objects of arrays', () => {
    expect(jsonOf(runLambda('toObject', dogs, property('name'), property('age')))).toEqual({
      Evie: 5,
      Indy: 2,
      Kira: 8,
    });
    expect(jsonOf(runLambda('toObject', ['a'], ([item]) => item ?? of('')))).toEqual({ a: 'a' });
    expect(jsonOf(runLambda('groupBy', ['ab', 'ac', 'b'], ([item]) => run('first', item ?? '')))).toEqual({
      a: ['ab', 'ac'],
      b: ['b'],
    });
  });

  it('maps the values of an object', () => {
    expect(jsonOf(runLambda('mapValues', { a: 1, b: 2 }, ([value]) => of(number(value) * 2)))).toEqual({ a: 2, b: 4 });
  });

  it('keeps that more items may exist', () => {
    expect(runLambda('map', openArray(1), ([item]) => item ?? of(0))).toMatchObject({
      items: [{ value: 1 }],
      rest: {},
    });
    expect(runLambda('reduce', openArray(1), 0, ([item]) => item ?? of(0)).kind).toBe('unknown');
    expect(runLambda('map', missing(), ([item]) => item ?? of(0)).kind).toBe('unknown');
  });
});
