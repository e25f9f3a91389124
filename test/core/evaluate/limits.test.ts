import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { array, choice, literal } from '../../../src/core/design/make-value';
import type { Value } from '../../../src/core/design/value';
import { longestString } from '../../../src/core/evaluate/budget';
import { armFunctions, callArmFunction } from '../../../src/core/evaluate/functions/arm-functions';
import { lambdaFunctions } from '../../../src/core/evaluate/functions/lambda-functions';
import { unknownIn } from '../../../src/core/evaluate/unknown-cause';
import { sizeOf } from '../../../src/core/evaluate/value-size';
import { call, missing, openArray, openObject, run, source, toValue } from './evaluate-text';

const limit = { kind: 'unknown', reason: { code: 'limit' } };

describe('limits of evaluation', () => {
  it('ends a range that is too long', () => {
    expect(run('range', 0, 10_000).kind).toBe('array');
    expect(run('range', 0, 2_000_000_000)).toMatchObject(limit);
  });

  it('ends strings that grow', () => {
    const long = 'a'.repeat(longestString);
    expect(run('concat', long, 'a')).toMatchObject(limit);
    expect(run('replace', long, 'a', long)).toMatchObject(limit);
    expect(run('padLeft', 'a', 2_000_000_000, 'x')).toMatchObject(limit);
    expect(run('join', ['a', 'b'], long)).toMatchObject(limit);
    expect(run('split', long, 'a')).toMatchObject(limit);
    expect(run('format', '{0}{0}', long)).toMatchObject(limit);
    expect(run('base64', long)).toMatchObject(limit);
  });

  it('ends strings whose unknown pieces double', () => {
    let value: Value = run('concat', 'a', missing());
    for (let round = 0; round < 100; round += 1) value = run('concat', value, value);
    expect(value).toMatchObject(limit);
  });

  it('ends arrays that hold themselves twice', () => {
    let value: Value = run('createArray', 'a');
    for (let round = 0; round < 1000; round += 1) value = run('createArray', value, value);
    expect(sizeOf(value).nodes).toBeLessThan(100_000);
    expect(unknownIn(value)).toMatchObject(limit);
  });

  it('ends arrays that double', () => {
    let value: Value = run('createArray', 'a');
    for (let round = 0; round < 100; round += 1) value = run('concat', value, value);
    expect(value).toMatchObject(limit);
  });

  it('ends ids of ids', () => {
    let value: Value = missing();
    for (let round = 0; round < 1000; round += 1) value = run('resourceId', 'A.B/c/d', value, value);
    expect(value).toMatchObject(limit);
  });

  it('ends nested JSON', () => {
    expect(run('json', '['.repeat(60_000) + ']'.repeat(60_000)).kind).toBe('unknown');
  });

  it('ends conditionals that double', () => {
    let value: Value = toValue('a');
    for (let round = 0; round < 100; round += 1) value = run('if', missing(), value, run('string', round));
    expect(sizeOf(value).nodes).toBeLessThan(100);
    expect(unknownIn(value)).toMatchObject(limit);
  });

  it('stops where the budget is used up', () => {
    const poor = call(5);
    const list = toValue([1, 2, 3, 4, 5, 6, 7]);
    expect(callArmFunction('length', [list], poor)).toMatchObject(limit);
    expect(callArmFunction('length', [toValue('a')], poor)).toMatchObject(limit);
  });

  it('counts what a walk through a value meets', () => {
    const twice = array([literal(1, source), literal(2, source)], source);
    expect(sizeOf(array([twice, twice], source))).toEqual({ nodes: 7, depth: 3 });
  });

  const leaf = fc.oneof(
    fc.constantFrom<Value>(
      missing(),
      openArray('a', 1),
      openObject({ a: 1 }),
      choice([toValue('x'), toValue(2)], source),
    ),
    fc.jsonValue({ maxDepth: 3 }).map((json) => toValue(json as never)),
    fc.constantFrom('A.B/c', '10.0.0.0/8', '::/0', '{0:D9}{1}', 'P9999Y', 'null', '%', '\ud800').map(toValue),
    fc.integer().map(toValue),
  );

  it('never throws, whatever the arguments are', () => {
    const names = [...armFunctions.keys(), 'listKeys', 'nothing'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(leaf, { maxLength: 4 }), (name, values) => {
        expect(callArmFunction(name, values, call()).kind).toMatch(/./);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws, whatever a lambda answers', () => {
    const names = [...lambdaFunctions.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(leaf, { maxLength: 3 }), leaf, (name, values, result) => {
        const value = lambdaFunctions.get(name)?.([...values, () => result], call());
        expect(value?.kind).toMatch(/./);
      }),
      { numRuns: 1_000 },
    );
  });
});
