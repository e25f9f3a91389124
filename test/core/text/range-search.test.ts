import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastHolding } from '../../../src/core/text/range-search';

describe('looking up what holds an offset', () => {
  it('gives the same as walking the whole list', () => {
    const lengths = fc.array(fc.tuple(fc.nat(3), fc.nat(5)), { maxLength: 30 });
    fc.assert(
      fc.property(lengths, fc.nat(120), (parts, offset) => {
        let position = 0;
        const items = parts.map(([gap, length]) => {
          const start = position + gap;
          position = start + length;
          return { range: { start, end: position } };
        });
        const expected = items.findLast(({ range }) => range.start <= offset && offset <= range.end);
        expect(lastHolding(items, offset)).toBe(expected);
      }),
    );
  });
});
