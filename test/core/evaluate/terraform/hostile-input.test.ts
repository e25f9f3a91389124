import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../../../src/core/evaluate/terraform/value-size';
import { evaluateText, result } from './evaluate-text';

describe('hostile expressions', () => {
  it.each([
    ['range(1000000000)', 'limit'],
    [
      'format("%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d%9999d", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)',
      'limit',
    ],
    ['setproduct(range(1000), range(1000))', 'limit'],
    ['regex("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")', 'unsupported'],
    ['[for a in range(9000) : [for b in range(9000) : [for c in range(9000) : c]]]', 'limit'],
  ])('%s ends', (text, code) => {
    expect(result(text)).toMatchObject({ unknown: code });
  });

  it('bounds values that double with every step', () => {
    const doubled = Array.from({ length: 40 }).reduce<string>((text) => `[for x in [1, 2] : ${text}]`, '1');
    expect(nodesOf(evaluateText(doubled))).toBeLessThanOrEqual(200_000);
  });
});

const atom = fc.constantFrom(
  '1',
  '-1',
  '"a"',
  '""',
  'null',
  'true',
  '[]',
  '{}',
  'var.unknown',
  'var.either',
  'vault.id',
);
const names = fc.constantFrom(
  ...'abs ceil chunklist cidrhost cidrsubnet coalesce compact concat contains distinct element flatten format'.split(
    ' ',
  ),
  ...'formatlist indent index join jsondecode jsonencode keys length lookup lower matchkeys max merge one'.split(' '),
  ...'parseint pow range regex regexall replace reverse setproduct setunion slice sort split substr sum title'.split(
    ' ',
  ),
  ...'toset tostring tomap transpose trim try can values zipmap base64decode urlencode'.split(' '),
);
const expression = fc.letrec<{
  any: string;
  call: string;
  list: string;
  map: string;
  choose: string;
  each: string;
  member: string;
}>((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, atom, tie('call'), tie('list'), tie('map'), tie('choose'), tie('each'), tie('member')),
  call: fc.tuple(names, fc.array(tie('any'), { maxLength: 3 })).map(([name, args]) => `${name}(${args.join(', ')})`),
  list: fc.array(tie('any'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  map: fc
    .array(tie('any'), { maxLength: 3 })
    .map((items) => `{ ${items.map((item, i) => `k${i} = ${item}`).join(', ')} }`),
  choose: fc.tuple(tie('any'), tie('any'), tie('any')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  each: fc.tuple(tie('any'), tie('any')).map(([a, b]) => `[for k, v in ${a} : [k, v, ${b}] if v != null]`),
  member: fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a})[${b}]`),
}));

describe('any expression', () => {
  it('is evaluated without an exception', () => {
    fc.assert(
      fc.property(expression.any, (text) => {
        expect(evaluateText(text).kind).toMatch(/literal|object|array|choice|unknown/);
      }),
      { numRuns: 500 },
    );
  });
});
