import { describe, expect, it } from 'vitest';
import { choice, literal } from '../../../src/core/design/make-value';
import type { JsonValue } from '../../../src/core/design/value';
import { answer, missing, run, source, text } from './evaluate-text';

describe('functions of numbers and conditions', () => {
  const cases: readonly (readonly [string, readonly JsonValue[], JsonValue])[] = [
    ['add', [5, 3], 8],
    ['sub', [7, 3], 4],
    ['mul', [5, 3], 15],
    ['div', [8, 3], 2],
    ['div', [-8, 3], -2],
    ['mod', [7, 3], 1],
    ['int', ['4'], 4],
    ['float', ['4.5'], 4.5],
    ['bool', ['True'], true],
    ['bool', [0], false],
    ['less', [1, 2], true],
    ['lessOrEquals', [2, 2], true],
    ['greater', ['b', 'a'], true],
    ['greaterOrEquals', [1, 2], false],
    ['not', [true], false],
    ['and', [true, true, false], false],
    ['or', [false, true], true],
    ['true', [], true],
    ['false', [], false],
    ['null', [], null],
    ['if', [true, 'a', 'b'], 'a'],
    ['if', [false, 'a', 'b'], 'b'],
    ['dateTimeFromEpoch', [1683040573], '2023-05-02T15:16:13Z'],
    ['dateTimeToEpoch', ['2023-05-02T15:16:13Z'], 1683040573],
    ['dateTimeAdd', ['2020-04-07T14:53:14Z', 'P3Y'], '2023-04-07T14:53:14Z'],
    ['dateTimeAdd', ['2020-04-07T14:53:14Z', '-P9D'], '2020-03-29T14:53:14Z'],
    ['dateTimeAdd', ['2020-04-07T14:53:14Z', 'PT1H'], '2020-04-07T15:53:14Z'],
  ];
  it.each(cases)('%s(%j) is %j', (name, values, expected) => {
    expect(answer(name, ...values)).toEqual(expected);
  });

  it('cannot divide by zero', () => {
    expect(run('div', 1, 0)).toMatchObject({ reason: { code: 'unsupported' } });
    expect(run('mod', 1, 0)).toMatchObject({ reason: { code: 'unsupported' } });
  });

  it('lets one operand decide where it can', () => {
    expect(answer('and', missing(), false)).toBe(false);
    expect(answer('or', missing(), true)).toBe(true);
    expect(run('and', missing(), true).kind).toBe('unknown');
  });

  it('gives both branches of a condition that is not known', () => {
    expect(run('if', missing(), 'a', 'b')).toMatchObject({ kind: 'choice', options: [{ value: 'a' }, { value: 'b' }] });
    expect(answer('if', missing(), 'a', 'a')).toBe('a');
  });

  it('follows each option of a condition', () => {
    const condition = choice([literal(true, source), literal(false, source)], source);
    expect(run('if', condition, 'a', 'b')).toMatchObject({ kind: 'choice' });
    expect(answer('not', choice([literal(true, source)], source))).toBe(false);
  });

  it('gives what is left where the first value may be null', () => {
    expect(run('coalesce', missing(), 'b')).toMatchObject({
      kind: 'choice',
      options: [{ kind: 'unknown' }, { value: 'b' }],
    });
    expect(run('coalesce', choice([text('a'), literal(null, source)], source), 'b')).toMatchObject({
      kind: 'choice',
      options: [{ value: 'a' }, { value: 'b' }],
    });
  });

  it('says what only a deployment knows', () => {
    for (const name of ['utcNow', 'newGuid', 'resourceGroup', 'subscription', 'pickZones', 'listKeys']) {
      const value = run(name, 'x');
      expect(value).toMatchObject({ kind: 'unknown', reason: { code: 'runtime-function' } });
      expect(value.kind === 'unknown' && value.reason.text).toMatch(new RegExp(`^${name}\\(\\) `));
    }
  });
});
