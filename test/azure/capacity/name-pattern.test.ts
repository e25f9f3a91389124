import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsPattern } from '../../../src/azure/capacity/name-pattern';

describe('a pattern of names', () => {
  it.each([
    ['dc-weu-01', 'DC-*', true],
    ['adc-01', 'dc-*', false],
    ['vm-sql-01', 'vm-sql-??', true],
    ['vm-sql-001', 'vm-sql-??', false],
    ['a.b', 'a?b', true],
    ['axb', 'a.b', false],
    ['', '*', true],
    ['', '', true],
    ['a', '', false],
    ['aab', '*ab', true],
    ['abcabd', '*ab?', true],
  ])('%s %s: %s', (name, pattern, fits) => {
    expect(fitsPattern(name, pattern)).toBe(fits);
  });

  it('fits exactly what the regular expression of the same meaning fits', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
    fc.assert(
      fc.property(text, pattern, (name, wanted) => {
        const expression = new RegExp(`^${wanted.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(fitsPattern(name, wanted)).toBe(expression.test(name));
      }),
      { numRuns: 1000 },
    );
  });
});
